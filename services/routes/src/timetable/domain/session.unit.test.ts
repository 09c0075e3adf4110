import { describe, expect, it } from '@jest/globals';
import { excursionId, excursionIn, terms } from '../../../test/support/scheduled-excursion.ts';
import { parseLocalDateTime, type LocalDateTime } from './local-date-time.ts';
import { checkCapacity, sessionAt } from './session.ts';

describe('a session', () => {
  it('has a deterministic id', () => {
    const excursion = excursionIn('Europe/Moscow', 90);
    const start = { local: '2026-12-01T10:00' as LocalDateTime, at: new Date('2026-12-01T07:00:00Z') };
    expect(sessionAt(excursion, start, terms)).toMatchObject({
      id: '8451f82b-3661-51fb-9416-74b681cb880f',
      excursionId,
      originalStart: start.local,
      startsAt: start.at,
      endsAt: new Date('2026-12-01T08:30:00Z'),
      timeZone: 'Europe/Moscow',
      capacity: 10,
      status: 'SCHEDULED',
    });
  });

  it('keeps its id if the time zone’s rules change', () => {
    const local = '2026-12-01T10:00' as LocalDateTime;
    const ids = ['2026-12-01T07:00:00Z', '2026-12-01T06:00:00Z'].map(
      (at) => sessionAt(excursionIn('Europe/Moscow'), { local, at: new Date(at) }, terms).id,
    );
    expect(new Set(ids).size).toBe(1);
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
