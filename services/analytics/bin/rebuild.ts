// Rebuilds analytics' projections from the first event, while the service answers from the current ones.
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { runCommand } from '@promtour/kernel/command-line';
import { signCallersByEnvironment } from '@promtour/service-kit/audit/caller-signature';
import { setAuditContext } from '@promtour/service-kit/audit/audit-context';
import { systemCaller } from '@promtour/service-kit/caller';
import { createDataSource } from '@promtour/postgres/data-source';
import { readDatabaseUrl } from '../src/environment.ts';
import { askForRebuild, readRebuildProgress, type RebuildProgress } from '../src/visit-flow/persistence/rebuild.ts';
import { visitFlow } from '../src/visit-flow/persistence/visit-flow.projection.ts';

const usage = `Usage: npm run rebuild [-- --wait]

Asks the running analytics service to rebuild its projections from the first event. The service answers from the current ones until the
new ones have caught up. The request survives restarts.

  --wait   shows the progress until the new ones serve

npm run rebuild takes the running local stack unless DATABASE_URL is set. AUDIT_SIGNING_KEY of the service lets the audit log record who
asked.`;

/** A request is taken up by the running service within a second or two. */
const hintAfterMs = 10_000;

await runCommand({
  usage,
  options: { wait: { type: 'boolean', default: false } },
  run: ({ wait }) => rebuild(wait),
});

async function rebuild(wait: boolean): Promise<number> {
  const dataSource = createDataSource({
    service: 'analytics-rebuild',
    url: readDatabaseUrl(),
    poolSize: 2,
    entities: [],
    migrations: [],
  });
  signCallersByEnvironment(process.env);
  await dataSource.initialize();
  try {
    const request = await dataSource.transaction(async (tx) => {
      await setAuditContext(tx, systemCaller('analytics-rebuild', { correlationId: randomUUID() }));
      return askForRebuild(tx, visitFlow.name);
    });
    if (request.kind === 'NEVER_STARTED') {
      console.error('Analytics has never run on this database: nothing to rebuild.');
      return 1;
    }
    const { generation } = request;
    console.log(`${visitFlow.name}: generation ${generation} requested; the current one serves until then`);
    if (wait) await showProgress(() => readRebuildProgress(dataSource, visitFlow.name, generation));
    return 0;
  } finally {
    await dataSource.destroy();
  }
}

async function showProgress(read: () => Promise<RebuildProgress>): Promise<void> {
  const startedAt = performance.now();
  let shown = '';
  let hinted = false;
  for (;;) {
    const progress = await read();
    const seconds = (performance.now() - startedAt) / 1000;
    const line = describe(progress);
    if (line !== shown) console.log(`${seconds.toFixed(1).padStart(6)} s  ${line}`);
    shown = line;
    if (progress.state === 'SERVING') return;
    if (progress.state === 'REQUESTED' && !hinted && seconds * 1000 > hintAfterMs) {
      hinted = true;
      console.log('          not started yet: is the service running?');
    }
    await pause(500);
  }
}

function describe({ state, applied, of }: RebuildProgress): string {
  switch (state) {
    case 'REQUESTED':
      return 'waiting for the service';
    case 'BUILDING':
      return `${applied} of ${of} messages (${of === 0 ? 100 : Math.min(100, Math.floor((applied / of) * 100))} %)`;
    case 'SERVING':
      return 'serves';
  }
}
