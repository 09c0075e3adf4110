/**
 * Exit 1 if `docs/errors.md` lacks an error code that the sources can return or a code of an input's issue, has one that they cannot
 * return, or names a type or field that the graph does not have.
 * Codes are those of `Failure<…>` types, of `ClientError`s, and texts such as `'PAGE.SIZE'` with an area before a dot.
 */
import { Kind, parse } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const folders = ['services/', 'gateway/src/', 'packages/kernel/src/', 'packages/service-kit/src/'];
const code = String.raw`[A-Z][A-Z_]*(?:\.[A-Z_]+)*`;

/** Codes that no client sees. */
const internal = new Set(['CLIENT_GONE']);

/** @param {string} text */
function codesOf(text) {
  const failures = [...text.matchAll(/Failure<([^>]+)>/g)].flatMap(([, types = '']) => quoted(types));
  const errors = [...text.matchAll(new RegExp(`new ClientError\\(\\s*'(${code})'`, 'g'))].map(([, name = '']) => name);
  const dotted = [
    ...text.matchAll(/'((?:BOOKING|CURSOR|IDEMPOTENCY|INPUT|LIMIT|PAGE|RATE|REGISTRY|ROUTES)\.[A-Z_]+)'/g),
  ];
  return [...failures, ...errors, ...dotted.map(([, name = '']) => name)];
}

/** @param {string} types */
function quoted(types) {
  return [...types.matchAll(new RegExp(`'(${code})'`, 'g'))].map(([, name = '']) => name);
}

const sources = folders.flatMap((folder) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter(
      (name) => name.endsWith('.ts') && !/node_modules|generated|\.test\.ts$|(^|[\\/])(test|bench)[\\/]/.test(name),
    )
    .map((name) => readFileSync(new URL(folder + name, root), 'utf8')),
);
const known = new Set(sources.flatMap(codesOf).filter((name) => !internal.has(name)));
const documentation = readFileSync(new URL('docs/errors.md', root), 'utf8');
const documented = new Set([...documentation.matchAll(new RegExp(`\`(${code})\``, 'g'))].map(([, name = '']) => name));

const supergraph = parse(readFileSync(new URL('gateway/supergraph.graphql', root), 'utf8')).definitions;
for (const definition of supergraph)
  if (definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'InputIssueCode')
    for (const { name } of definition.values ?? []) known.add(name.value);

/** The fields of each type. @type {Map<string, Set<string>>} */
const types = new Map();
for (const definition of supergraph)
  if (definition.kind === Kind.OBJECT_TYPE_DEFINITION)
    types.set(definition.name.value, new Set(definition.fields?.map(({ name }) => name.value)));

/** Rows `code | type | what to do`. */
const rows = [...documentation.matchAll(/^\| `[A-Z_.]+` +\| `([A-Z]\w+)` +\| (.*) \|$/gm)];
const wrong = rows.flatMap(([, type = '', advice = '']) => {
  const fields = types.get(type);
  if (fields === undefined) return [type];
  const names = [...advice.matchAll(/`([a-z]\w+)`/g)].map(([, name = '']) => name);
  return names.filter((name) => !fields.has(name)).map((name) => `${type}.${name}`);
});

const missing = [...known].filter((name) => !documented.has(name)).sort();
const unknown = [...documented].filter((name) => name.includes('.') && !known.has(name)).sort();
for (const name of missing) console.error(`docs/errors.md lacks ${name}`);
for (const name of unknown) console.error(`docs/errors.md has ${name}, which no source answers with`);
for (const name of wrong) console.error(`docs/errors.md names ${name}, which the graph does not have`);
if (missing.length + unknown.length + wrong.length > 0) process.exitCode = 1;
