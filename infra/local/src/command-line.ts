import { parseArgs, type ParseArgsConfig } from 'node:util';

/** A mistake of the person at the keyboard: shown in one line, with exit code 2. */
export class UsageError extends Error {
  static readonly exitCode = 2;
}

/**
 * The options of a command.
 * @throws UsageError for what it does not take
 */
export function readOptions<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: Options,
): ReturnType<typeof parseArgs<{ args: string[]; options: Options }>>['values'] {
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    const [what] = error instanceof Error ? error.message.split('\n') : [String(error)];
    throw new UsageError(`${what ?? ''} (--help lists the options)`, { cause: error });
  }
}

/**
 * The workspaces that `--filter` names; all of them without one.
 * @throws UsageError for a name that is none of them
 */
export function filterWorkspaces<Workspace extends { readonly name: string }>(
  all: readonly Workspace[],
  names: readonly string[],
): Workspace[] {
  const known = all.map(({ name }) => name).sort();
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new UsageError(`Unknown workspace ${unknown}. There are: ${known.join(', ')}`);
  return all.filter(({ name }) => names.length === 0 || names.includes(name));
}

/** Runs a command; what the person can mend is shown without a stack trace. */
export function orUsage<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exit(UsageError.exitCode);
  }
}
