#!/usr/bin/env node
// Turns a fresh clone on a machine with nothing but Node 20 or newer into a running system: fetches Node 24 and the
// packages if they are missing, then runs the TypeScript of this folder. Uses no package itself.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NODE_VERSION = '24.21.0';
const OLDEST_NODE = 20;
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const state = process.env.PROMTOUR_STATE_DIR ?? join(root, '.promtour');

const commands = {
  start: `npm start [-- --reset]

Starts PostgreSQL, Kafka, the four services and the gateway on 127.0.0.1 and loads the sample data once. Restarts a part after a crash. Ctrl-C stops
everything. Data is kept in .promtour/ between starts.

  --reset   removes data and logs first

Variables: PROMTOUR_GATEWAY_PORT, PROMTOUR_REGISTRY_PORT, PROMTOUR_ROUTES_PORT, PROMTOUR_BOOKINGS_PORT,
PROMTOUR_ANALYTICS_PORT, PROMTOUR_POSTGRES_PORT, PROMTOUR_KAFKA_PORT set the ports; PROMTOUR_BROKER=kafka|embedded selects the event transport;
KAFKA_BROKERS and DATABASE_URL_REGISTRY, _ROUTES, _BOOKINGS, _ANALYTICS, _EVENT_LOG name external servers; LOG_LEVEL defaults to info.`,
  dev: `npm run dev [-- --reset]

Like npm start, and restarts a service when its sources change; composes the graph at the start and when a schema changes.`,
  test: `npm test

Lint, types and all tests of all workspaces, on a PostgreSQL and a Kafka started for the run. Results of unchanged workspaces are cached. Ends with
the time of each workspace and the slowest tests.

  --force         runs everything
  --filter NAME   only this workspace, such as @promtour/registry (can be repeated)`,
  torture: `npm run torture

Runs the tests with kills, races and random histories for longer, with new seeds, and prints the seed of each failure.

  --seeds N       number of seeds; default 5
  --minutes N     starts no further seed after this time; default 60
  --seed N        one seed, to repeat a failure
  --filter NAME   only this workspace (can be repeated)`,
  bench: `npm run bench

Runs each workspace's benchmark, one after another, and prints one table of results and goals.

  --filter NAME   only this workspace`,
  memory: `npm run memory

Prints the resident memory of each part of the running system.`,
  run: `node infra/local/bootstrap.mjs run FILE.ts|PROGRAM [arguments]

Runs a TypeScript file of the repository, or a program of an installed package, with Node 24. Used by the other npm scripts.`,
};
const entries = {
  start: 'start.ts',
  dev: 'dev.ts',
  test: 'test.ts',
  torture: 'torture.ts',
  bench: 'bench.ts',
  memory: 'show-memory.ts',
};

const [command = '', ...args] = process.argv.slice(2);
if (!(command in commands)) fail(`Usage: node infra/local/bootstrap.mjs ${Object.keys(commands).join('|')} [--help]`);
// The executed command has its own --help.
if (command !== 'run' && (args.includes('--help') || args.includes('-h'))) {
  console.log(commands[command]);
  process.exit(0);
}
const running = Number(process.versions.node.split('.')[0]);
if (running < OLDEST_NODE) fail(`Promtour needs Node ${OLDEST_NODE} or newer, this is ${process.version}.`);

let node;
try {
  node = await alone(() => {
    const found = findNode();
    installPackages(found);
    return found;
  });
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
handOver(node);

/** Node 24 or newer: the current one, otherwise that of the npm package, fetched once. */
function findNode() {
  if (running >= 24) return process.execPath;
  const home = join(state, 'node24');
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const folder = join(home, 'node_modules', `node-${platform}-${process.arch}`);
  const program = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (readJson(join(folder, 'package.json'))?.version === NODE_VERSION && existsSync(program)) return program;
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
  timed(
    `This is Node ${process.versions.node}: fetching Node ${NODE_VERSION} (about 190 MB) into .promtour/node24`,
    () => {
      npm(process.execPath, home, [
        'install',
        '--no-save',
        '--no-package-lock',
        '--ignore-scripts',
        `node-${platform}-${process.arch}@${NODE_VERSION}`,
      ]);
    },
  );
  return program;
}

/** What package-lock.json names, unless exactly that was installed already by the same Node. */
function installPackages(nodeProgram) {
  const stamp = join(root, 'node_modules', '.promtour-installed');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const wanted = `${lock} ${process.platform}-${process.arch}`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8').trim() === wanted) return;
  // Packages that were installed by hand with npm are accepted: npm records what it installed.
  if (installedByHand()) return writeFileSync(stamp, `${wanted}\n`);
  const reason = existsSync(stamp) ? 'package-lock.json has changed' : 'Packages are missing';
  timed(`${reason}: installing them (npm ci)`, () => {
    npm(nodeProgram, root, ['ci', '--no-audit', '--no-fund']);
  });
  // A lock file without any package leaves no folder.
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, `${wanted}\n`);
}

