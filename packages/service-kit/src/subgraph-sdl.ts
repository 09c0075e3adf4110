import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';

const common = new URL('../graphql/common.graphql', import.meta.url);

/**
 * A subgraph's SDL as it is served and composed: the types that all subgraphs share, then the service's own.
 * @param serviceDirectory the service's folder, as a URL that ends with a slash
 */
export async function readSubgraphSdl(serviceDirectory: URL): Promise<string> {
  const files = [common, ...(await ownFiles(serviceDirectory))];
  return (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n');
}

/** `schema.graphql`, or where a service has much to say a folder `schema` with a file for each area. */
async function ownFiles(serviceDirectory: URL): Promise<URL[]> {
  const folder = new URL('schema/', serviceDirectory);
  if (!existsSync(folder)) return [new URL('schema.graphql', serviceDirectory)];
  return (await readdir(folder))
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => new URL(name, folder));
}
