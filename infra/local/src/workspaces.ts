import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export type Workspace = {
  readonly name: string;
  /** Relative to the root. */
  readonly directory: string;
  readonly scripts: Readonly<Record<string, string>>;
  /** Names of its runtime workspace dependencies, transitive and including itself. */
  readonly uses: ReadonlySet<string>;
};

type Manifest = {
  readonly name: string;
  readonly workspaces?: readonly string[];
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
};

/** The workspaces of the root's package.json, by name. */
export function readWorkspaces(root: string): Map<string, Workspace> {
  const patterns = readManifest(root).workspaces ?? [];
  const directories = patterns
    .flatMap((pattern) => globSync(join(pattern, 'package.json'), { cwd: root }))
    .map((file) => dirname(file));
  const manifests = new Map(directories.map((directory) => [directory, readManifest(join(root, directory))]));
  const byName = new Map([...manifests.values()].map((manifest) => [manifest.name, manifest]));
  return new Map(
    [...manifests].map(([directory, { name, scripts = {} }]) => [
      name,
      { name, directory: relative('.', directory), scripts, uses: closure(name, byName) },
    ]),
  );
}

function closure(name: string, manifests: ReadonlyMap<string, Manifest>): Set<string> {
  const found = new Set([name]);
  // Elements added to a Set during iteration are visited too.
  for (const one of found) {
    for (const used of Object.keys(manifests.get(one)?.dependencies ?? {})) if (manifests.has(used)) found.add(used);
  }
  return found;
}

function readManifest(directory: string): Manifest {
  const file = join(directory, 'package.json');
  if (!existsSync(file)) throw new Error(`${file} does not exist`);
  return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
}
