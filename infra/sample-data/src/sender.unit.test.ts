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
  it('is whom the token of the variable names, and the demonstration is not touched then', async () => {
    const { token, coordinator } = sender({ variable: 'TOKEN' }, { TOKEN: ' a.b.c\n' });
    expect([await token(), coordinator]).toEqual(['a.b.c', undefined]);
  });

  it.each([{}, { TOKEN: '' }, { TOKEN: ' ' }])('is nobody where the variable is not set: %j', (env) => {
    expect(senderOf({ ...nothing, variable: 'TOKEN' }, gateway, env)).toEqual(
      err('--token-env TOKEN: the variable is not set'),
    );
  });

  it('is not said twice', () => {
    expect(senderOf({ ...nothing, variable: 'TOKEN', command: 'x' }, gateway, { TOKEN: 'a.b.c' }).ok).toBe(false);
  });

  it('is whom the command’s token names: its last line, asked for once by all who wait', async () => {
    const { token, coordinator } = sender({ command: 'echo hello; echo "a.b.$$"' });
    const [one, other] = await Promise.all([token(), token()]);
    expect(one).toMatch(/^a\.b\.\d+$/);
    expect([other, await token(), coordinator]).toEqual([one, one, undefined]);
  });

  it('is nobody where the command fails or prints nothing, and asked for again', async () => {
    const failing = sender({ command: 'echo a.b.c; exit 3' });
    await expect(failing.token()).rejects.toThrow('--token-command ended with 3');
    await expect(failing.token()).rejects.toThrow('--token-command ended with 3');
    await expect(sender({ command: 'true' }).token()).rejects.toThrow('printed no token');
  });
});
