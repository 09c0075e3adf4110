/**
 * Breaks one rule at a time, as `docs/mutations.json` says, and runs the test file that must fail.
 *
 *   npm run mutations [-- AREA…]            exit 1 if a mutation survives, or a test fails without one
 *   node docs/bin/mutations.mjs --write     writes the table of docs/testing.md
 *   node docs/bin/mutations.mjs --check     exit 1 if the table is stale or a mutation no longer applies to its file
 *
 * A run changes files of the working tree and restores them, so the tree must be clean.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @typedef {{ area: string, rule: string, test: string, file: string, search: string, replace: string }} Mutation */

const root = new URL('../../', import.meta.url);
const documentation = new URL('docs/testing.md', root);
const jest = fileURLToPath(new URL('packages/testkit/bin/jest.mjs', root));
/** @type {Mutation[]} */
const all = JSON.parse(readFileSync(new URL('docs/mutations.json', root), 'utf8'));

const [first, ...others] = process.argv.slice(2);
if (first === '--write') writeFileSync(documentation, withTable());
else if (first === '--check') check();
else run(first === undefined ? [] : [first, ...others]);

/** @param {readonly string[]} areas */
function run(areas) {
  const unknown = areas.filter((area) => !all.some((mutation) => mutation.area === area));
  if (unknown.length > 0) {
    const known = [...new Set(all.map(({ area }) => area))].join(', ');
    return fail(2, `No mutations for ${unknown.join(', ')}: one of ${known}`);
  }
  const changed = spawnSync('git', ['status', '--porcelain', '--untracked-files=no'], { cwd: root, encoding: 'utf8' });
  if (changed.stdout !== '') return fail(2, 'The working tree has changes: commit or stash them first');
  /** @type {Map<string, boolean>} */
  const controls = new Map();
  const counts = { caught: 0, SURVIVED: 0, 'FAILS ANYWAY': 0 };
  for (const mutation of all.filter(({ area }) => areas.length === 0 || areas.includes(area))) {
    const control = `${workspaceOf(mutation)} ${mutation.test}`;
    const passes = controls.get(control) ?? passesTest(mutation);
    controls.set(control, passes);
    const outcome = !passes ? 'FAILS ANYWAY' : isCaught(mutation) ? 'caught' : 'SURVIVED';
    counts[outcome]++;
    console.log(`${outcome.padEnd(12)} ${mutation.area}: ${mutation.rule} (${mutation.test})`);
  }
  console.log(
    Object.entries(counts)
      .map(([outcome, count]) => `${count} ${outcome}`)
      .join(', '),
  );
  if (counts.SURVIVED + counts['FAILS ANYWAY'] > 0) process.exitCode = 1;
}

/** @param {Mutation} mutation */
function workspaceOf({ file }) {
  return new URL(/^(gateway|e2e|(services|packages|infra)\/[^/]+)/.exec(file)?.[0] ?? '', root);
}

/** @param {Mutation} mutation */
function passesTest(mutation) {
  const { status, error } = spawnSync(process.execPath, [jest, mutation.test], {
    cwd: workspaceOf(mutation),
    stdio: 'ignore',
  });
  if (error !== undefined || status === null) throw error ?? new Error(`${mutation.test} was interrupted`);
  return status === 0;
}

/** @param {Mutation} mutation */
function isCaught(mutation) {
  const { file, search, replace } = mutation;
  const path = new URL(file, root);
  const before = readFileSync(path, 'utf8');
  const restore = () => {
    writeFileSync(path, before);
  };
  process.once('exit', restore);
  try {
    writeFileSync(
      path,
      before.replace(search, () => replace),
    );
    return !passesTest(mutation);
  } finally {
    process.off('exit', restore);
    restore();
  }
}

function check() {
  const stale = all.filter(({ file, search }) => readFileSync(new URL(file, root), 'utf8').split(search).length !== 2);
  for (const { file, rule } of stale)
    fail(1, `docs/mutations.json, "${rule}": ${file} does not contain its text exactly once`);
  if (readFileSync(documentation, 'utf8') !== withTable())
    fail(1, 'docs/testing.md: the table of mutations is stale; run node docs/bin/mutations.mjs --write');
}

/** The documentation with the table of today, padded as prettier does. */
function withTable() {
  const rows = [['area', 'rule', 'test file'], ...all.map(({ area, rule, test }) => [area, rule, `\`${test}\``])];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => `| ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  lines.splice(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`);
  return readFileSync(documentation, 'utf8').replace(
    /(<!-- mutations -->\n\n)[\s\S]*?(\n\n<!-- end -->)/,
    (_, begin, end) => begin + lines.join('\n') + end,
  );
}

/** @param {number} code @param {string} message */
function fail(code, message) {
  console.error(message);
  process.exitCode = code;
}
