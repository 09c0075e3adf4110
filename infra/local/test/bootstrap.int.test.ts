import { execFile, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { couldNotRun } from '@promtour/testkit/could-not-run';
import { repositoryRoot } from '@promtour/local-servers/repository';
import { makeScratch, removeScratch } from '@promtour/testkit/scratch';

const run = promisify(execFile);

/** A repository in small, at a path with a space: the real bootstrap, a lock file, and an entry that says what runs it. */
let root: string;
let oldNode: string | undefined;

const ENTRY = `
console.log(JSON.stringify({ node: process.version, args: process.argv.slice(2), path: process.env.PATH, wait: true }));
if (process.argv.includes('--wait')) {
  process.on('SIGINT', () => { console.log('asked'); process.exit(0); });
  process.on('disconnect', () => { console.log('abandoned'); process.exit(0); });
}
else process.exit(process.argv.includes('--fail') ? 7 : 0);
const text: string = 'types are stripped';
console.log(text);
`;

beforeAll(async () => {
  root = makeScratch();
  mkdirSync(join(root, 'infra', 'local', 'src'), { recursive: true });
  cpSync(join(repositoryRoot, 'infra', 'local', 'bootstrap.mjs'), join(root, 'infra', 'local', 'bootstrap.mjs'));
  writeFileSync(join(root, 'infra', 'local', 'src', 'start.ts'), ENTRY);
  writeFileSync(join(root, 'package.json'), '{ "name": "small", "version": "1.0.0", "private": true }\n');
  writeLock('1.0.0');
  oldNode = await findOldNode();
});

afterAll(() => {
  removeScratch(root);
});

function writeLock(version: string): void {
  const lock = {
    name: 'small',
    version,
    lockfileVersion: 3,
    requires: true,
    packages: { '': { name: 'small', version } },
  };
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify(lock));
  writeFileSync(join(root, 'package.json'), JSON.stringify({ name: 'small', version, private: true }));
}

/** The system's own Node where it is 20 or newer and older than 24. */
async function findOldNode(): Promise<string | undefined> {
  for (const candidate of ['/usr/local/bin/node', '/usr/bin/node', '/opt/node20/bin/node']) {
    if (!existsSync(candidate)) continue;
    const major = Number(/^v(\d+)/.exec((await run(candidate, ['--version'])).stdout)?.[1]);
    if (major >= 20 && major < 24) return candidate;
  }
  return undefined;
}

function bootstrap(node: string, args: string[]) {
  // The machine that runs the tests may need certificates or a proxy to reach the registry. What is left out is what the npm that
  // runs them says of itself, so that the machine's own has to be found.
  const ofThisRun = /^(PROMTOUR_.*|npm_(?!config_).*|npm_config_(globalconfig|prefix|global_prefix|local_prefix))$/;
  const inherited = Object.entries(process.env).filter(([name]) => !ofThisRun.test(name));
  const env = {
    ...Object.fromEntries(inherited),
    CI: 'true',
    // No Node 24, as in a shell.
    PATH: [dirname(node), '/usr/bin', '/bin'].join(delimiter),
  };
  return run(node, [join(root, 'infra', 'local', 'bootstrap.mjs'), ...args], { env, cwd: '/' });
}

it('installs Node 24 and the packages once for two concurrent starts, and runs the entry', async () => {
  if (oldNode === undefined) {
    couldNotRun('the first start on an older Node', 'there is no Node 20 to 23 on this machine');
    return;
  }
  const both = await Promise.all([bootstrap(oldNode, ['start', '--one']), bootstrap(oldNode, ['start', '--two'])]);
  const outputs = both.map(({ stdout }) => stdout);
  expect(outputs.filter((text) => text.includes('fetching Node 24')).length).toBe(1);
  expect(outputs.filter((text) => text.includes('waiting for it')).length).toBe(1);
  for (const [index, text] of outputs.entries()) {
    const said = JSON.parse(/^\{.*\}$/m.exec(text)?.[0] ?? '{}') as { node: string; args: string[]; path: string };
    expect(said.node).toMatch(/^v24\./);
    expect(said.args).toEqual([index === 0 ? '--one' : '--two']);
    expect(said.path.split(delimiter)[0]).toBe(dirname(nodeOfRepository()));
  }
  // The second time there is nothing to fetch or to install, and the exit code is that of the entry.
  await expect(bootstrap(oldNode, ['start', '--fail'])).rejects.toMatchObject({
    code: 7,
    stdout: expect.not.stringContaining('…'),
  });
}, 180_000);

