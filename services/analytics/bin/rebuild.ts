// Builds analytics' projections anew from the first event on, while the service serves the old ones.
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { signCallersByEnvironment } from '@promtour/service-kit/audit/caller-signature';
import { tellCaller } from '@promtour/service-kit/audit/tell-caller';
import { systemCaller } from '@promtour/service-kit/caller';
import { createDataSource } from '@promtour/service-kit/persistence/data-source';
import { readDatabaseUrl } from '../src/environment.ts';
import { askForRebuild, readRebuildProgress, type RebuildProgress } from '../src/visit-flow/persistence/rebuild.ts';
import { visitFlow } from '../src/visit-flow/persistence/visit-flow.projection.ts';

const usage = `Usage: node bin/rebuild.ts [--wait] [--help]

Asks the running analytics service to build its projections anew from the first event on. It goes on answering
from the old ones, and switches when the new ones have caught up. The request survives restarts.

  --wait   show the progress until the new ones serve
  --help   show this

DATABASE_URL names the service's database; with the service's AUDIT_SIGNING_KEY the audit log knows who asked.
`;

/** A request is taken up by the running service within a second or two. */
const hintAfterMs = 10_000;

process.exitCode = await main();

async function main(): Promise<number> {
  let options: { wait?: boolean; help?: boolean };
  try {
    options = parseArgs({ options: { wait: { type: 'boolean' }, help: { type: 'boolean' } } }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return 2;
  }
  if (options.help === true) {
    console.log(usage);
    return 0;
  }
  try {
    return await rebuild(options.wait === true);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

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
      await tellCaller(tx, systemCaller('analytics-rebuild', { correlationId: randomUUID() }));
      return askForRebuild(tx, visitFlow.name);
    });
    if (request.kind === 'NEVER_STARTED') {
      console.error('Analytics was never started on this database, so there is nothing to build anew.');
      return 1;
    }
    const { generation } = request;
    console.log(`${visitFlow.name}: generation ${generation} is asked for; the old one goes on serving meanwhile`);
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
      console.log('          nothing takes it up: is the service running?');
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
