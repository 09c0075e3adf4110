import { join } from 'node:path';

/** The root of the repository this file is part of. */
export const repositoryRoot = join(import.meta.dirname, '..', '..', '..');

/** Everything that running leaves on this machine: data, passwords, logs, downloads. Never in version control. */
export function stateDirectory(): string {
  return process.env['PROMTOUR_STATE_DIR'] ?? join(repositoryRoot, '.promtour');
}

/** Where running processes are recorded, so that the next start can end what a crash left behind. */
export function runDirectory(): string {
  return join(stateDirectory(), 'run');
}
