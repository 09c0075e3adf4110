import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import { catalogue } from '../catalogue/index.ts';
import { checkCatalogue } from './check-catalogue.ts';
import type { PublishedEvent } from './published.ts';

it('the catalogue keeps every committed promise, and every promise is committed', async () => {
  const folder = new URL('../../published/', import.meta.url);
  const published = await Promise.all(
    (await readdir(folder)).map(
      async (file) => JSON.parse(await readFile(new URL(file, folder), 'utf8')) as PublishedEvent,
    ),
  );
  expect(checkCatalogue(catalogue.values(), published)).toEqual({ broken: [], unpublished: [] });
});
