import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { runCommand, UsageError } from '@promtour/kernel/command-line';
import { compareGenerations } from '@promtour/messaging/generation/compare-generations';
import {
  createRebuildMeter,
  describeProgress,
  readGenerationProgress,
  type RebuildProgress,
} from '@promtour/messaging/generation/rebuild-progress';
import { discardRebuild, releaseRebuild, requestRebuild } from '@promtour/messaging/generation/request-rebuild';
import { createDataSource } from '@promtour/postgres/data-source';
import { rowsOf, type SqlExecutor } from '@promtour/postgres/sql';
import type { DataSource } from 'typeorm';
import { setAuditContext } from '../audit/audit-context.ts';
import { signCallersByEnvironment } from '../audit/caller-signature.ts';
import { systemCaller } from '../caller.ts';
import { readDatabaseUrl } from '../environment.ts';
import { reportComparison } from './report-comparison.ts';

const usage = `Usage: npm run rebuild [-- [--projection NAME]... [--hold] [--wait]]
       npm run rebuild -- --status|--compare|--switch|--discard [--projection NAME]... [--wait]

Asks the running service to rebuild its projections from the first event, each in new tables. The service answers from the current
ones until the new ones have caught up. A request and its progress survive restarts and kills.

  --projection NAME   this one only, may be repeated; without it, all projections of the service
  --hold              builds and does not switch before --switch
  --wait              shows the progress until the new ones serve, or with --hold, until they have caught up
  --status            shows the generations that serve or are being built, and the pace of these
  --compare           compares the tables of the serving generation with those being built, at the same position of the event log:
                      number of rows and a digest of each table, without generated ids. Exit code 3 if any table differs
  --switch            switches to the generations that are held
  --discard           abandons the generations that are being built or held

npm run rebuild takes the running local stack unless DATABASE_URL is set. AUDIT_SIGNING_KEY of the service lets the audit log record who
asked.`;

const options = {
  projection: { type: 'string', multiple: true, default: [] as string[] },
  hold: { type: 'boolean', default: false },
  wait: { type: 'boolean', default: false },
  status: { type: 'boolean', default: false },
  compare: { type: 'boolean', default: false },
  switch: { type: 'boolean', default: false },
  discard: { type: 'boolean', default: false },
} as const;

/** A request is taken up by the running service within a second or two. */
const hintAfterMs = 10_000;
/** How long a comparison waits until both generations are at the same position. */
const levelWithinMs = 60_000;

/** The command `bin/rebuild.ts` of a service. */
export async function rebuildCommand(
  service: { readonly name: string; readonly projections?: readonly { readonly name: string }[] },
  env: NodeJS.ProcessEnv,
): Promise<void> {
  await runCommand({
    usage,
    options,
    run: async (values) => {
      const chosen = (['status', 'compare', 'switch', 'discard'] as const).filter((mode) => values[mode]);
      if (chosen.length > 1 || (values.hold && chosen.length > 0))
        throw new UsageError('--hold, --status, --compare, --switch and --discard exclude each other');
      const known = (service.projections ?? []).map(({ name }) => name);
      const unknown = values.projection.find((name) => !known.includes(name));
      if (unknown !== undefined)
        throw new UsageError(`${service.name} has no projection ${unknown}; it has ${known.join(', ')}`);
      const projections = values.projection.length === 0 ? known : [...new Set(values.projection)];
      return withDatabase(service.name, env, (dataSource) => {
        const command = createRebuildCommand(dataSource, service.name, projections);
        const [mode] = chosen;
        return mode === undefined ? command.request(values) : command[mode](values);
      });
    },
  });
}

type Choices = { readonly hold: boolean; readonly wait: boolean };

