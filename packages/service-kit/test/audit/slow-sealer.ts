// Seals a batch and does not come to commit it.
import { setTimeout as pause } from 'node:timers/promises';
import { sealAuditLog } from '../../src/audit/seal-audit-log.ts';
import { createDataSource } from '@promtour/postgres/data-source';

const dataSource = createDataSource({
  service: 'slow-sealer',
  url: process.argv[2] ?? '',
  poolSize: 1,
  entities: [],
  migrations: [],
});
await dataSource.initialize();
await sealAuditLog({
  dataSource,
  now: () => new Date(),
  anchor: async () => {
    console.log('sealed, not committed');
    await pause(60_000);
  },
});
