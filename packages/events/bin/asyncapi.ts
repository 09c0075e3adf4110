#!/usr/bin/env node
// Writes asyncapi.json from the catalogue, unless a change would break the committed contracts.
import { readFile, writeFile } from 'node:fs/promises';
import { runCommand } from '@promtour/kernel/command-line';
import { asyncApiDocument, catalogueVersion } from '../src/asyncapi/document.ts';
import { contractsIn } from '../src/asyncapi/lock.ts';
import { catalogue } from '../src/catalogue/index.ts';
import { checkCatalogue } from '../src/compatibility/check-catalogue.ts';
import type { JsonSchema } from '../src/json-schema.ts';

const usage = `Usage: npm run events -- [--check | --allow-breaking]

Writes packages/events/asyncapi.json from the catalogue. Refuses a breaking change.
  --check            writes nothing; fails if the file is not up to date
  --allow-breaking   writes a breaking change too; only before version 1.0.0 of the catalogue`;

const file = new URL('../asyncapi.json', import.meta.url);

await runCommand({
  usage,
  options: { check: { type: 'boolean' }, 'allow-breaking': { type: 'boolean' } },
  run: write,
});

async function write(values: { check?: boolean; 'allow-breaking'?: boolean }): Promise<number> {
  if (values['allow-breaking'] && !catalogueVersion.startsWith('0.')) {
    return fail(`--allow-breaking is not available: version ${catalogueVersion} of the catalogue is released.`);
  }
  const committed = await readFile(file, 'utf8');
  const breaking = checkCatalogue(catalogue.values(), contractsIn(JSON.parse(committed) as JsonSchema));
  if (breaking.length > 0 && !values['allow-breaking']) return fail(breaking.join('\n'));
  const text = `${JSON.stringify(asyncApiDocument(catalogue.values()), null, 2)}\n`;
  if (text === committed) return 0;
  if (values.check) return fail('packages/events/asyncapi.json is out of date. Run `npm run events` and commit it.');
  await writeFile(file, text);
  console.log('Wrote packages/events/asyncapi.json');
  return 0;
}

function fail(message: string): number {
  console.error(message);
  return 1;
}
