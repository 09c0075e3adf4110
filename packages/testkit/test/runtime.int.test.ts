import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';

type Summary = {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly title: string;
      readonly status: string;
      readonly failureMessages: string[];
    }[];
  }[];
};

/** Runs the files of `fixtures/suite` one after another in one worker. */
async function runSuite(): Promise<Summary> {
  const folder = await mkdtemp(join(tmpdir(), 'promtour-jest-'));
  const summary = join(folder, 'summary.json');
  const jest = join(dirname(createRequire(import.meta.url).resolve('jest/package.json')), 'bin', 'jest.js');
  const suite = fileURLToPath(new URL('./fixtures/suite', import.meta.url));
  try {
    // It fails, since some of its tests do.
    await expect(
      promisify(execFile)(process.execPath, [jest, '--json', `--outputFile=${summary}`, '--testSequencer', sequencer], {
        cwd: suite,
      }),
    ).rejects.toMatchObject({ code: 1 });
    return JSON.parse(await readFile(summary, 'utf8')) as Summary;
  } finally {
    await rm(folder, { recursive: true });
  }
}

const sequencer = fileURLToPath(new URL('./fixtures/suite/by-name.mjs', import.meta.url));

it('runs test files natively: failures, timeouts and files that do not load are reported, and a file leaves nothing to the next', async () => {
  const { testResults } = await runSuite();
  const files = testResults.map(({ name, message, assertionResults }) => ({
    name: name.slice(name.lastIndexOf('/') + 1),
    message,
    tests: assertionResults.map(({ title, status, failureMessages: [failure = ''] }) => [
      title,
      status,
      failure.split('\n', 1)[0],
    ]),
  }));
  expect(files).toEqual([
    {
      name: 'a.fixture.ts',
      message: expect.stringContaining('a.fixture.ts:10:13'),
      tests: [
        ['passes', 'passed', ''],
        ['fails', 'failed', expect.stringContaining('toBe')],
        ['hangs', 'failed', expect.stringContaining('Exceeded timeout of 500 ms')],
        ['throws in a timer', 'failed', 'Error: thrown in a timer'],
      ],
    },
    {
      name: 'b.fixture.ts',
      message: '',
      tests: [['finds nothing of the file before it but the loaded module', 'passed', '']],
    },
    { name: 'c.fixture.ts', message: expect.stringContaining('cannot be loaded'), tests: [] },
  ]);
});
