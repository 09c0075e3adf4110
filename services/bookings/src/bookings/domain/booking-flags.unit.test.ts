import { describe, expect, it } from '@jest/globals';
import { flagsOf } from './booking-flags.ts';

const now = new Date('2026-11-23T09:00:00Z');

/** A host without problems. */
const host = { closed: false, suspended: false, siteReadyUntil: new Date(now.getTime() + 1) };

describe('flags', () => {
  it.each([
    ['CONFIRMED', {}, []],
    ['CONFIRMED', { siteReadyUntil: null }, []],
    ['CONFIRMED', { closed: true }, ['CLOSED_BY_HOST']],
    ['CONFIRMED', { suspended: true }, ['HOST_SUSPENDED']],
    ['ON_HOLD', { siteReadyUntil: now }, ['SITE_NOT_READY']],
    ['ON_HOLD', { siteReadyUntil: now, suspended: true }, ['HOST_SUSPENDED', 'SITE_NOT_READY']],
    ['EXPIRED', { siteReadyUntil: now, suspended: true }, []],
    ['CANCELLED', { siteReadyUntil: now, suspended: true }, []],
    ['REDEEMED', { siteReadyUntil: now, suspended: true }, []],
  ] as const)('of a booking %s, given %j, are %j', (status, about, flags) => {
    expect(flagsOf({ status }, { ...host, ...about }, now)).toEqual(flags);
  });
});
