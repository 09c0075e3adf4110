import { describe, expect, it } from '@jest/globals';
import { err } from '@promtour/kernel/result';
import { senderOf, type SenderChoice } from './sender.ts';

const nothing: SenderChoice = { account: 'official', variable: undefined, command: undefined };
const gateway = new URL('http://127.0.0.1:9/graphql');

function sender(choice: Partial<SenderChoice>, env: NodeJS.ProcessEnv = {}) {
  const result = senderOf({ ...nothing, ...choice }, gateway, env);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

describe('who loads', () => {
  it('is the subject of the variable’s token, without a demo sign-in', async () => {
    const { token, coordinators } = sender({ variable: 'TOKEN' }, { TOKEN: ' a.b.c\n' });
    expect([await token(), coordinators.size]).toEqual(['a.b.c', 0]);
  });

  it.each([{}, { TOKEN: '' }, { TOKEN: ' ' }])('is missing if the variable is not set: %j', (env) => {
    expect(senderOf({ ...nothing, variable: 'TOKEN' }, gateway, env)).toEqual(
      err('--token-env TOKEN: the variable is not set'),
    );
  });

  it('is given by one option only', () => {
    expect(senderOf({ ...nothing, variable: 'TOKEN', command: 'x' }, gateway, { TOKEN: 'a.b.c' }).ok).toBe(false);
  });

  it('is the subject of the command’s token: its last line, requested once for all callers', async () => {
    const { token, coordinators } = sender({ command: 'echo hello; echo "a.b.$$"' });
    const [one, other] = await Promise.all([token(), token()]);
    expect(one).toMatch(/^a\.b\.\d+$/);
    expect([other, await token(), coordinators.size]).toEqual([one, one, 0]);
  });

  it('is missing if the command fails or prints nothing, and the next call retries', async () => {
    const failing = sender({ command: 'echo a.b.c; exit 3' });
    await expect(failing.token()).rejects.toThrow('--token-command exited with 3');
    await expect(failing.token()).rejects.toThrow('--token-command exited with 3');
    await expect(sender({ command: 'true' }).token()).rejects.toThrow('printed no token');
  });
});
