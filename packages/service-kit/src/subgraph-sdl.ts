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
  const names = await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (names === undefined) return [new URL('schema.graphql', serviceDirectory)];
  return names
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => new URL(name, folder));
}
