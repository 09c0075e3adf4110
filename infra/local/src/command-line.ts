import { UsageError } from '@promtour/kernel/command-line';

/**
 * The workspaces named by `--filter`; all of them without it.
 * @throws UsageError for an unknown name
 */
export function filterWorkspaces<Workspace extends { readonly name: string }>(
  all: readonly Workspace[],
  names: readonly string[],
): Workspace[] {
  const known = all.map(({ name }) => name).sort();
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new UsageError(`Unknown workspace ${unknown}. Available: ${known.join(', ')}`);
  return all.filter(({ name }) => names.length === 0 || names.includes(name));
}
