import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for one test, with a space in its name; PostgreSQL's account may pass through. */
export function makeScratch(): string {
  const directory = mkdtempSync(join(tmpdir(), 'promtour test '));
  chmodSync(directory, 0o711);
  return directory;
}

export function removeScratch(directory: string): void {
  rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
}
