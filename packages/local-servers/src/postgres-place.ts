import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { postgresAccount, type Account } from './postgres-account.ts';
import { postgresBinaries, type PostgresBinaries } from './postgres-binaries.ts';
import { repositoryRoot, stateDirectory } from './repository.ts';

/** The system directory for state of services. */
const SYSTEM_STATE = '/var/lib/promtour';

/**
 * The directory for server data: `.promtour`, unless root runs from a directory that PostgreSQL's account cannot enter, such as /root in a
 * container. Then it is a directory for this repository below /var/lib/promtour.
 */
export function serverStateDirectory(): string {
  const account = postgresAccount();
  if (!account || canEnter(stateDirectory(), account)) return stateDirectory();
  return join(SYSTEM_STATE, hash(stateDirectory()));
}

/** PostgreSQL's programs at a path where its account can run them: in the repository, otherwise in a copy below /var/lib/promtour. */
export async function runnableBinaries(account: Account | undefined): Promise<PostgresBinaries> {
  const binaries = await postgresBinaries();
  if (!account || canEnter(dirname(binaries.postgres), account)) return binaries;
  const copy = join(SYSTEM_STATE, `postgres-${hash(repositoryRoot)}`);
  copyOnce(join(dirname(binaries.postgres), '..'), copy);
  return { initdb: join(copy, 'bin', 'initdb'), postgres: join(copy, 'bin', 'postgres') };
}

/** Whether the account can pass through every existing directory of the path; missing ones will be created accessible. */
export function canEnter(directory: string, account: Account): boolean {
  const path = resolve(directory);
  if (existsSync(path)) {
    const { mode, uid, gid } = statSync(path);
    const mask = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & mask) === 0) return false;
  }
  return path === dirname(path) || canEnter(dirname(path), account);
}

function copyOnce(from: string, to: string): void {
  if (existsSync(to)) return;
  const unfinished = `${to}.${process.pid}`;
  mkdirSync(dirname(to), { recursive: true });
  chmodSync(dirname(to), 0o711);
  cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true });
  chmodSync(unfinished, 0o755);
  if (existsSync(to)) rmSync(unfinished, { recursive: true, force: true });
  else renameSync(unfinished, to);
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
