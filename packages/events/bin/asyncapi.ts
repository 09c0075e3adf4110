#!/usr/bin/env node
// Writes asyncapi.json from the catalogue; with --check says whether the file that stands is the one that would be written.
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { asyncApiDocument } from '../src/asyncapi/document.ts';
import { catalogue } from '../src/catalogue/index.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const file = new URL('../asyncapi.json', import.meta.url);
const text = `${JSON.stringify(asyncApiDocument(catalogue.values()), null, 2)}\n`;

if (values.check) {
  if ((await readFile(file, 'utf8')) !== text) {
    console.error('packages/events/asyncapi.json is not what the catalogue says: run `node bin/asyncapi.ts` there');
    process.exitCode = 1;
  }
} else {
  await writeFile(file, text);
}
