import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Wrong usage of a command: shown in one line, without a stack trace. */
export class UsageError extends Error {
  static readonly exitCode = 2;
}

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<O extends Options> = ReturnType<typeof parseArgs<{ args: string[]; options: O }>>['values'];

export type Command<O extends Options> = {
  /** What `--help` prints. */
  readonly usage: string;
  readonly options: O;
  readonly allowPositionals?: boolean;
  /** @returns the exit code */
  readonly run: (values: Values<O>, positionals: readonly string[]) => Promise<number> | number;
};

/**
 * Runs a command line and leaves its exit code in `process.exitCode`: 2 with one line for wrong usage, 1 with the message of any
 * other error. `--help` prints the usage.
 */
export async function runCommand<const O extends Options>(
  { usage, options, allowPositionals = false, run }: Command<O>,
  args: string[] = process.argv.slice(2),
): Promise<void> {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usage);
    return;
  }
  try {
    const { values, positionals } = parse(args, options, allowPositionals);
    process.exitCode = await run(values, positionals);
  } catch (error) {
    console.error(withCause(error));
    process.exitCode = error instanceof UsageError ? UsageError.exitCode : 1;
  }
}

/**
 * The options of a command.
 * @throws UsageError for an option or argument that the command does not take
 */
export function readOptions<const O extends Options>(args: string[], options: O): Values<O> {
  return parse(args, options, false).values;
}

/** Reads the command line; wrong usage ends the process with one line and exit code 2. */
export function orUsage<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exit(UsageError.exitCode);
  }
}

function parse<O extends Options>(args: string[], options: O, allowPositionals: boolean) {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals });
    return { values, positionals };
  } catch (error) {
    const [line = ''] = messageOf(error).split('\n');
    throw new UsageError(`${line} (--help lists the options)`, { cause: error });
  }
}

/** The cause holds the address in `fetch failed`. */
function withCause(error: unknown): string {
  const cause = error instanceof Error && !(error instanceof UsageError) ? error.cause : undefined;
  return cause instanceof Error && cause.message !== '' ? `${messageOf(error)}: ${cause.message}` : messageOf(error);
}

/** Errors of Node's own modules are of another realm in tests. */
function messageOf(error: unknown): string {
  const { message } = Object(error) as { message?: unknown };
  return typeof message === 'string' ? message : String(error);
}
