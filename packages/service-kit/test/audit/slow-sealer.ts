// Seals a batch and does not come to commit it.
import { setTimeout as pause } from 'node:timers/promises';
import { sealTrail } from '../../src/audit/seal-trail.ts';
import { createDataSource } from '@promtour/postgres/data-source';

const dataSource = createDataSource({
  service: 'slow-sealer',
  url: process.argv[2] ?? '',
  poolSize: 1,
  entities: [],
  migrations: [],
});
await dataSource.initialize();
await sealTrail({
  dataSource,
  now: () => new Date(),
  anchor: async () => {
    console.log('sealed, not committed');
    await pause(60_000);
  },
});
