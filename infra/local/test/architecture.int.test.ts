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

async function violations(root: string, ...directories: string[]): Promise<Violation[]> {
  const depcruise = join(repositoryRoot, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs');
  const { stdout } = await run(
    process.execPath,
    [depcruise, '--config', CONFIG, '--output-type', 'json', ...directories],
    { cwd: root, maxBuffer: 256 * 1024 * 1024 },
    // The number of violations is the exit code.
  ).catch((error: unknown) => error as { stdout: string });
  return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
}

/** A repository in small with the real rules, the real kernel and links to workspaces as npm makes them. */
let root: string;
let found: Violation[];

const EXPORTS = { './*': './src/*.ts' };
const workspaces = {
  'packages/kernel': '@promtour/kernel',
  'packages/events': '@promtour/events',
  'packages/testkit': '@promtour/testkit',
  'services/registry': '@promtour/registry',
  'services/bookings': '@promtour/bookings',
};

/** Each file breaks the rule of its name, or is what such a file imports. */
const files: Readonly<Record<string, string>> = {
  'packages/kernel/src/result.ts': 'export type Result = 1;\nexport const ok = 1;',
  'packages/events/src/envelope.ts': 'export const envelope = 1;',
  'packages/testkit/src/clock.ts': 'export const clock = 1;',
  'services/registry/src/domain/region.ts': 'export type Region = 1;\nexport const region = 1;',

  'services/bookings/src/domain/clean.ts': "import { ok } from '@promtour/kernel/result';\nexport const clean = ok;",
  'services/bookings/src/domain/hold.ts': "import { seats } from './seats.ts';\nexport const hold = seats;",
  'services/bookings/src/domain/seats.ts': "import { hold } from './hold.ts';\nexport const seats = () => hold;",
  'services/bookings/src/domain/reads-files.ts': "import { readFileSync } from 'node:fs';\nexport { readFileSync };",
  'services/bookings/src/domain/uses-events.ts':
    "import { envelope } from '@promtour/events/envelope';\nexport { envelope };",
  'services/bookings/src/application/by-path.ts':
    "import type { Region } from '../../../registry/src/domain/region.ts';\nexport type Seen = Region;",
  'services/bookings/src/application/by-link.ts':
    "import { region } from '@promtour/registry/domain/region';\nexport { region };",
  'services/bookings/src/persistence/row.ts': 'export type Row = 1;\nexport const row = 1;',
  'services/bookings/src/application/ports.ts':
    "import type { Row } from '../persistence/row.ts';\nexport type Port = Row;",
  'services/bookings/src/graphql/booking.ts':
    "import type { Row } from '../persistence/row.ts';\nexport type Shown = Row;",
  'services/bookings/src/graphql/mapper.ts': 'export const mapper = 1;',
  'services/bookings/src/persistence/repository.ts':
    "import { mapper } from '../graphql/mapper.ts';\nexport { mapper };",
  'services/bookings/src/index.ts': "import { clock } from '@promtour/testkit/clock';\nexport { clock };",
  'services/bookings/src/clean.unit.test.ts': "import { clock } from '@promtour/testkit/clock';\nexport { clock };",
  'services/bookings/src/missing.ts': "import { gone } from './gone.ts';\nexport { gone };",
  'packages/events/src/knows-service.ts':
    "import type { Region } from '@promtour/registry/domain/region';\nexport type R = Region;",
};

beforeAll(async () => {
  root = makeScratch();
  for (const file of [CONFIG, 'tsconfig.base.json', 'package.json'])
    cpSync(join(repositoryRoot, file), join(root, file));
  mkdirSync(join(root, 'node_modules', '@promtour'), { recursive: true });
  // The TypeScript that reads the sources.
  symlinkSync(join(repositoryRoot, 'node_modules', 'typescript'), join(root, 'node_modules', 'typescript'));
  for (const [directory, name] of Object.entries(workspaces)) {
    write(join(directory, 'package.json'), JSON.stringify({ name, type: 'module', exports: EXPORTS }));
    symlinkSync(join(root, directory), join(root, 'node_modules', name));
  }
  for (const [file, source] of Object.entries(files)) write(file, source);
  found = await violations(root, 'services', 'packages');
});

afterAll(() => {
  removeScratch(root);
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), `${text}\n`);
}

it.each([
  ['no-circular', 'services/bookings/src/domain/hold.ts'],
  ['no-cross-service', 'services/bookings/src/application/by-path.ts'],
  ['no-cross-service', 'services/bookings/src/application/by-link.ts'],
  ['packages-know-no-service', 'packages/events/src/knows-service.ts'],
  ['domain-is-pure', 'services/bookings/src/domain/reads-files.ts'],
  ['domain-is-pure', 'services/bookings/src/domain/uses-events.ts'],
  ['application-knows-no-adapter', 'services/bookings/src/application/ports.ts'],
  ['no-row-in-resolver', 'services/bookings/src/graphql/booking.ts'],
  ['persistence-knows-no-entry-point', 'services/bookings/src/persistence/repository.ts'],
  ['tests-tools-stay-in-tests', 'services/bookings/src/index.ts'],
  ['not-to-unresolvable', 'services/bookings/src/missing.ts'],
])('%s catches %s', (rule, file) => {
  expect(found.filter(({ from }) => from === file).map((violation) => violation.rule.name)).toContain(rule);
});

it('lets clean code pass', () => {
  const clean = ['services/bookings/src/domain/clean.ts', 'services/bookings/src/clean.unit.test.ts'];
  expect(found.filter(({ from }) => clean.includes(from))).toEqual([]);
});

it('breaks every rule there is', async () => {
  const { default: config } = (await import(join(repositoryRoot, CONFIG))) as {
    default: { forbidden: { name: string }[] };
  };
  const broken = new Set(found.map(({ rule }) => rule.name));
  expect(config.forbidden.map(({ name }) => name).filter((name) => !broken.has(name))).toEqual([]);
});

it('finds nothing in the real tree', async () => {
  expect(await violations(repositoryRoot, 'services', 'gateway', 'packages', 'infra', 'e2e')).toEqual([]);
});
