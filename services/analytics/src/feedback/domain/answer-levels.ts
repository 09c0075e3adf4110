import type { Dimension, Period } from '../../dimensions/domain/question.ts';
import { isWholeMonths } from '../../dimensions/domain/whole-parts.ts';
import { disclose, type Group, type Level } from '../../visits/domain/disclosure.ts';
import { intents, isDetractor, isPromoter, topics, type Answer } from './answer.ts';

/** Levels of disclosure from fine to coarse: each cell of a level lies within one cell of the next. */
export const levels = {
  /** Date, excursion, purpose, region of origin. */
  DETAILS: 0,
  /** Month, excursion, purpose. */
  PURPOSE: 1,
  /** Month, excursion. */
  EXCURSION: 2,
  /** Month, site. */
  SITE: 3,
  /** Month, region. */
  REGION: 4,
  /** Year, region. */
  YEAR: 5,
  /** Shown to the host only. */
  HIDDEN: 6,
  /** Not found yet, in a generation that is being built. */
  PENDING: 7,
} as const;

/** What an answer says is shown by levels of its own: a share of few may not be shown where the number of answers may. */
export const shares = ['nps', 'career', 'intents', 'ratings'] as const;
export type Share = (typeof shares)[number];

export type AnswerLevels = { readonly answers: Level } & Readonly<Record<Share, Level>>;

/** The level of an answer by these dimensions, filters included, for a period. */
export function levelOf(dimensions: ReadonlySet<Dimension>, period: Period): Level {
  if (dimensions.has('ORIGIN_REGION') || !isWholeMonths(period)) return levels.DETAILS;
  if (dimensions.has('PURPOSE')) return levels.PURPOSE;
  if (dimensions.has('EXCURSION') || dimensions.has('INDUSTRY')) return levels.EXCURSION;
  if (dimensions.has('SITE') || dimensions.has('ORGANIZATION')) return levels.SITE;
  return period.from.endsWith('-01-01') && period.to.endsWith('-12-31') ? levels.YEAR : levels.REGION;
}

/** Counts that a share shows or that follow from it; each must be 0 or enough. */
const figures: Readonly<Record<Share, (answers: readonly Answer[]) => number[]>> = {
  nps: (answers) => {
    const promoters = answers.filter(isPromoter).length;
    const detractors = answers.filter(isDetractor).length;
    return [promoters, detractors, answers.length - promoters - detractors];
  },
  career: (answers) => withOthers(answers, 'CAREER'),
  intents: (answers) => intents.flatMap((intent) => withOthers(answers, intent)),
  ratings: (answers) => topics.map((topic) => answers.filter(({ ratings }) => ratings[topic] !== null).length),
};

function withOthers(answers: readonly Answer[], intent: string): number[] {
  const stated = answers.filter((answer) => answer.intents.includes(intent)).length;
  return [stated, answers.length - stated];
}

/**
 * The levels of the answers of one region and year.
 * @param answers in an order that does not depend on the order of events
 */
export function levelsOf(answers: readonly Answer[]): AnswerLevels[] {
  const counted = disclose(answers.map((answer) => ({ cells: cellsOf(answer), from: levels.DETAILS, figures: [1] })));
  const byShare = new Map(shares.map((share) => [share, levelsOfShare(answers, counted, share)]));
  return answers.map((_, index) => {
    const of = (share: Share) => byShare.get(share)?.[index] ?? levels.HIDDEN;
    return {
      answers: counted[index] ?? levels.HIDDEN,
      nps: of('nps'),
      career: of('career'),
      intents: of('intents'),
      ratings: of('ratings'),
    };
  });
}

/** What a share shows together is a union of answers that are counted together, so that the two cannot be subtracted. */
function levelsOfShare(answers: readonly Answer[], counted: readonly Level[], share: Share): Level[] {
  const result = answers.map((): Level => levels.HIDDEN);
  const shown = [...counted.keys()].filter((index) => (counted[index] ?? levels.HIDDEN) < levels.HIDDEN);
  const atoms = [
    ...Map.groupBy(shown, (index) => {
      const [answer, level = 0] = [answers[index], counted[index]];
      return answer === undefined ? '' : `${level} ${cellsOf(answer)[level]}`;
    }).values(),
  ];
  const groups = atoms.flatMap((members): Group[] => {
    const [first = -1] = members;
    const [answer, from = 0] = [answers[first], counted[first]];
    if (answer === undefined) return [];
    return [
      { cells: cellsOf(answer), from, figures: figures[share](members.flatMap((index) => answers[index] ?? [])) },
    ];
  });
  for (const [nth, level] of disclose(groups).entries()) for (const index of atoms[nth] ?? []) result[index] = level;
  return result;
}

/** By level, within a region and year. */
function cellsOf({ visitedOn, organizationId, siteId, excursionId, purpose, originRegion }: Answer): string[] {
  const month = visitedOn.slice(0, 7);
  const site = `${month} ${organizationId} ${siteId}`;
  const excursion = `${site} ${excursionId}`;
  return [
    `${visitedOn} ${excursion} ${purpose} ${originRegion}`,
    `${excursion} ${purpose}`,
    excursion,
    site,
    month,
    '',
  ];
}