function createRebuildCommand(dataSource: DataSource, service: string, projections: readonly string[]) {
  /** As the command's own actor in the audit log. */
  const change = <Value>(work: (tx: SqlExecutor) => Promise<Value>): Promise<Value> =>
    dataSource.transaction(async (tx) => {
      await setAuditContext(tx, systemCaller(`${service}-rebuild`, { correlationId: randomUUID() }));
      return work(tx);
    });

  async function changeEach(
    work: (tx: SqlExecutor, projection: string) => Promise<number | undefined>,
    describe: (projection: string, generation: number) => string,
    nothing: string,
  ): Promise<readonly Target[]> {
    if (!(await hasRun(dataSource.manager))) {
      console.error(`${service} has never run on this database: nothing to rebuild.`);
      return [];
    }
    const changed: Target[] = [];
    for (const projection of projections) {
      const generation = await change((tx) => work(tx, projection));
      if (generation === undefined) continue;
      console.log(describe(projection, generation));
      changed.push({ projection, generation });
    }
    if (changed.length === 0) console.error(nothing);
    return changed;
  }

  return {
    async request({ hold, wait }: Choices): Promise<number> {
      const requested = await changeEach(
        (tx, projection) => requestRebuild(tx, projection, { hold }),
        (projection, generation) =>
          `${projection}: generation ${generation} requested${hold ? ' and held' : ''}; the current one serves until then`,
        `${service} has never run on this database: nothing to rebuild.`,
      );
      if (wait) await showProgress(dataSource.manager, requested);
      return requested.length === 0 ? 1 : 0;
    },

    async status(): Promise<number> {
      if (!(await hasRun(dataSource.manager))) {
        console.error(`${service} has never run on this database.`);
        return 1;
      }
      const meter = createRebuildMeter();
      const read = async () => meter.measure(await readGenerationProgress(dataSource.manager), performance.now());
      let progress = await read();
      if (progress.some(({ state }) => state === 'BUILDING')) {
        await pause(1_000);
        progress = await read();
      }
      for (const one of progress) if (projections.includes(one.projection)) console.log(describeProgress(one));
      return 0;
    },

    async compare(): Promise<number> {
      if (!(await hasRun(dataSource.manager))) {
        console.error(`${service} has never run on this database: nothing to compare.`);
        return 1;
      }
      const codes = [];
      for (const projection of projections) {
        const comparison = await compareGenerations(dataSource, projection, levelWithinMs);
        codes.push(reportComparison(projection, comparison, levelWithinMs));
      }
      return Math.max(...codes);
    },

    async switch({ wait }: Choices): Promise<number> {
      const released = await changeEach(
        releaseRebuild,
        (projection, generation) => `${projection}: generation ${generation} serves as soon as it has caught up`,
        'No generation is held: nothing to switch to.',
      );
      if (wait) await showProgress(dataSource.manager, released);
      return released.length === 0 ? 1 : 0;
    },

    async discard(): Promise<number> {
      const discarded = await changeEach(
        discardRebuild,
        (projection, generation) => `${projection}: generation ${generation} discarded; the current one keeps serving`,
        'No generation is being built: nothing to discard.',
      );
      return discarded.length === 0 ? 1 : 0;
    },
  };
}

type Target = { readonly projection: string; readonly generation: number };

async function hasRun(sql: SqlExecutor): Promise<boolean> {
  const [known] = await rowsOf<{ known: boolean }>(
    sql,
    `SELECT to_regclass('messaging.projection_generation') IS NOT NULL AS known`,
  );
  return known?.known === true;
}

/**
 * Shows the progress until each generation serves, or is held and has caught up.
 * @throws Error if one of them was discarded, or abandoned because of a newer definition
 */
async function showProgress(sql: SqlExecutor, targets: readonly Target[]): Promise<void> {
  const startedAt = performance.now();
  const meter = createRebuildMeter();
  const shown = new Map<string, string>();
  let hinted = false;
  for (;;) {
    const all = meter.measure(await readGenerationProgress(sql), performance.now());
    const elapsed = performance.now() - startedAt;
    const current = targets.map(({ projection, generation }) => {
      const found = all.find((one) => one.projection === projection && one.generation === generation);
      if (found === undefined) throw new Error(`Generation ${generation} of ${projection} was discarded`);
      return found;
    });
    for (const progress of current) {
      const line = describeProgress(progress);
      if (line !== shown.get(progress.projection))
        console.log(`${(elapsed / 1_000).toFixed(1).padStart(6)} s  ${line}`);
      shown.set(progress.projection, line);
    }
    if (current.every(isDone)) return;
    if (!hinted && elapsed > hintAfterMs && current.some(({ state }) => state === 'REQUESTED')) {
      hinted = true;
      console.log('          not started yet: is the service running?');
    }
    await pause(500);
  }
}

function isDone({ state, held, remaining, phase }: RebuildProgress): boolean {
  return state === 'SERVING' || (state === 'BUILDING' && held && phase === 'COMPLETE' && remaining === 0);
}

async function withDatabase(
  service: string,
  env: NodeJS.ProcessEnv,
  work: (dataSource: DataSource) => Promise<number>,
): Promise<number> {
  const dataSource = createDataSource({
    service: `${service}-rebuild`,
    url: readDatabaseUrl(env),
    poolSize: 2,
    entities: [],
    migrations: [],
  });
  signCallersByEnvironment(env);
  await dataSource.initialize();
  try {
    return await work(dataSource);
  } finally {
    await dataSource.destroy();
  }
}
