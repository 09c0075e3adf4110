/**
 * Composes the subgraphs' schemas into gateway/supergraph.graphql; with `--check` only says whether that file is fresh.
 * Exit 1 where the schemas do not fit together or the file is stale.
 */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { readSubgraphSdl } from '@promtour/service-kit/subgraph-sdl';
import { composeSupergraph } from './compose-supergraph.ts';

const subgraphs = ['registry', 'routes', 'bookings', 'analytics'];
const target = new URL('../supergraph.graphql', import.meta.url);

if (process.argv.includes('--help')) {
  console.log(
    'Usage: npm run compose [-- --check]\n\nWrites gateway/supergraph.graphql; --check only says whether it is fresh.',
  );
  process.exit(0);
}

const result = composeSupergraph(
  await Promise.all(
    subgraphs.map(async (name) => ({
      name,
      sdl: await readSubgraphSdl(new URL(`../../services/${name}/`, import.meta.url)),
    })),
  ),
);

if (!result.ok) {
  fail(`The subgraphs do not compose:\n\n${result.error.map((problem) => `  ${problem}`).join('\n\n')}`);
} else {
  const committed = await readFile(target, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
  const fresh = committed === result.value.supergraphSdl;
  if (process.argv.includes('--check')) {
    if (!fresh) fail('gateway/supergraph.graphql is stale: run `npm run compose` and commit it');
  } else {
    for (const hint of result.value.hints) console.log(hint);
    // Replaced as a whole: a gateway that watches the file never reads half of it.
    const next = new URL('supergraph.graphql.next', target);
    await writeFile(next, result.value.supergraphSdl);
    await rename(next, target);
    console.log(
      fresh
        ? 'gateway/supergraph.graphql was fresh'
        : `gateway/supergraph.graphql written from ${subgraphs.join(', ')} (${result.value.hints.length} hints)`,
    );
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
