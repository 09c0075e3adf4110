import { invalidInput, type Failure, type InvalidInput, type InputRule } from '@promtour/kernel/failure';
import { checkAll, checkEach, checkRule, type Checked } from '@promtour/kernel/input-check';
import type { AssessmentId, OrganizationId, SiteId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { err, ok, type Result } from '@promtour/kernel/result';
import { defineStateMachine } from '@promtour/kernel/state-machine';
import { checkPlainText } from '@promtour/kernel/text-rules';
import { addDays } from '@promtour/kernel/time-zone';
import type { Criterion, Methodology } from './methodology.ts';

export type AssessmentStatus = 'VALID' | 'EXPIRED' | 'WITHDRAWN' | 'SUPERSEDED';

/** Checked when the module is loaded. */
export const assessmentMachine = defineStateMachine<AssessmentStatus>({
  initial: 'VALID',
  transitions: { VALID: ['EXPIRED', 'WITHDRAWN', 'SUPERSEDED'], EXPIRED: [], WITHDRAWN: [], SUPERSEDED: [] },
  final: ['EXPIRED', 'WITHDRAWN', 'SUPERSEDED'],
});

export type CriterionScore = {
  readonly criterion: string;
  readonly score: number;
  readonly evidence: string | null;
};

export type ReadinessAssessment = AssessmentResult & {
  readonly id: AssessmentId;
  readonly siteId: SiteId;
  readonly organizationId: OrganizationId;
  readonly regionCode: RegionCode;
  readonly status: AssessmentStatus;
  /** End of the assessment's last day in the site's zone. */
  readonly dueAt: Date;
  readonly recordedAt: Date;
};

export type AssessmentResult = {
  readonly methodologyVersion: number;
  /** `YYYY-MM-DD`, first and last day. */
  readonly assessedOn: string;
  readonly validUntil: string;
  readonly scores: readonly CriterionScore[];
  readonly total: number;
  /** Maximum of the total. */
  readonly maximum: number;
  readonly criticalsMet: boolean;
};

/** Unchecked input. */
export type AssessmentDraft = {
  readonly assessedOn: string;
  readonly validUntil: string | null;
  readonly scores: readonly CriterionScore[];
};

const full = 2;
const defaultDays = 365;
const maxDays = 731;

/** @param today in the site's zone */
export function checkAssessment(
  draft: AssessmentDraft,
  { version, criteria }: Methodology,
  today: string,
): Result<AssessmentResult, InvalidInput> {
  const { assessedOn, scores } = draft;
  const validUntil = draft.validUntil ?? addDays(assessedOn, defaultDays);
  const inTerm = validUntil > assessedOn && validUntil <= addDays(assessedOn, maxDays);
  const checked = checkAll({
    assessedOn: checkRule(assessedOn <= today, ['assessedOn'], inFuture),
    validUntil: checkRule(inTerm && validUntil >= today, ['validUntil'], inTerm ? isOver : badEnd),
    scores: checkScores(scores, criteria),
  });
  if (!checked.ok) return checked;
  const byCode = new Map(scores.map((score) => [score.criterion, score]));
  return ok({
    methodologyVersion: version,
    assessedOn,
    validUntil,
    scores: criteria.flatMap(({ code }) => byCode.get(code) ?? []),
    total: scores.reduce((sum, { score }) => sum + score, 0),
    maximum: criteria.length * full,
    criticalsMet: criteria.every(({ code, critical }) => !critical || byCode.get(code)?.score === full),
  });
}

function checkScores(scores: readonly CriterionScore[], criteria: readonly Criterion[]): Checked<unknown> {
  const scored = new Set(scores.map(({ criterion }) => criterion));
  if (scored.size !== scores.length || scores.length !== criteria.length) return err(invalidInput(['scores'], oneEach));
  return checkEach(scores, ({ criterion, score, evidence }, index) => {
    const known = criteria.find(({ code }) => code === criterion);
    const at = ['scores', String(index)];
    const unproven = known?.critical === true && score > 0 && evidence === null;
    return checkAll({
      criterion: checkRule(known !== undefined, [...at, 'criterion'], oneEach),
      score: checkRule([0, 1, full].includes(score), [...at, 'score'], badScore),
      evidence: checkPlainText([...at, 'evidence'], evidence, 1_000, badEvidence),
      proof: checkRule(!unproven, [...at, 'evidence'], noEvidence),
    });
  });
}

/** Whether the scores allow visits: every critical criterion in full and at least 70 % of the maximum. In integer arithmetic. */
export function passes({ criticalsMet, total, maximum }: AssessmentResult): boolean {
  return criticalsMet && isEnough(total, maximum);
}

export function isEnough(total: number, maximum: number): boolean {
  return total * 10 >= maximum * 7;
}

export type AssessmentNotValid = Failure<'REGISTRY.ASSESSMENT_NOT_VALID'> & { readonly status: AssessmentStatus };

export function assessmentNotValid(status: AssessmentStatus): AssessmentNotValid {
  return {
    code: 'REGISTRY.ASSESSMENT_NOT_VALID',
    status,
    message: { ru: `Оценка не действует: ${status}`, en: `The assessment is not valid: ${status}` },
  };
}

const inFuture: InputRule = { code: 'OUT_OF_RANGE', ru: 'Дата ещё не наступила', en: 'The date is in the future' };
const badEnd: InputRule = {
  code: 'OUT_OF_RANGE',
  ru: 'Срок: позже оценки и не более двух лет',
  en: 'Must be later than `assessedOn`, by two years at most',
};
const isOver: InputRule = { code: 'OUT_OF_RANGE', ru: 'Срок уже истёк', en: 'The date is in the past' };
const oneEach: InputRule = {
  code: 'INCONSISTENT',
  ru: 'По одной оценке на каждый критерий действующей методики',
  en: 'One score for each criterion of the current methodology',
};
const badScore: InputRule = { code: 'OUT_OF_RANGE', ru: 'Оценка: 0, 1 или 2', en: 'Score: 0, 1 or 2' };
const badEvidence = { ru: 'Подтверждение: от 1 до 1000 знаков', en: 'Evidence: 1 to 1000 characters' };
const noEvidence: InputRule = {
  code: 'REQUIRED',
  ru: 'Критический критерий требует подтверждения',
  en: 'Evidence is required for a critical criterion',
};
