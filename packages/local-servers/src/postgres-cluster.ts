import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { commandLine } from './process-identity.ts';
import type { Account } from './postgres-account.ts';
import type { PostgresBinaries } from './postgres-binaries.ts';

const run = promisify(execFile);

export type Cluster = { readonly directory: string; readonly superuserPassword: string };

/**
 * The cluster in `dataDir`, created by initdb if there is none. It is created in a temporary directory and then moved, so a crash leaves no
 * incomplete cluster.
 */
export async function openCluster(
  dataDir: string,
  binaries: PostgresBinaries,
  account: Account | undefined,
  durable: boolean,
): Promise<Cluster> {
  const directory = join(dataDir, 'cluster');
  const passwordFile = join(dataDir, 'superuser.password');
  mkdirSync(dataDir, { recursive: true });
  // The server's account must be able to pass through; the cluster itself stays closed to others (0700).
  if (account) chmodSync(dataDir, 0o711);
  if (!existsSync(directory)) await initialize(directory, passwordFile, binaries, account, durable);
  removeStalePidFile(directory);
  return { directory, superuserPassword: readFileSync(passwordFile, 'utf8').trim() };
}

async function initialize(
  directory: string,
  passwordFile: string,
  { initdb }: PostgresBinaries,
  account: Account | undefined,
  durable: boolean,
): Promise<void> {
  const unfinished = `${directory}.unfinished`;
  const passwordForInitdb = `${passwordFile}.initdb`;
  rmSync(unfinished, { recursive: true, force: true });
  rmSync(passwordForInitdb, { force: true });
  const password = randomBytes(24).toString('base64url');
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordForInitdb, `${password}\n`, { mode: 0o600 });
  if (account) {
    chownSync(unfinished, account.uid, account.gid);
    chownSync(passwordForInitdb, account.uid, account.gid);
  }
  try {
    await run(
      initdb,
      [
        `--pgdata=${unfinished}`,
        '--username=postgres',
        `--pwfile=${passwordForInitdb}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        // Code-point order is the same on every machine: an index never depends on the system's locale data.
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        // Trigrams and text search use this setting to recognize letters: in the C locale, Cyrillic letters are not recognized, and « is.
        `--lc-ctype=${process.platform === 'darwin' ? 'UTF-8' : 'C.UTF-8'}`,
        '--no-instructions',
        ...(durable ? [] : ['--no-sync']),
      ],
      account ? { uid: account.uid, gid: account.gid, cwd: '/' } : {},
    );
  } finally {
    rmSync(passwordForInitdb, { force: true });
  }
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  renameSync(unfinished, directory);
}

/**
 * The pid file survives a kill -9. PostgreSQL ignores it unless a process with that id exists, which is likely after a restart of the
 * machine or a container: the file is therefore checked against the start time of that process.
 */
function removeStalePidFile(directory: string): void {
  const file = join(directory, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (!commandLine(pid).includes(directory)) rmSync(file, { force: true });
}
