/** Compares the committed supergraph with the latest released one. Exits with 1 on an unannounced breaking change. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { breakingChanges, latestRelease, type AnnouncedChange } from './breaking-changes.ts';

const folder = new URL('../released/', import.meta.url);
const latest = latestRelease(await readdir(folder));

if (latest === undefined) {
  console.log('No supergraph is released yet: nothing to compare with');
} else {
  const list = new URL('announced.json', folder);
  const announced = existsSync(list) ? (JSON.parse(await readFile(list, 'utf8')) as AnnouncedChange[]) : [];
  const released = await readFile(new URL(latest, folder), 'utf8');
  const present = await readFile(new URL('../supergraph.graphql', import.meta.url), 'utf8');
  const changes = await breakingChanges(released, present, announced);
  if (changes.length > 0) {
    console.error(`Breaking changes since ${latest}; keep the old form, or list them in released/announced.json:\n`);
    for (const change of changes) console.error(`  ${change}`);
    process.exitCode = 1;
  }
}
