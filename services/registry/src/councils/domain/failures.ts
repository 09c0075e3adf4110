import type { Failure, FailureMessage } from '@promtour/kernel/failure';
import type { CouncilId } from '@promtour/kernel/id';

export type CouncilExists = Failure<'REGISTRY.COUNCIL_EXISTS'> & { readonly councilId: CouncilId };

export function councilExists(councilId: CouncilId): CouncilExists {
  return {
    code: 'REGISTRY.COUNCIL_EXISTS',
    councilId,
    message: { ru: 'В регионе уже есть совет', en: 'The region has a council' },
  };
}

export type QuorumNotMet = Failure<'REGISTRY.QUORUM_NOT_MET'> & { readonly present: number; readonly needed: number };

export function quorumNotMet(present: number, needed: number): QuorumNotMet {
  return {
    code: 'REGISTRY.QUORUM_NOT_MET',
    present,
    needed,
    message: {
      ru: `Нет кворума: ${present} при необходимых ${needed}, среди них председатель или заместитель`,
      en: `No quorum: ${present} of the ${needed} that are needed, the chair or a deputy among them`,
    },
  };
}

export type ChairTaken = Failure<'REGISTRY.CHAIR_TAKEN'>;

export function chairTaken(): ChairTaken {
  return {
    code: 'REGISTRY.CHAIR_TAKEN',
    message: { ru: 'В эти дни у совета есть председатель', en: 'The council has a chair on these days' },
  };
}

export type DecisionNotUsableReason =
  'MISSING' | 'UNKNOWN' | 'WITHDRAWN' | 'OTHER_REGION' | 'OTHER_KIND' | 'OTHER_ORGANIZATION' | 'ALREADY_USED';

export type DecisionNotUsable = Failure<'REGISTRY.DECISION_NOT_USABLE'> & { readonly reason: DecisionNotUsableReason };

export function decisionNotUsable(reason: DecisionNotUsableReason): DecisionNotUsable {
  return { code: 'REGISTRY.DECISION_NOT_USABLE', reason, message: wording[reason] };
}

const wording: Readonly<Record<DecisionNotUsableReason, FailureMessage>> = {
  MISSING: { ru: 'Нужно решение совета', en: 'This needs a decision of the council' },
  UNKNOWN: { ru: 'Такого решения нет', en: 'There is no such decision' },
  WITHDRAWN: { ru: 'Решение отозвано', en: 'The decision was withdrawn' },
  OTHER_REGION: { ru: 'Решение принял совет другого региона', en: 'The decision is another region’s' },
  OTHER_KIND: { ru: 'Решение принято о другом', en: 'The decision is about something else' },
  OTHER_ORGANIZATION: {
    ru: 'В решении нет этой организации',
    en: 'The decision does not name this organization',
  },
  ALREADY_USED: { ru: 'Решение уже исполнено', en: 'The decision has been used' },
};
