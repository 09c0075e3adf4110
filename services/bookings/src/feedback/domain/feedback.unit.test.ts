import { describe, expect, it } from '@jest/globals';
import { checkFeedback, cooperationIntents, intents, topics, type FeedbackDraft, type Ratings } from './feedback.ts';
import { expiryOf, unusableAt, type FeedbackLink } from './feedback-link.ts';
import { summaryOf, type FeedbackSums } from './feedback-summary.ts';

const noRatings: Ratings = { route: null, guide: null, safety: null, comfort: null, content: null };
const draft: FeedbackDraft = { nps: 9, ratings: noRatings, intents: [] };
const pathsOf = (given: Partial<FeedbackDraft>) => {
  const checked = checkFeedback({ ...draft, ...given });
  return checked.ok ? [] : checked.error.issues.map(({ path }) => path.join('.'));
};

describe('answers', () => {
  it.each([0, 6, 10])('accept a score of %d', (nps) => {
    expect(pathsOf({ nps })).toEqual([]);
  });

  it.each([-1, 11, 5.5, NaN, Infinity])('refuse a score of %d', (nps) => {
    expect(pathsOf({ nps })).toEqual(['nps']);
  });

  it.each(topics)('bound the rating of %s by 1 and 5, and list all faults', (topic) => {
    for (const rating of [1, 5]) expect(pathsOf({ ratings: { ...noRatings, [topic]: rating } })).toEqual([]);
    for (const rating of [0, 6, 2.5])
      expect(pathsOf({ nps: 11, ratings: { ...noRatings, [topic]: rating } })).toEqual(['nps', `ratings.${topic}`]);
  });

  it('state each intent at most once', () => {
    expect(pathsOf({ intents })).toEqual([]);
    expect(pathsOf({ intents: ['CAREER', 'CAREER'] })).toEqual(['intents']);
  });

  it('open leads for intents to cooperate only', () => {
    expect(cooperationIntents({ intents })).toEqual(['PARTNER', 'SUPPLIER', 'INVESTOR']);
  });
});

describe('a link', () => {
  const createdAt = new Date('2026-11-23T09:00:00Z');
  const expiresAt = expiryOf(createdAt);
  const link = { createdAt, expiresAt, usedAt: null, revokedAt: null } as FeedbackLink;

  it('expires after 60 days', () => {
    expect(expiresAt).toEqual(new Date('2027-01-22T09:00:00Z'));
    expect(unusableAt(link, new Date(expiresAt.getTime() - 1))).toBeUndefined();
    expect(unusableAt(link, expiresAt)).toBe('EXPIRED');
  });

  it.each<[string, FeedbackLink | undefined, string]>([
    ['used, also after its expiry', { ...link, usedAt: createdAt }, 'USED'],
    ['revoked', { ...link, revokedAt: createdAt }, 'UNKNOWN'],
    ['guessed', undefined, 'UNKNOWN'],
  ])('that is %s', (_, one, reason) => {
    expect(unusableAt(one, expiresAt)).toBe(reason);
  });
});

describe('a summary', () => {
  const sums = (answers: number, guided = answers): FeedbackSums => ({
    answers,
    promoters: answers - 1,
    detractors: 1,
    ratings: {
      ...(all(topics, { count: 0, sum: 0 }) as FeedbackSums['ratings']),
      guide: { count: guided, sum: guided * 4 },
    },
    intents: { ...(all(intents, 0) as FeedbackSums['intents']), CAREER: 1, PARTNER: 2 },
  });
  const all = (names: readonly string[], value: unknown) => Object.fromEntries(names.map((name) => [name, value]));

  it('of 5 answers is shown to everyone', () => {
    expect(summaryOf(sums(5), false)).toEqual({
      answers: 5,
      nps: 60,
      ratings: { ...noRatings, guide: 4 },
      careerShare: 0.2,
      cooperationIntents: 2,
    });
  });

  it('of 4 answers is shown to the host only', () => {
    const hidden = { answers: 4, nps: null, ratings: noRatings, careerShare: null, cooperationIntents: null };
    expect(summaryOf(sums(4), false)).toEqual(hidden);
    expect(summaryOf(sums(4), true)).toMatchObject({ nps: 50, ratings: { guide: 4 }, careerShare: 0.25 });
  });

  it('hides a rating that fewer than 5 gave', () => {
    expect(summaryOf(sums(9, 4), false)).toMatchObject({ nps: 78, ratings: noRatings });
  });

  it('without answers has no figures', () => {
    expect(summaryOf({ ...sums(1), answers: 0, promoters: 0 }, true)).toMatchObject({ answers: 0, nps: null });
  });
});
