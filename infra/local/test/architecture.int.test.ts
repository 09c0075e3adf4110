import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { repositoryRoot } from '@promtour/local-servers/repository';
import { makeScratch, removeScratch } from '@promtour/testkit/scratch';

const run = promisify(execFile);
const CONFIG = '.dependency-cruiser.mjs';

type Violation = { from: string; to: string; rule: { name: string } };
type Module = { source: string; dependencies: { resolved: string }[] };
type Cruise = { modules: Module[]; summary: { violations: Violation[] } };

async function cruise(root: string, ...directories: string[]): Promise<Cruise> {
  const depcruise = join(repositoryRoot, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs');
  const { stdout } = await run(
    process.execPath,
    [depcruise, '--config', CONFIG, '--output-type', 'json', ...directories],
    { cwd: root, maxBuffer: 256 * 1024 * 1024 },
    // The number of violations is the exit code.
  ).catch((error: unknown) => error as { stdout: string });
  return JSON.parse(stdout) as Cruise;
}

/** Features that import each other, directly or through others. What joins all of a service's features is no feature. */
function featuresInCycles(modules: readonly Module[]): string[] {
  const imports = new Map<string, Set<string>>();
  for (const { source, dependencies } of modules) {
    const from = featureOf(source);
    for (const to of dependencies.map(({ resolved }) => featureOf(resolved)))
      if (from !== undefined && to !== undefined && from !== to)
        imports.set(from, (imports.get(from) ?? new Set<string>()).add(to));
  }
  const reached = (from: string, seen = new Set<string>()): ReadonlySet<string> => {
    for (const to of imports.get(from) ?? []) if (!seen.has(to)) reached(to, seen.add(to));
    return seen;
  };
  return [...imports.keys()].filter((feature) => reached(feature).has(feature)).sort();
}

function featureOf(file: string): string | undefined {
  return /^services\/[^/]+\/src\/(?!graphql\/)[^/]+(?=\/)/.exec(file)?.[0];
}

/** A repository in small with the real rules, the real kernel and links to workspaces as npm makes them. */
let root: string;
let modules: readonly Module[];
let found: readonly Violation[];

const EXPORTS = { './*': './src/*.ts' };
const workspaces = {
  'packages/kernel': '@promtour/kernel',
  'packages/events': '@promtour/events',
  'packages/testkit': '@promtour/testkit',
  'services/registry': '@promtour/registry',
  'services/bookings': '@promtour/bookings',
  gateway: '@promtour/gateway',
};

const bookings = 'services/bookings/src/bookings';
const inventory = 'services/bookings/src/inventory';

/** Each file breaks a rule, or is what such a file imports. */
const files: Readonly<Record<string, string>> = {
  'packages/kernel/src/result.ts': 'export type Result = 1;\nexport const ok = 1;',
  'packages/events/src/envelope.ts': 'export const envelope = 1;',
  'packages/testkit/src/clock.ts': 'export const clock = 1;',
  'gateway/src/door.ts': 'export const door = 1;',
  'services/registry/src/regions/domain/region.ts': 'export type Region = 1;\nexport const region = 1;',
  [`${inventory}/domain/seats.ts`]: 'export const seats = 1;',
  [`${inventory}/inventory.ports.ts`]: 'export type Inventories = 1;',
  [`${inventory}/persistence/inventory.row.ts`]: 'export type Row = 1;\nexport const row = 1;',
  [`${inventory}/persistence/inventory.repositories.ts`]: "export { row } from './inventory.row.ts';",
  [`${bookings}/persistence/booking.row.ts`]: 'export type Row = 1;\nexport const row = 1;',
  [`${bookings}/graphql/mapper.ts`]: 'export const mapper = 1;',

  [`${bookings}/domain/clean.ts`]:
    "import { ok } from '@promtour/kernel/result';\nimport { seats } from '../../inventory/domain/seats.ts';\nexport { ok, seats };",
  [`${bookings}/application/clean.ts`]:
    "import type { Inventories } from '../../inventory/inventory.ports.ts';\nexport type Clean = Inventories;",
  [`${bookings}/clean.module.ts`]:
    "import { row } from '../inventory/persistence/inventory.repositories.ts';\nexport { row };",
  [`${bookings}/persistence/migrations/1-clean.ts`]: "import { data } from './data.ts';\nexport { data };",
  [`${bookings}/persistence/migrations/data.ts`]: 'export const data = 1;',
  [`${bookings}/clean.unit.test.ts`]: "import { clock } from '@promtour/testkit/clock';\nexport { clock };",

  [`${bookings}/domain/hold.ts`]: "import { taken } from './taken.ts';\nexport const hold = taken;",
  [`${bookings}/domain/taken.ts`]: "import { hold } from './hold.ts';\nexport const taken = () => hold;",
  [`${bookings}/domain/reads-files.ts`]: "import { readFileSync } from 'node:fs';\nexport { readFileSync };",
  [`${bookings}/domain/uses-events.ts`]: "import { envelope } from '@promtour/events/envelope';\nexport { envelope };",
  [`${bookings}/host.domain.ts`]:
    "import type { Inventories } from '../inventory/inventory.ports.ts';\nexport type H = Inventories;",
  [`${bookings}/application/by-path.ts`]:
    "import type { Region } from '../../../../registry/src/regions/domain/region.ts';\nexport type Seen = Region;",
  [`${bookings}/application/by-link.ts`]:
    "import { region } from '@promtour/registry/regions/domain/region';\nexport { region };",
  [`${bookings}/application/ports.ts`]:
    "import type { Row } from '../persistence/booking.row.ts';\nexport type Port = Row;",
  [`${bookings}/graphql/booking.ts`]:
    "import type { Row } from '../persistence/booking.row.ts';\nexport type Shown = Row;",
  [`${bookings}/hold-when-asked.consumer.ts`]: "import { row } from './persistence/booking.row.ts';\nexport { row };",
  [`${bookings}/persistence/booking.reader.ts`]: "import { mapper } from '../graphql/mapper.ts';\nexport { mapper };",
  [`${bookings}/persistence/booking.query.ts`]:
    "import { row } from '../../inventory/persistence/inventory.row.ts';\nexport { row };",
  [`${bookings}/bookings.module.ts`]:
    "import { row } from '../inventory/persistence/inventory.row.ts';\nexport { row };",
  [`${bookings}/persistence/migrations/2-alive.ts`]: "import { row } from '../booking.row.ts';\nexport { row };",
  [`${bookings}/persistence/migrations/3-folds.ts`]: "import { ok } from '@promtour/kernel/result';\nexport { ok };",
  'packages/events/src/create-migration.ts': "import { envelope } from './envelope.ts';\nexport { envelope };",
  [`${inventory}/knows-bookings.ts`]: "import { mapper } from '../bookings/graphql/mapper.ts';\nexport { mapper };",
  'services/bookings/src/shared/knows-feature.ts':
    "import { seats } from '../inventory/domain/seats.ts';\nexport { seats };",
  'services/bookings/src/asks-gateway.ts': "import { door } from '@promtour/gateway/door';\nexport { door };",
  'services/bookings/src/index.ts': "import { clock } from '@promtour/testkit/clock';\nexport { clock };",
  'services/bookings/src/missing.ts': "import { gone } from './gone.ts';\nexport { gone };",
  'services/bookings/src/unnamed.ts': "import ts from 'typescript';\nexport { ts };",
  'packages/events/src/publishes.ts': "import { Kafka } from 'kafkajs';\nexport { Kafka };",
  'packages/events/src/knows-service.ts':
    "import type { Region } from '@promtour/registry/regions/domain/region';\nexport type R = Region;",
};

beforeAll(async () => {
  root = makeScratch();
  for (const file of [CONFIG, 'tsconfig.json', 'package.json']) cpSync(join(repositoryRoot, file), join(root, file));
  mkdirSync(join(root, 'node_modules', '@promtour'), { recursive: true });
  // The TypeScript that reads the sources.
  symlinkSync(join(repositoryRoot, 'node_modules', 'typescript'), join(root, 'node_modules', 'typescript'));
  for (const [directory, name] of Object.entries(workspaces)) {
    write(join(directory, 'package.json'), JSON.stringify({ name, type: 'module', exports: EXPORTS }));
    symlinkSync(join(root, directory), join(root, 'node_modules', name));
  }
  for (const [file, source] of Object.entries(files)) write(file, source);
  const result = await cruise(root, 'services', 'gateway', 'packages');
  modules = result.modules;
  found = result.summary.violations;
});

afterAll(() => {
  removeScratch(root);
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), `${text}\n`);
}

