import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { runCommand, UsageError } from './command-line.ts';

let printed: string[];
let exitCode: typeof process.exitCode;

beforeEach(() => {
  printed = [];
  exitCode = process.exitCode;
  for (const stream of ['log', 'error'] as const)
    jest.spyOn(console, stream).mockImplementation((line: string) => printed.push(line));
});
afterEach(() => {
  process.exitCode = exitCode;
  jest.restoreAllMocks();
});

const options = { name: { type: 'string' } } as const;
const refused = new Error('fetch failed', { cause: new Error('connect ECONNREFUSED 127.0.0.1:1') });

it.each<[string, string[], () => number, number | undefined, string]>([
  ['prints the usage', ['--name', 'x', '--help'], () => 1, undefined, 'Usage: x'],
  ['refuses an unknown option', ['--nmae', 'x'], () => 0, 2, "Unknown option '--nmae' (--help lists the options)"],
  ['refuses an argument', ['x'], () => 0, 2, expect.stringMatching(/^Unexpected argument 'x'\..* \(--help/) as never],
  ['shows wrong usage', [], () => fail(new UsageError('--name is required')), 2, '--name is required'],
  ['shows an error with its cause', [], () => fail(refused), 1, 'fetch failed: connect ECONNREFUSED 127.0.0.1:1'],
])('%s in one line', async (_, args, run, code, line) => {
  process.exitCode = undefined;
  await runCommand({ usage: 'Usage: x', options, run }, args);
  expect(printed).toEqual([line]);
  expect(process.exitCode).toBe(code);
});

it('passes options and positionals, and returns the exit code', async () => {
  const run = jest.fn((_values: object, _positionals: readonly string[]) => 3);
  await runCommand({ usage: 'Usage: x', options, allowPositionals: true, run }, ['list', '--name', 'x']);
  expect(run).toHaveBeenCalledWith({ name: 'x' }, ['list']);
  expect(process.exitCode).toBe(3);
});

function fail(error: Error): never {
  throw error;
}
