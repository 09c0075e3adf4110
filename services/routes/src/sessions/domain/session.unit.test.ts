import { describe, expect, it } from '@jest/globals';
import type { ExcursionId } from '@promtour/kernel/id';
import type { TimeZone } from '@promtour/kernel/time-zone';
import { parseLocalDateTime } from './local-date-time.ts';
import { checkCapacity, sessionAt } from './session.ts';

describe('a session', () => {
  it('has a deterministic id', () => {
    const excursion = {
      id: '01890a5d-ac96-774b-bcce-b302099a8057' as ExcursionId,
      durationMinutes: 90,
      timeZone: 'Europe/Moscow' as TimeZone,
    };
    const startsAt = new Date('2026-12-01T07:00:00Z');
    expect(sessionAt(excursion, startsAt, 10)).toEqual({
      id: '13d1d872-7309-51fb-a575-44bd6c67a3eb',
      excursionId: excursion.id,
      startsAt,
      endsAt: new Date('2026-12-01T08:30:00Z'),
      timeZone: 'Europe/Moscow',
      capacity: 10,
    });
  });

  const group = { groupMin: 5, groupMax: 20 };

  it.each([
    [null, 20],
    [5, 5],
    [20, 20],
  ])('of capacity %p has %p seats', (wanted, capacity) => {
    expect(checkCapacity(group, wanted)).toEqual({ ok: true, value: capacity });
  });

  it.each([4, 21, 0, -1, 2 ** 31 - 1, 5.5, Number.NaN])('of capacity %p is refused', (wanted) => {
    expect(checkCapacity(group, wanted)).toMatchObject({ ok: false, error: { issues: [{ path: ['capacity'] }] } });
  });
});

describe('a local time', () => {
  it.each([
    ['2026-12-01T10:00', '2026-12-01T10:00'],
    ['2026-12-01T10:00:00', '2026-12-01T10:00'],
    ['2028-02-29T00:00', '2028-02-29T00:00'],
  ])('is parsed from %s', (text, local) => {
    expect(parseLocalDateTime(text)).toBe(local);
  });

  it.each([
    '',
    '2026-12-01',
    '2026-12-01 10:00',
    '2026-12-01T10:00Z',
    '2026-12-01T10:00+03:00',
    '2026-12-01T10:00:01',
    '2026-12-01T24:00',
    '2026-12-01T10:60',
    '2026-02-29T10:00',
    '2026-13-01T10:00',
    '+002026-12-01T10:00',
    '２０２６-12-01T10:00',
    'x'.repeat(1_000_000),
  ])('is not parsed from %.40s', (text) => {
    expect(parseLocalDateTime(text)).toBeUndefined();
  });
});