/** Whether npm's own record of node_modules names the same versions as package-lock.json. */
function installedByHand() {
  const wanted = readJson(join(root, 'package-lock.json'))?.packages;
  const installed = readJson(join(root, 'node_modules', '.package-lock.json'))?.packages;
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    if (!path.includes('node_modules/') || optional) return true;
    // A new or moved workspace has no link, or a broken one.
    if (link) return existsSync(join(root, path));
    return installed[path]?.version === version && existsSync(join(root, path));
  });
}

/** Runs npm in a folder with the given Node; its output is shown only if it fails. */
function npm(nodeProgram, folder, npmArgs) {
  mkdirSync(join(state, 'logs'), { recursive: true });
  const file = join(state, 'logs', 'npm.log');
  const log = openSync(file, 'w');
  const program = npmProgram();
  const [executable, first] = program.endsWith('.js') ? [nodeProgram, [program]] : [program, []];
  const { status, error } = spawnSync(executable, [...first, ...npmArgs], {
    cwd: folder,
    env: {
      ...globalConfiguration(program),
      ...environment(nodeProgram),
      npm_config_loglevel: 'warn',
      npm_config_progress: 'false',
    },
    stdio: ['ignore', log, log],
    shell: executable.endsWith('.cmd'),
  });
  closeSync(log);
  if (status === 0) return;
  const reason = error ? error.message : readFileSync(file, 'utf8').trim().split('\n').slice(0, 30).join('\n');
  throw new Error(`npm ${npmArgs[0]} failed, the whole of it is in ${file}:\n${reason}`);
}

/** The npm that runs this process, that came with this Node, or that is on the path. */
function npmProgram() {
  const candidates = [
    process.env.npm_execpath,
    join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    ...(process.env.PATH ?? '').split(delimiter).map((folder) => resolveLink(join(folder, 'npm'))),
  ];
  const found = candidates.find((path) => path?.endsWith('npm-cli.js') && existsSync(path));
  return found ?? (process.platform === 'win32' ? 'npm.cmd' : 'npm');
}

/**
 * The location of the machine's npmrc, with its registry, proxy and certificates. npm looks for it beside the Node that
 * runs it, and the fetched one has none.
 */
function globalConfiguration(program) {
  const file = join(dirname(program), '..', '..', '..', '..', 'etc', 'npmrc');
  return program.endsWith('.js') && existsSync(file) ? { npm_config_globalconfig: file } : {};
}

function resolveLink(path) {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/**
 * Node 24 first on the path, so that every program started from here is run by it; what it compiles is kept, which halves the time that
 * the next process of the same sources needs to load them.
 */
function environment(nodeProgram) {
  const path = [dirname(nodeProgram), join(root, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);
  return { NODE_COMPILE_CACHE: join(state, 'cache', 'compile'), ...process.env, PATH: path };
}

/**
 * Runs the TypeScript in a child process, forwards signals, and exits with its exit code (1 if a signal ended it). The
 * channel between the two lets the child notice when this process is killed.
 */
function handOver(nodeProgram) {
  const [program, programArgs] = programOf(nodeProgram);
  const child = spawn(program, programArgs, {
    cwd: root,
    env: environment(nodeProgram),
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => fail(error.message));
  child.on('exit', (code, signal) => {
    process.exitCode = signal ? 1 : (code ?? 1);
  });
}

/** The file to run: this command's own TypeScript, or the argument of `run`. */
function programOf(nodeProgram) {
  const quiet = '--disable-warning=ExperimentalWarning';
  if (command !== 'run') return [nodeProgram, [quiet, join(root, 'infra', 'local', 'src', entries[command]), ...args]];
  const [name = '', ...rest] = args;
  if (name === '') fail(commands.run);
  if (name.endsWith('.ts')) return [nodeProgram, [quiet, join(root, name), ...rest]];
  return [join(root, 'node_modules', '.bin', name), rest];
}

/** One installation at a time: others wait for it. A lock of an exited process is ignored. */
async function alone(work) {
  mkdirSync(state, { recursive: true });
  const file = join(state, 'install.lock');
  let said = false;
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const holder = lockHolder(file);
      if (holder === undefined) {
        // Moved away first: if two find it stale at once, only one succeeds.
        const stale = `${file}.${process.pid}`;
        try {
          renameSync(file, stale);
          rmSync(stale, { force: true });
        } catch {
          // The other one was first.
        }
        continue;
      }
      if (!said) console.log(`Process ${holder} is installing packages here: waiting for it`);
      said = true;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  try {
    return work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** The installing process, or undefined if the holder of the lock has exited. */
function lockHolder(file) {
  try {
    const text = readFileSync(file, 'utf8');
    // A lock file is empty for a moment after its creation; if it stays empty, its writer was killed.
    if (text === '') return Date.now() - statSync(file).mtimeMs < 5000 ? 'another' : undefined;
    const pid = Number(text);
    if (pid === process.pid) return undefined;
    process.kill(pid, 0);
    // Process ids are reused, above all after a restart of a container: another process is not the holder.
    if (process.platform === 'linux' && !readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('bootstrap.mjs')) {
      return undefined;
    }
    return pid;
  } catch (error) {
    return error.code === 'EPERM' ? 'another' : undefined;
  }
}

function timed(what, work) {
  const started = Date.now();
  console.log(`${what} …`);
  work();
  console.log(`  done in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
