import { join } from 'node:path';
import { watchFolder } from './watch-folder.ts';
import type { Workspace } from './workspaces.ts';

/** Changes within this time form one batch: an editor or a checkout writes many files at once. In ms. */
const SETTLE_MS = 200;

/** `graphql` holds the types shared by subgraphs. */
const SOURCE_FOLDERS = /^(src|graphql)([\\/]|$)/;
const IGNORED_FOLDERS = /(^|[\\/])(node_modules|generated|\.[^\\/]+)([\\/]|$)/;

export type Changes = {
  /** Names of workspaces whose sources changed. */
  readonly workspaces: ReadonlySet<string>;
  /** Whether a part of a subgraph's schema is among them. */
  readonly schema: boolean;
};

/** Watches the sources of the workspaces, except tests and generated files. Returns a function that stops watching. */
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
    schema ||= file.endsWith('.graphql');
    clearTimeout(timer);
    timer = setTimeout(() => {
      const changes = { workspaces: changed, schema };
      changed = new Set();
      schema = false;
      onChange(changes);
    }, SETTLE_MS);
  };
  const ends = [...workspaces].map((workspace) =>
    watchFolder(join(root, workspace.directory), isSourceFolder, (file) => {
      note(workspace, file);
    }),
  );
  return () => {
    clearTimeout(timer);
    for (const end of ends) end();
  };
}

/** Not the whole workspace: node_modules may contain thousands of directories. */
function isSourceFolder(folder: string): boolean {
  return SOURCE_FOLDERS.test(folder) && !IGNORED_FOLDERS.test(folder);
}

/** The files that a running service reads: its sources and its schema. */
function isSource(file: string): boolean {
  if (IGNORED_FOLDERS.test(file)) return false;
  // The gateway reloads the composed graph without a restart.
  if (file.endsWith('.test.ts') || file === 'supergraph.graphql') return false;
  return file.endsWith('.graphql') || /^src[\\/].*\.(ts|sql|json)$/.test(file);
}
