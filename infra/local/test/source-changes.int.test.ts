import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { eventually } from '@promtour/testkit/eventually';
import { makeScratch, removeScratch } from '@promtour/testkit/scratch';
import { watchSources, type Changes } from '../src/source-changes.ts';
import type { Workspace } from '../src/workspaces.ts';

let root: string;
let changes: Changes[];
let end: () => void;

const sources = [
  'services/registry/src/regions/regions.graphql',
  'services/registry/src/index.ts',
  'services/routes/src/excursions/excursions.graphql',
  'packages/service-kit/graphql/common.graphql',
];
const ignored = [
  'gateway/supergraph.graphql',
  'services/registry/src/graphql/generated/resolvers.ts',
  'services/registry/src/region.unit.test.ts',
  'services/registry/node_modules/any/src/index.ts',
  'services/registry/test/registry.ts',
  'services/registry/src/.index.ts.swp',
];

beforeEach(() => {
  root = makeScratch();
  changes = [];
  for (const file of [...sources, ...ignored]) write(file);
  const workspaces = ['services/registry', 'services/routes', 'packages/service-kit', 'gateway'].map(
    (directory): Workspace => ({ name: directory, directory, scripts: {}, uses: new Set() }),
  );
  end = watchSources(root, workspaces, (change) => changes.push(change));
});

afterEach(() => {
  end();
  removeScratch(root);
});

let version = 0;
function write(file: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), `version ${++version}\n`);
}

/** As many editors save: the new text in a file beside the old one, which it then replaces. */
function replace(file: string): void {
  write(`${file}~`);
  renameSync(join(root, `${file}~`), join(root, file));
}

async function seen(workspace: string): Promise<Changes> {
  await eventually(() => changes.length > 0, { within: 60_000, every: 10 });
  expect(changes).toHaveLength(1);
  const change = changes.pop();
  if (change === undefined) throw new Error('no change was seen');
  expect([...change.workspaces]).toEqual([workspace]);
  return change;
}

it.each(sources)('reports %s, written or replaced, each time', async (file) => {
  const workspace = file.split('/').slice(0, 2).join('/');
  for (const save of [write, replace, replace, write]) {
    save(file);
    expect((await seen(workspace)).schema).toBe(file.endsWith('.graphql'));
  }
});

it('reports the content of a new folder, and later changes there', async () => {
  const folder = 'services/routes/src/schedules';
  mkdirSync(join(root, 'elsewhere'));
  writeFileSync(join(root, 'elsewhere', 'schedules.graphql'), 'type Schedule');
  renameSync(join(root, 'elsewhere'), join(root, folder));
  expect((await seen('services/routes')).schema).toBe(true);
  replace(`${folder}/schedules.graphql`);
  expect((await seen('services/routes')).schema).toBe(true);
  // A checkout removes a folder and brings it back.
  rmSync(join(root, folder), { recursive: true });
  await seen('services/routes');
  write(`${folder}/domain/schedule.ts`);
  expect((await seen('services/routes')).schema).toBe(false);
  replace(`${folder}/domain/schedule.ts`);
  await seen('services/routes');
});

it('reports a removed file', async () => {
  rmSync(join(root, 'services/registry/src/regions/regions.graphql'));
  expect((await seen('services/registry')).schema).toBe(true);
});

it('ignores tests, generated files and other folders', async () => {
  for (const file of ignored) replace(file);
  write('services/registry/node_modules/any/src/schema.graphql');
  await delay(500);
  expect(changes).toEqual([]);
});
