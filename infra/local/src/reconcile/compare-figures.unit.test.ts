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
  it('are equal if each row, what is withheld and the total are', () => {
    const rows = new Map([
      ['RU-SMO', of(20, 2)],
      ['RU-TUL', of(7)],
    ]);
    expect(compareFigures('2026-11', own, { total: of(30, 4), rows, remainder: [of(3)] })).toEqual([]);
    const suppressedRow = new Map<string, ShownFigures>([
      ['RU-SMO', of(20, 2)],
      ['RU-TUL', suppressed],
    ]);
    expect(compareFigures('2026-11', own, { total: of(30, 4), rows: suppressedRow, remainder: [of(10, 2)] })).toEqual(
      [],
    );
  });

  it('cannot be compared where they are suppressed as a whole', () => {
    expect(compareFigures('2026-11', own, { total: suppressed, rows: new Map(), remainder: [suppressed] })).toEqual([]);
  });

  it('differ by key, in what is withheld, and in total', () => {
    const rows = new Map([
      ['RU-SMO', of(21, 2)],
      ['RU-TUL', of(7)],
    ]);
    expect(compareFigures('2026-11', own, { total: of(32, 4), rows, remainder: [of(4)] })).toEqual([
      { scope: '2026-11', key: 'RU-SMO', measure: 'visits', service: 20, analytics: 21 },
      { scope: '2026-11', key: 'withheld and other keys', measure: 'visits', service: 3, analytics: 4 },
      { scope: '2026-11', key: 'total', measure: 'visits', service: 30, analytics: 32 },
    ]);
  });

  it('differ if a key is missing on either side', () => {
    const one = new Map([['RU-SMO', { ...of(20, 2), sessions: 0, capacity: 0 }]]);
    const none = { visits: 0, onlineVisits: 0, sessions: 0, capacity: 0 };
    expect(compareFigures('2026-11', one, { total: none, rows: new Map(), remainder: [] })).toEqual([
      { scope: '2026-11', key: 'RU-SMO', measure: 'visits', service: 20, analytics: 0 },
      { scope: '2026-11', key: 'total', measure: 'visits', service: 20, analytics: 0 },
    ]);
    expect(
      compareFigures('2026-11', new Map(), {
        total: none,
        rows: new Map([['RU-TUL', { ...none, visits: 6 }]]),
        remainder: [],
      }),
    ).toEqual([{ scope: '2026-11', key: 'RU-TUL', measure: 'visits', service: 0, analytics: 6 }]);
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
