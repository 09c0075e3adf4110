import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { eventually } from '@promtour/testkit/eventually';
import fc from 'fast-check';
import { ask, startAnalytics, type AnalyticsService } from './support/analytics-service.ts';
import { arrivalOf, history } from './support/histories.ts';
import { runRebuild, startServiceProcess, type ServiceProcess } from './support/service-process.ts';

/** Rebuilds of the real process, as an operator sees them: log, graph and command. */
const projection = 'visits';
const table = 'session';
const within = 60_000;

let service: AnalyticsService;
let processes: ServiceProcess[];

beforeEach(async () => {
  processes = [];
  service = await startAnalytics();
  const stories = fc.sample(history, { seed: 20_261_129, numRuns: 80 }).flat();
  await service.publish(arrivalOf(stories, [0.1, 0.9, 0.4]));
  await service.caughtUp();
  // From here on another process has the consumers.
  await service.halt();
});

afterEach(async () => {
  await Promise.all(processes.map((running) => running.kill()));
  await service.stop();
});

async function start(): Promise<ServiceProcess> {
  const started = await startServiceProcess(service.environment);
  processes.push(started);
  return started;
}

async function states(): Promise<string> {
  const rows = await service.sql<{ state: string }>(
    'SELECT state FROM messaging.projection_generation WHERE projection = $1 ORDER BY generation',
    [projection],
  );
  return rows.map(({ state }) => state).join();
}

/** What an official reads about the projection. */
async function shown(url: string): Promise<readonly Record<string, unknown>[]> {
  const { data, errors } = await ask(
    url,
    '{ projections { name generation state held startedAt applied remaining eventsPerSecond secondsLeft } }',
  );
  expect(errors).toBeUndefined();
  return (data as { projections: Record<string, unknown>[] }).projections.filter(({ name }) => name === projection);
}

it('a changed definition is rebuilt at the start; log and graph show the progress', async () => {
  await service.database.owner(
    `UPDATE messaging.projection_generation SET definition = 'an earlier one' WHERE projection = '${projection}'`,
  );
  const { log, url } = await start();
  await eventually(async () => (await states()) === 'RETIRED,SERVING', { within });
  await eventually(() => log.some(({ msg }) => msg === 'projection switched to the rebuilt generation'), { within });

  const about = log.filter((line) => line['projection'] === projection);
  expect(about.map(({ msg }) => msg)).toEqual([
    'projection rebuild started',
    ...about.slice(1, -1).map(() => 'projection rebuild in progress'),
    'projection switched to the rebuilt generation',
  ]);
  expect(about[1]).toMatchObject({
    generation: 2,
    held: false,
    applied: expect.any(Number),
    remaining: expect.any(Number),
  });
  const [serving] = await shown(url);
  expect(serving).toMatchObject({ generation: 2, state: 'SERVING', held: false, remaining: 0 });
  expect(serving?.['startedAt']).toEqual(expect.any(String));
});

it('a held rebuild survives a kill, equals the serving generation, and serves after --switch', async () => {
  const first = await start();
  const run = (...options: string[]) => runRebuild(service.environment, '--projection', projection, ...options);
  expect(await run('--compare')).toMatchObject({
    exitCode: 1,
    output: expect.stringContaining('no generation is being built'),
  });
  expect(await run('--switch')).toMatchObject({
    exitCode: 1,
    output: expect.stringContaining('No generation is held'),
  });
  expect(await run('--hold')).toMatchObject({
    exitCode: 0,
    output: expect.stringContaining(`${projection}: generation 2 requested and held`),
  });
  await eventually(async () => (await states()) === 'SERVING,BUILDING', { within, every: 5 });
  await first.kill();

  const second = await start();
  expect(await run('--hold', '--wait')).toMatchObject({
    exitCode: 0,
    output: expect.stringContaining('(100 %), held'),
  });
  expect(await shown(second.url)).toMatchObject([
    { generation: 1, state: 'SERVING' },
    { generation: 2, state: 'BUILDING', held: true, remaining: 0 },
  ]);
  expect(await run('--status')).toMatchObject({
    exitCode: 0,
    output: expect.stringMatching(/generation 1: serving.*generation 2: .* held/s),
  });
  expect(await run('--compare')).toMatchObject({ exitCode: 0, output: expect.stringContaining(': the same') });

  const [schema] = await service.sql<{ name: string }>(
    `SELECT schema_name AS name FROM messaging.projection_generation WHERE projection = $1 AND state = 'BUILDING'`,
    [projection],
  );
  await service.sql(
    `DELETE FROM "${schema?.name ?? ''}"."${table}" WHERE ctid = (SELECT min(ctid) FROM "${schema?.name ?? ''}"."${table}")`,
  );
  expect(await run('--compare')).toMatchObject({
    exitCode: 3,
    output: expect.stringMatching(new RegExp(` ${table}: DIFFERS: .*\\n    - `)),
  });
  expect(await run('--discard')).toMatchObject({
    exitCode: 0,
    output: expect.stringContaining('generation 2 discarded'),
  });
  expect((await run('--hold', '--wait')).exitCode).toBe(0);
  expect((await run('--switch', '--wait')).exitCode).toBe(0);
  expect(await states()).toMatch(/^RETIRED,(RETIRED|DROPPED),SERVING$/);
}, 180_000);
