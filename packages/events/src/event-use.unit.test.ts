import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import { catalogue } from './catalogue/index.ts';
import { principals, type Principal } from './define-event.ts';

// The catalogue declares who consumes an event type, and whether it has a producer. The sources have to agree.

const repositoryRoot = fileURLToPath(new URL('../../../', import.meta.url));

type Source = { readonly file: string; readonly text: string };

function sources(...patterns: readonly string[]): readonly Source[] {
  return globSync(patterns, { cwd: repositoryRoot })
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => ({ file, text: readFileSync(join(repositoryRoot, file), 'utf8') }));
}

/** The constant that holds each definition. */
const names = new Map<string, string>();
for (const { text } of sources('packages/events/src/catalogue/*.ts'))
  for (const [, name = '', type = ''] of text.matchAll(/const (\w+) = defineEvent\(\{\s*type: '([^']+)'/g))
    names.set(type, name);
for (const owner of ['registry', 'routes', 'bookings', 'analytics'])
  names.set(`promtour.${owner}.audit.sealed.v1`, `${owner}AuditSealed`);

const auditLog = ['packages/service-kit/src/audit/*.ts', 'packages/events/src/audited-services.ts'];
const folders: Readonly<Record<Principal, readonly string[]>> = {
  registry: ['services/registry/src/**/*.ts', ...auditLog],
  routes: ['services/routes/src/**/*.ts', ...auditLog],
  bookings: ['services/bookings/src/**/*.ts', ...auditLog],
  analytics: ['services/analytics/src/**/*.ts', ...auditLog],
  gateway: ['gateway/src/**/*.ts'],
  auditor: auditLog,
};
const code = new Map(principals.map((principal) => [principal, sources(...folders[principal])]));

/** Files that subscribe, by the naming rule. In a service, every other file that refers to one of its events publishes it. */
const subscribes: Readonly<Partial<Record<Principal, RegExp>>> = { gateway: /-feed\.ts$/, auditor: /./ };
const inService = /\.(consumer|projection)\.ts$/;

function refers({ text }: Source, type: string): boolean {
  return new RegExp(`\\b${names.get(type) ?? type}\\b`).test(text);
}

function hasProducer(type: string, owner: Principal): boolean {
  return (code.get(owner) ?? []).some((source) => !inService.test(source.file) && refers(source, type));
}

function consumersOf(type: string): readonly Principal[] {
  return principals.filter((principal) =>
    (code.get(principal) ?? []).some(
      (source) => (subscribes[principal] ?? inService).test(source.file) && refers(source, type),
    ),
  );
}

const definitions = [...catalogue.values()];

it('finds the definition of every type', () => {
  expect(definitions.filter(({ type }) => !names.has(type))).toEqual([]);
});

it('an event type is planned until it has a producer, and frozen from then on', () => {
  const declared = definitions.filter(({ planned }) => planned).map(({ type }) => type);
  const withoutProducer = definitions.filter(({ type, owner }) => !hasProducer(type, owner)).map(({ type }) => type);
  expect(declared).toEqual(withoutProducer);
});

it('the declared consumers of an event type are those that subscribe to it', () => {
  const declared = definitions.map(({ type, consumers }) => [type, consumers.toSorted()]);
  expect(declared).toEqual(definitions.map(({ type }) => [type, consumersOf(type).toSorted()]));
});
