import { describe, expect, it } from '@jest/globals';
import { createKeySeal } from './key-seal.ts';
import { isSecretOf, makeSecret } from './secrets.ts';

describe('a secret', () => {
  it('is recognizable, random, and stored with its own salt', () => {
    const [one, other] = [makeSecret(), makeSecret()];
    expect(one.secret).toMatch(/^ptr_[\w-]{43}$/);
    expect(one.secret).not.toBe(other.secret);
    expect(one.salt.equals(other.salt)).toBe(false);
    expect(one.digest).toHaveLength(32);
  });

  it('is found among the active ones, in either place, and no other is', () => {
    const [one, other, stranger] = [makeSecret(), makeSecret(), makeSecret()];
    expect(isSecretOf([one, other], one.secret)).toBe(true);
    expect(isSecretOf([one, other], other.secret)).toBe(true);
    expect(isSecretOf([one, other], stranger.secret)).toBe(false);
    expect(isSecretOf([one], `${one.secret} `)).toBe(false);
    expect(isSecretOf([], '')).toBe(false);
  });
});

describe('a sealed signing key', () => {
  const seal = createKeySeal('s'.repeat(43));

  it('is opened by the secret that sealed it', async () => {
    const { kid, sealed } = await seal.makeKey();
    expect(seal.open(kid, sealed)).toMatchObject({ kid, kty: 'EC', crv: 'P-256', alg: 'ES256', use: 'sig' });
    expect(sealed.toString('latin1')).not.toContain('"d"');
  });

  it('is not opened by another secret, under another name, or after a change', async () => {
    const { kid, sealed } = await seal.makeKey();
    const changed = Buffer.from(sealed);
    changed.writeUInt8((changed.at(-1) ?? 0) ^ 1, changed.length - 1);
    expect(() => createKeySeal('t'.repeat(43)).open(kid, sealed)).toThrow(/cannot be decrypted/);
    expect(() => seal.open('other', sealed)).toThrow(/cannot be decrypted/);
    expect(() => seal.open(kid, changed)).toThrow(/cannot be decrypted/);
  });
});
