import { describe, expect, it } from '@jest/globals';
import { compareDays, compareFigures, type Figures, type ShownFigures } from './compare-figures.ts';

const of = (visits: number, sessions = 1): Figures => ({ visits, onlineVisits: 0, sessions, capacity: 10 * sessions });
const suppressed: ShownFigures = { visits: null, onlineVisits: null, sessions: null, capacity: null };
const own = new Map([
  ['RU-SMO', of(20, 2)],
  ['RU-TUL', of(7)],
  ['RU-KYA', of(3)],
]);

describe('figures by key', () => {
  const equal = new Map<string, ShownFigures>([
    ['RU-SMO', of(20, 2)],
    ['RU-TUL', of(7)],
    ['RU-KYA', of(3)],
  ]);
  const compare = (total: ShownFigures, rows: ReadonlyMap<string, ShownFigures>, hasRest = false) =>
    compareFigures('2026-11', own, { total, rows, hasRest }, 3);

  it('agree if each row and the total do', () => {
    expect(compare(of(30, 4), equal)).toEqual([]);
  });

  it('agree if up to four visitors of a key are hidden, with their session', () => {
    expect(compare(of(27, 3), new Map(equal).set('RU-KYA', suppressed))).toEqual([]);
    expect(compare(of(26, 4), new Map(equal).set('RU-SMO', of(16, 2)))).toEqual([]);
  });

  it('are compared in total where all keys are suppressed, and not at all where the total is', () => {
    const rows = new Map([...own.keys()].map((key) => [key, suppressed]));
    expect(compare(suppressed, rows)).toEqual([]);
    expect(compare(of(31, 4), rows)).toEqual([
      { scope: '2026-11', key: 'total', measure: 'visits', service: 30, analytics: 31 },
    ]);
  });

  it('differ if analytics shows more', () => {
    expect(compare(of(31, 4), new Map(equal).set('RU-SMO', of(21, 2)))).toEqual([
      { scope: '2026-11', key: 'RU-SMO', measure: 'visits', service: 20, analytics: 21 },
      { scope: '2026-11', key: 'total', measure: 'visits', service: 30, analytics: 31 },
    ]);
  });

  it('differ if more is missing than small groups explain, or a session without its visitors', () => {
    expect(compare(of(30, 3), new Map(equal).set('RU-SMO', of(15, 1)))).toEqual([
      { scope: '2026-11', key: 'RU-SMO', measure: 'visits', service: 20, analytics: 15 },
      { scope: '2026-11', key: 'total', measure: 'sessions', service: 4, analytics: 3 },
      { scope: '2026-11', key: 'total', measure: 'capacity', service: 40, analytics: 30 },
    ]);
  });

  it('differ if a key is missing on either side, unless there are further keys', () => {
    const rows = new Map(equal).set('RU-MOW', of(6));
    rows.delete('RU-TUL');
    expect(compare(of(30, 4), rows)).toEqual([
      { scope: '2026-11', key: 'RU-MOW', measure: 'visits', service: 0, analytics: 6 },
      { scope: '2026-11', key: 'RU-MOW', measure: 'sessions', service: 0, analytics: 1 },
      { scope: '2026-11', key: 'RU-MOW', measure: 'capacity', service: 0, analytics: 10 },
      { scope: '2026-11', key: 'RU-TUL', measure: 'visits', service: 7, analytics: 0 },
    ]);
    rows.delete('RU-MOW');
    expect(compare(of(30, 4), rows, true)).toEqual([]);
  });
});

it('days differ if analytics shows more than the service has: small groups are counted in months only', () => {
  const days = new Map([
    ['2026-11-01', { visits: 20, sessions: 2 }],
    ['2026-11-02', { visits: null, sessions: null }],
    ['2026-11-03', { visits: 5, sessions: 1 }],
  ]);
  const counts = new Map([
    ['2026-11-01', of(20, 1)],
    ['2026-11-02', of(2)],
    ['2026-11-04', of(6)],
  ]);
  expect(compareDays(counts, days)).toEqual([
    { scope: 'day', key: '2026-11-01', measure: 'sessions', service: 1, analytics: 2 },
    { scope: 'day', key: '2026-11-03', measure: 'visits', service: 0, analytics: 5 },
    { scope: 'day', key: '2026-11-03', measure: 'sessions', service: 0, analytics: 1 },
  ]);
});
