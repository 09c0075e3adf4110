import { expect, it } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildASTSchema, isObjectType, parse } from 'graphql';
import { readSubgraphSdl } from '../src/subgraph-sdl.ts';

it('lists the scopes of a field in its description: its own, or those of its type', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sdl-'));
  await mkdir(join(folder, 'src', 'numbers'), { recursive: true });
  await writeFile(
    join(folder, 'src', 'numbers', 'numbers.graphql'),
    `type Query @access(scopes: [["a", "b"], ["c"]]) {
       "One."
       one: Int
       two: Int @access(scopes: [["d"]])
       three: Int @public
     }`,
  );
  const sdl = await readSubgraphSdl(pathToFileURL(`${folder}/`));
  await rm(folder, { recursive: true });

  const query = buildASTSchema(parse(sdl), { assumeValidSDL: true }).getType('Query');
  const described = isObjectType(query) ? Object.values(query.getFields()).map(({ description }) => description) : [];
  expect(described).toEqual(['One.\n\nScopes: `a` and `b`, or `c`.', 'Scopes: `d`.', undefined]);
});
