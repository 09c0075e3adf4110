/**
 * Exit 1 where `docs/errors.md` lacks an error code that the sources can answer with, or has one that they cannot.
 * Codes are those of `Failure<…>` types, of `ClientError`s, and texts such as `'PAGE.SIZE'` with an area before a dot.
 */
import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const folders = ['services/', 'gateway/src/', 'packages/kernel/src/', 'packages/service-kit/src/'];
const code = String.raw`[A-Z][A-Z_]*(?:\.[A-Z_]+)*`;

/** Codes of which no client hears. */
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

const missing = [...known].filter((name) => !documented.has(name)).sort();
const unknown = [...documented].filter((name) => name.includes('.') && !known.has(name)).sort();
for (const name of missing) console.error(`docs/errors.md lacks ${name}`);
for (const name of unknown) console.error(`docs/errors.md has ${name}, which no source answers with`);
if (missing.length + unknown.length > 0) process.exitCode = 1;
