import { expect, it } from '@jest/globals';
import { compareCounts, sumOf, type ProgramCounts } from './program-counts.ts';

const none = { NEW: 0, CONTACTED: 0, MEETING: 0, AGREEMENT: 0, WON: 0, LOST: 0 };
const counts = (some: Partial<ProgramCounts> = {}): ProgramCounts => ({
  registeredEnterprises: 3,
  publishedExcursions: 5,
  publishedRoutes: 2,
  leads: { ...none, NEW: 4, WON: 1 },
  ...some,
});

it('equal counts have no difference', () => {
  expect(compareCounts('RU-SMO', counts(), counts())).toEqual([]);
});

it('excursions that are published and not on offer are no difference; one that analytics lacks is', () => {
  expect(compareCounts('RU-SMO', counts(), counts({ publishedExcursions: 7 }))).toEqual([]);
  expect(compareCounts('RU-SMO', counts(), counts({ publishedExcursions: 4 }))).toEqual([
    { scope: 'program', key: 'RU-SMO', measure: 'publishedExcursions', service: 5, analytics: 4 },
  ]);
});

it.each([
  [counts({ registeredEnterprises: 4 }), 'registeredEnterprises', 3, 4],
  [counts({ publishedRoutes: 1 }), 'publishedRoutes', 2, 1],
  [counts({ publishedRoutes: 3 }), 'publishedRoutes', 2, 3],
])('a count that is greater or smaller is a difference', (analytics, measure, service, derived) => {
  expect(compareCounts('RU-SMO', counts(), analytics)).toEqual([
    { scope: 'program', key: 'RU-SMO', measure, service, analytics: derived },
  ]);
});

it('a lead of another status differs in both', () => {
  const moved = counts({ leads: { ...none, NEW: 3, WON: 1, CONTACTED: 1 } });
  expect(compareCounts('total', counts(), moved)).toEqual([
    { scope: 'program', key: 'total', measure: 'leads NEW', service: 4, analytics: 3 },
    { scope: 'program', key: 'total', measure: 'leads CONTACTED', service: 0, analytics: 1 },
  ]);
});

it('sums add up each count', () => {
  expect(sumOf([counts(), counts({ registeredEnterprises: 1 })])).toEqual({
    registeredEnterprises: 4,
    publishedExcursions: 10,
    publishedRoutes: 4,
    leads: { ...none, NEW: 8, WON: 2 },
  });
});
