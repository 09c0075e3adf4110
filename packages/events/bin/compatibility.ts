#!/usr/bin/env node
// Refuses a breaking change of a published event type; with --publish writes down what the catalogue promises from now on.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { catalogue } from '../src/catalogue/index.ts';
import { checkCatalogue } from '../src/compatibility/check-catalogue.ts';
import type { PublishedEvent } from '../src/compatibility/published.ts';

const { values } = parseArgs({ options: { publish: { type: 'boolean', default: false } } });
const folder = new URL('../published/', import.meta.url);

await mkdir(folder, { recursive: true });
const files = (await readdir(folder)).filter((file) => file.endsWith('.json'));
const published = await Promise.all(
  files.map(async (file) => JSON.parse(await readFile(new URL(file, folder), 'utf8')) as PublishedEvent),
);
const { broken, unpublished } = checkCatalogue(catalogue.values(), published);

if (broken.length > 0) {
  for (const message of broken) console.error(message);
  process.exitCode = 1;
} else if (values.publish) {
  for (const promise of unpublished) {
    await writeFile(new URL(`${promise.type}.json`, folder), `${JSON.stringify(promise, null, 2)}\n`);
    console.log(`published ${promise.type}`);
  }
} else if (unpublished.length > 0) {
  for (const { type } of unpublished) console.error(`${type}: what it promises now is not written down`);
  console.error('Compatible; publish it with `node bin/compatibility.ts --publish` in packages/events and commit');
  process.exitCode = 1;
}
