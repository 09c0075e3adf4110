import { join } from 'node:path';

/** The root of the repository that contains this file. */
export const repositoryRoot = join(import.meta.dirname, '..', '..', '..');

/** All local state: data, passwords, logs, downloads. Never in version control. */
export function stateDirectory(): string {
  return process.env['PROMTOUR_STATE_DIR'] ?? join(repositoryRoot, '.promtour');
}

/** Records of running processes, so that the next start can end leftovers of a crash. */
export function runDirectory(): string {
  return join(stateDirectory(), 'run');
}
