import { readFile } from 'node:fs/promises';

const common = new URL('../graphql/common.graphql', import.meta.url);

/**
 * A subgraph's SDL as it is served and composed: the types that all subgraphs share, then the service's own.
 * @param serviceDirectory the service's folder, as a URL that ends with a slash
 */
export async function readSubgraphSdl(serviceDirectory: URL): Promise<string> {
  const [shared, own] = await Promise.all([
    readFile(common, 'utf8'),
    readFile(new URL('schema.graphql', serviceDirectory), 'utf8'),
  ]);
  return `${shared}\n${own}`;
}
