import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';

const workspace = fileURLToPath(new URL('..', import.meta.url));
const node20 = `data:text/javascript,Object.defineProperty(process, 'versions', { value: { node: '20.19.0' } })`;

it('refuses a Node that cannot run TypeScript in one line, which names the command to run instead', async () => {
  const command = ['--import', node20, 'bin/jest.mjs'];
  await expect(promisify(execFile)(process.execPath, command, { cwd: workspace })).rejects.toMatchObject({
    code: 1,
    stdout: '',
    stderr:
      'Tests need Node 24, this is 20.19.0: run npm test -- --filter @promtour/testkit at the root, which fetches Node 24\n',
  });
});
