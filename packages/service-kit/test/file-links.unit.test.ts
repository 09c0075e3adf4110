import { describe, expect, it } from '@jest/globals';
import { createFileLinks } from '../src/export/file-links.ts';

const key = { kty: 'OKP', crv: 'Ed25519', x: 'x', kid: 'k', d: Buffer.alloc(32, 7).toString('base64url') } as const;
const start = new Date('2026-11-29T08:00:00Z');
let now = start;
const clock = { now: () => now };
const links = createFileLinks(key, 'figures', clock);
const claims = {
  id: '0198f6a0-0000-7000-8000-000000000004',
  format: 'CSV' as const,
  expiresAt: new Date('2026-11-29T08:15:00Z'),
};
const name = links.nameOf(claims);

describe('a link to a file', () => {
  it('names the record, the format and the expiry, and is the same whenever it is written', () => {
    expect(name).toMatch(/^ptx_[\w-]{70}\.csv$/);
    expect(links.nameOf(claims)).toBe(name);
    expect(links.read(name)).toEqual(claims);
  });

  it('expires', () => {
    now = new Date(claims.expiresAt.getTime() - 1);
    expect(links.read(name)).toEqual(claims);
    now = claims.expiresAt;
    expect(links.read(name)).toBeUndefined();
    now = start;
  });

  it('opens nothing once any character is changed', () => {
    for (let place = 0; place < name.length; place++) {
      for (const other of ['A', 'b', '-', '.']) {
        const changed = name.slice(0, place) + other + name.slice(place + 1);
        if (changed !== name) expect(links.read(changed)).toBeUndefined();
      }
    }
  });

  it.each(['', 'ptx_.csv', name.replace('.csv', '.xlsx'), name.replace('.csv', ''), `${name}.csv`, `x${name}`])(
    'opens nothing as %s',
    (other) => {
      expect(links.read(other)).toBeUndefined();
    },
  );

  it('of one feature opens nothing of another, nor of a service with another key', () => {
    expect(createFileLinks(key, 'reconciliation', clock).read(name)).toBeUndefined();
    const other = { ...key, d: Buffer.alloc(32, 8).toString('base64url') };
    expect(createFileLinks(other, 'figures', clock).read(name)).toBeUndefined();
  });
});
