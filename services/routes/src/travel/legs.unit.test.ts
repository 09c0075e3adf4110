import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fastestLeg, leastMinutes, legBetween, metersBetween, travelModes } from './legs.domain.ts';

const smolensk = { latitude: 54.7826, longitude: 32.0453 };
const moscow = { latitude: 55.7558, longitude: 37.6173 };
const petropavlovsk = { latitude: 53.0241, longitude: 158.6434 };

describe('a leg', () => {
  it('follows the great circle and the detour of its mode', () => {
    expect(metersBetween(smolensk, moscow) / 1000).toBeCloseTo(369, 0);
    expect(legBetween(smolensk, moscow, 'PLANE').distanceMeters).toBe(Math.round(metersBetween(smolensk, moscow)));
    expect(legBetween(smolensk, moscow, 'CAR').distanceMeters).toBe(Math.round(metersBetween(smolensk, moscow) * 1.3));
  });

  it('takes no time where it starts', () => {
    for (const mode of travelModes)
      expect(legBetween(moscow, moscow, mode)).toEqual({ mode, distanceMeters: 0, minutes: 0 });
  });

  it.each([
    ['on foot within a town', { latitude: 54.7835, longitude: 32.0453 }, ['WALK', 'CAR'], 'WALK'],
    ['by car over a region', moscow, ['WALK', 'CAR', 'BUS', 'TRAIN'], 'CAR'],
    ['by plane over the country', petropavlovsk, travelModes, 'PLANE'],
  ] as const)('is fastest %s', (_, to, modes, mode) => {
    expect(fastestLeg(smolensk, to, modes).mode).toBe(mode);
  });

  it('has a time below which it is impossible', () => {
    expect(leastMinutes(110_000, 'CAR')).toBe(60);
    for (const mode of travelModes) {
      const { distanceMeters, minutes } = legBetween(smolensk, moscow, mode);
      expect(leastMinutes(distanceMeters, mode)).toBeLessThan(minutes);
    }
  });

  it('is never slower than a way with a stop in between', () => {
    const point = fc.record({
      latitude: fc.double({ min: -90, max: 90, noNaN: true }),
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    const modes = fc.subarray([...travelModes], { minLength: 1 });
    fc.assert(
      fc.property(point, point, point, modes, (from, between, to, allowed) => {
        const direct = fastestLeg(from, to, allowed).minutes;
        const broken = fastestLeg(from, between, allowed).minutes + fastestLeg(between, to, allowed).minutes;
        expect(direct).toBeLessThanOrEqual(broken);
      }),
      { seed: 20261128 },
    );
  });
});