function nodeOfRepository(): string {
  return join(root, '.promtour', 'node24', 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
}

it('installs again when package-lock.json has changed', async () => {
  await bootstrap(process.execPath, ['start']);
  writeLock('1.0.1');
  writeFileSync(join(root, 'node_modules', '.package-lock.json'), '{}');
  const { stdout } = await bootstrap(process.execPath, ['start']);
  expect(stdout).toContain('package-lock.json has changed: installing');
  expect((await bootstrap(process.execPath, ['start'])).stdout).not.toContain('installing');
}, 60_000);

it('installs again after a workspace was added', async () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, unknown>;
  };
  lock.packages['packages/one'] = { name: '@small/one', version: '1.0.0' };
  lock.packages['node_modules/@small/one'] = { resolved: 'packages/one', link: true };
  mkdirSync(join(root, 'packages', 'one'), { recursive: true });
  writeFileSync(join(root, 'packages', 'one', 'package.json'), '{ "name": "@small/one", "version": "1.0.0" }');
  const manifest = { name: 'small', version: '1.0.1', private: true, workspaces: ['packages/*'] };
  writeFileSync(join(root, 'package.json'), JSON.stringify(manifest));
  lock.packages[''] = { name: 'small', version: '1.0.1', workspaces: ['packages/*'] };
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify(lock));
  const { stdout } = await bootstrap(process.execPath, ['start']);
  expect(stdout).toContain('package-lock.json has changed: installing');
  expect(existsSync(join(root, 'node_modules', '@small', 'one', 'package.json'))).toBe(true);
  expect((await bootstrap(process.execPath, ['start'])).stdout).not.toContain('installing');
}, 60_000);

it('shows npm’s output when the installation fails', async () => {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  writeFileSync(join(root, 'package-lock.json'), '{ "broken');
  await expect(bootstrap(process.execPath, ['start'])).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/npm ci failed/),
  });
  writeFileSync(join(root, 'package-lock.json'), lock);
}, 60_000);

it('ignores a lock whose holder has exited', async () => {
  // No process has this id: it is above the largest that Linux gives.
  writeFileSync(join(root, '.promtour', 'install.lock'), '4194305');
  expect((await bootstrap(process.execPath, ['start'])).stdout).toContain('v24');
}, 60_000);

it('forwards a signal and exits like the entry', async () => {
  const child = spawn(process.execPath, [join(root, 'infra', 'local', 'bootstrap.mjs'), 'start', '--wait']);
  let output = '';
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('types are stripped')) resolve();
    });
  });
  child.kill('SIGINT');
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect(output).toContain('asked');
  expect(code).toBe(0);
});

it('notifies the entry when it is killed', async () => {
  const child = spawn(process.execPath, [join(root, 'infra', 'local', 'bootstrap.mjs'), 'start', '--wait']);
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    if (output.includes('types are stripped')) child.kill('SIGKILL');
  });
  // The entry holds the pipe open: it closes when the entry has ended too.
  await new Promise((resolve) => child.once('close', resolve));
  expect(output).toContain('abandoned');
});

it.each(['start', 'dev', 'test', 'torture', 'bench', 'memory'])('explains %s', async (command) => {
  const { stdout } = await bootstrap(process.execPath, [command, '--help']);
  expect(stdout).toMatch(/^npm /);
});

it('refuses unknown options and commands', async () => {
  await expect(bootstrap(process.execPath, ['stop'])).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('Usage:'),
  });
});
