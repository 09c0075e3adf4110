import { describe, expect, it } from '@jest/globals';
import { allows } from '@promtour/kernel/state-machine';
import * as fc from 'fast-check';
import { nextRotationStep, signingKeyStates, type RotationStep, type SigningKey } from './signing-key.ts';

const times = { overlapSeconds: 900, retirementSeconds: 900 };
const start = new Date('2026-11-24T09:00:00.000Z');
const later = (seconds: number, from = start) => new Date(from.getTime() + seconds * 1000);
const key = (kid: string, state: SigningKey['state'], since = start): SigningKey => ({ kid, state, since });

describe('the next step of a rotation', () => {
  it.each<[string, readonly SigningKey[], Date, RotationStep]>([
    ['there is one active key: another is published', [key('a', 'ACTIVE')], start, { type: 'PREPARE' }],
    [
      'the next key is published for too short a time: it waits',
      [key('a', 'ACTIVE'), key('b', 'NEXT')],
      later(899),
      { type: 'WAIT', until: later(900), for: 'ACTIVATE' },
    ],
    [
      'the next key is published for long enough: it signs',
      [key('a', 'ACTIVE'), key('b', 'NEXT')],
      later(900),
      { type: 'ACTIVATE', next: 'b', former: 'a' },
    ],
    [
      'the former key’s tokens may live: it waits',
      [key('a', 'RETIRING'), key('b', 'ACTIVE')],
      later(899),
      { type: 'WAIT', until: later(900), for: 'REMOVE' },
    ],
    [
      'the former key’s tokens are dead: it goes',
      [key('a', 'RETIRING'), key('b', 'ACTIVE')],
      later(900),
      { type: 'REMOVE', kid: 'a' },
    ],
    ['the very first key signs at once', [key('a', 'NEXT')], start, { type: 'ACTIVATE', next: 'a', former: undefined }],
    ['there is no key: one is published', [], start, { type: 'PREPARE' }],
  ])('%s', (_, keys, now, step) => {
    expect(nextRotationStep(keys, now, times)).toEqual(step);
  });
});

/** The repository's keys after a step. */
function after(keys: readonly SigningKey[], step: RotationStep, now: Date, serial: number): readonly SigningKey[] {
  const move = (kid: string | undefined, state: SigningKey['state']) => (one: SigningKey) =>
    one.kid === kid ? key(one.kid, state, now) : one;
  switch (step.type) {
    case 'PREPARE':
      return [...keys, key(`k${serial}`, 'NEXT', now)];
    case 'ACTIVATE':
      return keys.map(move(step.former, 'RETIRING')).map(move(step.next, 'ACTIVE'));
    case 'REMOVE':
      return keys.map(move(step.kid, 'GONE'));
    case 'WAIT':
      return keys;
  }
}

describe('any number of runs of the command at any time', () => {
  it('keep one active key, published before its first signature and until its last token expires', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3_000 }), { minLength: 1, maxLength: 60 }), (pauses) => {
        let now = start;
        let keys: readonly SigningKey[] = [key('k', 'ACTIVE', now)];
        const publishedSince = new Map<string, Date>();
        const signedUntil = new Map<string, Date>();
        for (const [serial, pause] of pauses.entries()) {
          now = later(pause, now);
          const published = keys.filter(({ state }) => state !== 'GONE');
          const before = new Map(keys.map(({ kid, state }) => [kid, state]));
          const step = nextRotationStep(published, now, times);
          keys = after(keys, step, now, serial);
          for (const { kid, state } of keys) {
            const was = before.get(kid);
            if (was === undefined) publishedSince.set(kid, now);
            else if (was !== state) expect(allows(signingKeyStates, was, state)).toBe(true);
          }
          if (step.type === 'ACTIVATE') {
            const since = publishedSince.get(step.next) ?? start;
            expect(now.getTime() - since.getTime()).toBeGreaterThanOrEqual(times.overlapSeconds * 1000);
            signedUntil.set(step.former ?? '', now);
          }
          if (step.type === 'REMOVE') {
            const until = signedUntil.get(step.kid) ?? start;
            expect(now.getTime() - until.getTime()).toBeGreaterThanOrEqual(times.retirementSeconds * 1000);
          }
          for (const state of ['NEXT', 'ACTIVE', 'RETIRING'])
            expect(keys.filter((one) => one.state === state).length).toBeLessThanOrEqual(1);
          expect(keys.filter(({ state }) => state === 'ACTIVE')).toHaveLength(1);
        }
      }),
      { seed: 20_261_124, numRuns: 300 },
    );
  });
});
