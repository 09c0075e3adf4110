import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '@promtour/kernel/command-line';

export type Manifest = { readonly format: 1; readonly version: string; readonly createdAt: string };

const manifestFile = 'promtour-backup.json';

/**
 * Copies the data of a stopped local stack: databases, Kafka's log, passwords and keys, which belong together.
 * @throws UsageError if there is no data or the target is not empty
 */
export function backUpData(data: string, target: string, manifest: Manifest): void {
  if (!existsSync(data)) throw new UsageError(`No data in ${data}: run npm start first`);
  if (existsSync(target) && readdirSync(target).length > 0) throw new UsageError(`${target} is not empty`);
  mkdirSync(target, { recursive: true, mode: 0o700 });
  copy(data, join(target, 'data'));
  // Written last: a directory without it is an incomplete backup.
  writeFileSync(join(target, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`);
}

/**
 * Replaces the data of a stopped local stack by a backup.
 * @throws UsageError if the directory is not a complete backup, or if there is data and `replace` is not set
 */
export function restoreData(source: string, data: string, { replace }: { readonly replace: boolean }): Manifest {
  const manifest = readManifest(source);
  if (existsSync(data) && !replace) throw new UsageError(`${data} contains data: --replace removes it`);
  const unfinished = `${data}.restoring`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(dirname(data), { recursive: true });
  copy(join(source, 'data'), unfinished);
  rmSync(data, { recursive: true, force: true });
  renameSync(unfinished, data);
  return manifest;
}

function readManifest(source: string): Manifest {
  try {
    return JSON.parse(readFileSync(join(source, manifestFile), 'utf8')) as Manifest;
  } catch (cause) {
    throw new UsageError(`${source} is not a complete backup: ${manifestFile} is missing or unreadable`, { cause });
  }
}

/** With owners and permissions: PostgreSQL refuses files of another account. */
function copy(from: string, to: string): void {
  if (process.platform === 'win32') cpSync(from, to, { recursive: true, preserveTimestamps: true });
  else execFileSync('cp', ['-a', from, to]);
}
