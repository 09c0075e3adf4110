import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { openBytes, sealBytes } from './aead.ts';
import { createBlindIndex } from './blind-index.ts';

const key = randomBytes(32);
const plaintext = Buffer.from('Иванова Анна, 4510 123456');

describe('sealing', () => {
  it('opens what it sealed, and never gives the same bytes twice', () => {
    const sealed = sealBytes(key, plaintext, 'PARTICIPANT 1');
    expect(openBytes(key, sealed, 'PARTICIPANT 1').equals(plaintext)).toBe(true);
    expect(sealed.includes(Buffer.from('4510 123456'))).toBe(false);
    expect(sealBytes(key, plaintext, 'PARTICIPANT 1').equals(sealed)).toBe(false);
  });

  it.each(['PARTICIPANT 2', 'CONTACT 1', ''])('does not open in the context %p', (context) => {
    expect(() => openBytes(key, sealBytes(key, plaintext, 'PARTICIPANT 1'), context)).toThrow();
  });

  it('opens with its own key and unchanged bytes only', () => {
    const sealed = sealBytes(key, plaintext, 'x');
    expect(() => openBytes(randomBytes(32), sealed, 'x')).toThrow();
    for (const at of [0, 12, sealed.length - 1]) {
      const changed = Buffer.from(sealed);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      expect(() => openBytes(key, changed, 'x')).toThrow();
    }
    expect(() => openBytes(key, sealed.subarray(0, 20), 'x')).toThrow();
  });
});

describe('the blind index', () => {
  const index = createBlindIndex(key);

  it('finds an address however it is written, and tells values and fields apart', () => {
    expect(index.email(' Anna@Example.org ').equals(index.email('anna@example.org'))).toBe(true);
    expect(index.email('anna@example.org').equals(index.email('anne@example.org'))).toBe(false);
    expect(index.email('+74812000000').equals(index.phone('+74812000000'))).toBe(false);
  });

  it('needs its key', () => {
    expect(createBlindIndex(randomBytes(32)).phone('+74812000000').equals(index.phone('+74812000000'))).toBe(false);
  });
});
