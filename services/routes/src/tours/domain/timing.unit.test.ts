import { describe, expect, it } from '@jest/globals';
import type { TimeZone } from '@promtour/kernel/time-zone';
import fc from 'fast-check';
import { dayLimitMinutes, timingOf } from './timing.ts';

type Timed = Parameters<typeof timingOf>[0][number];

const at = new Date('2026-11-23T09:00:00Z');
const stop = (about: Partial<Timed> = {}): Timed => ({
  day: 1,
  kind: 'EXCURSION',
  timeZone: 'Europe/Moscow' as TimeZone,
  startTime: null,
  durationMinutes: 60,
  leg: null,
  ...about,
});
const after = (minutes: number, about: Partial<Timed> = {}): Timed =>
  stop({ leg: { mode: 'CAR', distanceMeters: 1, minutes }, ...about });
const faultsOf = (...stops: readonly Timed[]) => timingOf(stops, at).faults;

describe('the times of a day', () => {
  it('follow from the first stated one, backward too', () => {
    expect(timingOf([stop(), after(30, { startTime: '11:30' }), after(15)], at)).toEqual({
      starts: ['10:00', '11:30', '12:45'],
      faults: [],
    });
  });

  it('are unknown without a stated one', () => {
    expect(timingOf([stop(), after(30)], at).starts).toEqual([null, null]);
  });

  it('are local: two hours of travel to a zone two hours ahead end four hours later', () => {
    const east = { timeZone: 'Asia/Yekaterinburg' as TimeZone };
    expect(timingOf([stop({ startTime: '08:00' }), after(120, east)], at).starts).toEqual(['08:00', '13:00']);
    expect(faultsOf(stop({ startTime: '08:00' }), after(120, { ...east, startTime: '12:59' }))).toEqual([
      { stop: 1, fault: 'OVERLAP' },
    ]);
  });

  it.each<[string, readonly Timed[], number, 'OVERLAP' | 'DAY_TOO_LONG']>([
    ['two stops at one time', [stop({ startTime: '10:00' }), after(0, { startTime: '10:00' })], 1, 'OVERLAP'],
    ['a stop during the way to it', [stop({ startTime: '10:00' }), after(30, { startTime: '11:29' })], 1, 'OVERLAP'],
    ['a stop before midnight of its day', [stop(), after(30, { startTime: '01:00' })], 1, 'OVERLAP'],
    ['15 hours', [stop({ durationMinutes: 15 * 60 })], 0, 'DAY_TOO_LONG'],
    ['an end after midnight', [stop({ startTime: '23:30' })], 0, 'DAY_TOO_LONG'],
    [
      'a long way to the lodging',
      [stop({ durationMinutes: 600 }), after(300, { kind: 'LODGING', durationMinutes: null })],
      1,
      'DAY_TOO_LONG',
    ],
    [
      'a long way from the lodging',
      [stop(), after(0, { kind: 'LODGING', durationMinutes: null }), after(600, { day: 2, durationMinutes: 300 })],
      2,
      'DAY_TOO_LONG',
    ],
  ])('do not allow %s', (_, stops, at, fault) => {
    expect(faultsOf(...stops)).toEqual([{ stop: at, fault }]);
  });

  it('do not count a night on the way', () => {
    expect(faultsOf(stop({ durationMinutes: 600 }), after(700, { day: 2, durationMinutes: 600 }))).toEqual([]);
  });

  it('without faults, leave time for every way and end within the day', () => {
    const minutes = fc.integer({ min: 0, max: 400 });
    const time = fc.option(
      fc.integer({ min: 0, max: 1439 }).map((of) => {
        const two = (part: number) => String(part).padStart(2, '0');
        return `${two(Math.floor(of / 60))}:${two(of % 60)}`;
      }),
    );
    const day = fc.array(fc.record({ durationMinutes: minutes, startTime: time, way: minutes }), { minLength: 1 });
    fc.assert(
      fc.property(day, (items) => {
        const stops = items.map(({ way, ...about }, index) => (index === 0 ? stop(about) : after(way, about)));
        const { starts, faults } = timingOf(stops, at);
        if (faults.length > 0) return;
        const local = starts.map((text) => (text === null ? null : minutesOf(text)));
        for (const [index, start] of local.entries()) {
          const before = local[index - 1];
          if (start === null || before === null || before === undefined) continue;
          const { durationMinutes, leg } = stops[index] ?? stop();
          const end = start + (durationMinutes ?? 0);
          expect(start).toBeGreaterThanOrEqual(before + (stops[index - 1]?.durationMinutes ?? 0) + (leg?.minutes ?? 0));
          expect(end).toBeLessThanOrEqual(1440);
          expect(end - (local[0] ?? 0)).toBeLessThanOrEqual(dayLimitMinutes);
        }
      }),
      { seed: 20261128 },
    );
  });
});

function minutesOf(text: string): number {
  return Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
}