it.each([
  ['no-circular', `${bookings}/domain/hold.ts`],
  ['no-cross-service', `${bookings}/application/by-path.ts`],
  ['no-cross-service', `${bookings}/application/by-link.ts`],
  ['top-level-one-way', 'services/bookings/src/asks-gateway.ts'],
  ['packages-use-packages', 'packages/events/src/knows-service.ts'],
  ['domain-is-pure', `${bookings}/domain/reads-files.ts`],
  ['domain-is-pure', `${bookings}/domain/uses-events.ts`],
  ['domain-is-pure', `${bookings}/host.domain.ts`],
  ['application-knows-no-adapter', `${bookings}/application/ports.ts`],
  ['entry-points-know-no-rows', `${bookings}/graphql/booking.ts`],
  ['entry-points-know-no-rows', `${bookings}/hold-when-asked.consumer.ts`],
  ['persistence-knows-no-entry-point', `${bookings}/persistence/booking.reader.ts`],
  ['persistence-is-private', `${bookings}/persistence/booking.query.ts`],
  ['modules-share-repositories-only', `${bookings}/bookings.module.ts`],
  ['shared-knows-no-feature', 'services/bookings/src/shared/knows-feature.ts'],
  ['migrations-are-literal', `${bookings}/persistence/migrations/2-alive.ts`],
  ['migrations-are-literal', `${bookings}/persistence/migrations/3-folds.ts`],
  ['migrations-are-literal', 'packages/events/src/create-migration.ts'],
  ['tests-tools-stay-in-tests', 'services/bookings/src/index.ts'],
  ['kafka-client-stays-behind-transport', 'packages/events/src/publishes.ts'],
  ['no-non-package-json', 'services/bookings/src/unnamed.ts'],
  ['not-to-unresolvable', 'services/bookings/src/missing.ts'],
])('%s catches %s', (rule, file) => {
  expect(found.filter(({ from }) => from === file).map((violation) => violation.rule.name)).toContain(rule);
});

it('accepts clean code', () => {
  const clean = Object.keys(files).filter((file) => file.includes('clean'));
  expect(clean).toHaveLength(5);
  expect(found.filter(({ from }) => clean.includes(from))).toEqual([]);
});

it('finds features that import each other', () => {
  expect(featuresInCycles(modules)).toEqual([bookings, inventory]);
  expect(featuresInCycles(modules.filter(({ source }) => !source.endsWith('knows-bookings.ts')))).toEqual([]);
});

it('breaks every rule', async () => {
  const { default: config } = (await import(join(repositoryRoot, CONFIG))) as {
    default: { forbidden: { name: string }[] };
  };
  const broken = new Set(found.map(({ rule }) => rule.name));
  expect(config.forbidden.map(({ name }) => name).filter((name) => !broken.has(name))).toEqual([]);
});

it('finds no violation in the real tree', async () => {
  const real = await cruise(repositoryRoot, 'services', 'gateway', 'packages', 'infra', 'e2e');
  expect(real.summary.violations).toEqual([]);
  expect(featuresInCycles(real.modules)).toEqual([]);
});
