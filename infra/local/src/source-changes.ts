import { existsSync, watch } from 'node:fs';
import { basename, join } from 'node:path';
import type { Workspace } from './workspaces.ts';

/** Changes that come within this time are one: an editor or a checkout touches many files at once. In ms. */
const SETTLE_MS = 200;

/** `graphql` holds shared parts of schemas. */
const SOURCE_FOLDERS = ['src', 'graphql'];

export type Changes = {
  /** Names of workspaces whose sources changed. */
  readonly workspaces: ReadonlySet<string>;
  /** Whether a subgraph's schema.graphql is among them. */
  readonly schema: boolean;
};

/** Watches the sources of the workspaces; tests and generated files do not count. Returns what ends the watching. */
export function watchSources(
  root: string,
  workspaces: Iterable<Workspace>,
  onChange: (changes: Changes) => void,
): () => void {
  let changed = new Set<string>();
  let schema = false;
  let timer: NodeJS.Timeout | undefined;
  const note = (workspace: Workspace, file: string) => {
    if (!isSource(file)) return;
    changed.add(workspace.name);
    schema ||= basename(file) === 'schema.graphql';
    clearTimeout(timer);
    timer = setTimeout(() => {
      const changes = { workspaces: changed, schema };
      changed = new Set();
      schema = false;
      onChange(changes);
    }, SETTLE_MS);
  };
  const watchers = [...workspaces].flatMap((workspace) => {
    const directory = join(root, workspace.directory);
    // Not the whole folder recursively: its node_modules may hold thousands of folders.
    return [
      watch(directory, (_event, file) => {
        if (file !== null) note(workspace, file);
      }),
      ...SOURCE_FOLDERS.filter((folder) => existsSync(join(directory, folder))).map((folder) =>
        watch(join(directory, folder), { recursive: true }, (_event, file) => {
          if (file !== null) note(workspace, join(folder, file));
        }),
      ),
    ];
  });
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

/** What a running service reads: its sources, its schema. */
function isSource(file: string): boolean {
  if (/(^|[\\/])(node_modules|generated|\.[^\\/]+)[\\/]/.test(file)) return false;
  // The gateway takes up the composed graph by itself.
  if (file.endsWith('.test.ts') || file === 'supergraph.graphql') return false;
  return file.endsWith('.graphql') || /^src[\\/].*\.(ts|sql|json)$/.test(file);
}
