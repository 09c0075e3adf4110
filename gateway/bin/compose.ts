// Composes the subgraphs' schemas into gateway/supergraph.graphql.
import { readFile, rename, writeFile } from 'node:fs/promises';
import { runCommand } from '@promtour/kernel/command-line';
import { readSubgraphSdl } from '@promtour/service-kit/subgraph-sdl';
import { composeSupergraph } from './compose-supergraph.ts';

const subgraphs = ['registry', 'routes', 'bookings', 'analytics'];
const target = new URL('../supergraph.graphql', import.meta.url);

const usage = `Usage: npm run compose [-- --check]

Composes the subgraphs' schemas into gateway/supergraph.graphql.
  --check   writes nothing; fails if the file is not up to date
Exit code: 0 done, 1 the schemas do not compose or the file is stale, 2 wrong usage.`;

await runCommand({
  usage,
  options: { check: { type: 'boolean', default: false } },
  run: ({ check }) => compose(check),
});

async function compose(check: boolean): Promise<number> {
  const result = composeSupergraph(
    await Promise.all(
      subgraphs.map(async (name) => ({
        name,
        sdl: await readSubgraphSdl(new URL(`../../services/${name}/`, import.meta.url)),
      })),
    ),
  );
  if (!result.ok) {
    return fail(`The subgraphs do not compose:\n\n${result.error.map((problem) => `  ${problem}`).join('\n\n')}`);
  }
  const committed = await readFile(target, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
  const fresh = committed === result.value.supergraphSdl;
  if (check) return fresh ? 0 : fail('gateway/supergraph.graphql is stale: run `npm run compose` and commit it');
  for (const hint of result.value.hints) console.log(hint);
  // Replaced atomically: a gateway that watches the file never reads a part of it.
  const next = new URL('supergraph.graphql.next', target);
  await writeFile(next, result.value.supergraphSdl);
  await rename(next, target);
  console.log(
    fresh
      ? 'gateway/supergraph.graphql was up to date'
      : `gateway/supergraph.graphql written from ${subgraphs.join(', ')} (${result.value.hints.length} hints)`,
  );
  return 0;
}

function fail(message: string): number {
  console.error(message);
  return 1;
}
