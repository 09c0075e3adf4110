import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { startProcess } from '@promtour/testkit/process';

const file = join(import.meta.dirname, 'fixtures', 'says-and-waits.ts');

it('waits for a line and stops the process', async () => {
  const child = await startProcess(file, { args: ['something'] });
  expect(await child.line(/^ready/)).toBe('ready with something');
  expect(await child.end()).toEqual({ code: 0, signal: null });
  expect(child.lines).toContain('asked to end');
});

it('kills without cleanup', async () => {
  const child = await startProcess(file);
  await child.line(/^ready/);
  child.kill('SIGKILL');
  expect(await child.ended).toEqual({ code: null, signal: 'SIGKILL' });
  expect(child.lines).not.toContain('asked to end');
});

it('shows the output of a process that exits before it is ready', async () => {
  const child = await startProcess(file, { args: ['fault'] });
  await expect(child.ready('http://127.0.0.1:1/')).rejects.toThrow(/ended with code 7[^]*the reason is here/);
  await expect(child.line(/never/)).rejects.toThrow(/no line matched[^]*the reason is here/);
});
