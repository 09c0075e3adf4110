import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { FixtureConfiguration, FixtureLine } from '../fixture/configuration.ts';

export type FixtureProcess = {
  /** Rejects where the process ends without having said it. */
  said(line: FixtureLine): Promise<void>;
  /** Stops writing; the process still publishes and consumes. */
  finishWriting(): Promise<void>;
  readonly ended: Promise<NodeJS.Signals | number>;
  kill(signal: NodeJS.Signals): Promise<NodeJS.Signals | number>;
};

const program = fileURLToPath(new URL('../fixture/service.ts', import.meta.url));

/** Starts a fixture service in a separate process. */
export function startFixture(configuration: FixtureConfiguration): FixtureProcess {
  const child: ChildProcess = spawn(process.execPath, [program, JSON.stringify(configuration)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<NodeJS.Signals | number>((resolve) => {
    child.once('exit', (code, signal) => {
      resolve(signal ?? code ?? 1);
    });
  });
  const lines = new Map<string, PromiseWithResolvers<undefined>>();
  const lineOf = (line: string): PromiseWithResolvers<undefined> => {
    const known = lines.get(line);
    if (known !== undefined) return known;
    const created = Promise.withResolvers<undefined>();
    created.promise.catch(() => undefined);
    lines.set(line, created);
    return created;
  };
  if (child.stdout !== null) {
    createInterface({ input: child.stdout }).on('line', (line) => {
      lineOf(line).resolve(undefined);
    });
  }
  async function said(line: FixtureLine): Promise<void> {
    await Promise.race([
      lineOf(line).promise,
      ended.then((how) => {
        throw new Error(`The fixture ended with ${how} before it printed ${line}`);
      }),
    ]);
  }
  return {
    said,
    async finishWriting() {
      child.kill('SIGUSR2');
      await said('written');
    },
    ended,
    kill(signal) {
      child.kill(signal);
      return ended;
    },
  };
}
