import type { Failure, FailureMessage } from '@promtour/kernel/failure';
import type { CouncilId } from '@promtour/kernel/id';

export type CouncilExists = Failure<'REGISTRY.COUNCIL_EXISTS'> & { readonly councilId: CouncilId };

export function councilExists(councilId: CouncilId): CouncilExists {
  return {
    code: 'REGISTRY.COUNCIL_EXISTS',
    councilId,
    message: { ru: 'В регионе уже есть совет', en: 'The region already has a council' },
  };
}

export type QuorumNotMet = Failure<'REGISTRY.QUORUM_NOT_MET'> & { readonly present: number; readonly needed: number };

export function quorumNotMet(present: number, needed: number): QuorumNotMet {
  return {
    code: 'REGISTRY.QUORUM_NOT_MET',
    present,
    needed,
    message: {
      ru: `Нет кворума: присутствовало ${present}, нужно ${needed}, в том числе председатель или заместитель`,
      en: `No quorum: ${present} present, ${needed} needed, including the chair or a deputy`,
    },
  };
}

export type ChairTaken = Failure<'REGISTRY.CHAIR_TAKEN'>;

export function chairTaken(): ChairTaken {
  return {
    code: 'REGISTRY.CHAIR_TAKEN',
    message: { ru: 'На эти даты в совете уже есть председатель', en: 'The council already has a chair on these dates' },
  };
}

export type DecisionNotUsableReason =
  'MISSING' | 'UNKNOWN' | 'WITHDRAWN' | 'OTHER_REGION' | 'OTHER_KIND' | 'OTHER_ORGANIZATION' | 'ALREADY_USED';

export type DecisionNotUsable = Failure<'REGISTRY.DECISION_NOT_USABLE'> & { readonly reason: DecisionNotUsableReason };

export function decisionNotUsable(reason: DecisionNotUsableReason): DecisionNotUsable {
  return { code: 'REGISTRY.DECISION_NOT_USABLE', reason, message: wording[reason] };
}

const wording: Readonly<Record<DecisionNotUsableReason, FailureMessage>> = {
  MISSING: { ru: 'Нужно решение совета', en: 'A council decision is required' },
  UNKNOWN: { ru: 'Такого решения нет', en: 'The decision does not exist' },
  WITHDRAWN: { ru: 'Решение отозвано', en: 'The decision has been withdrawn' },
  OTHER_REGION: { ru: 'Решение принял совет другого региона', en: 'The decision is of another region’s council' },
  OTHER_KIND: { ru: 'Решение другого вида', en: 'The decision is of another kind' },
  OTHER_ORGANIZATION: {
    ru: 'В решении нет этой организации',
    en: 'The decision does not name this organization',
  },
  ALREADY_USED: { ru: 'Решение уже использовано', en: 'The decision has already been used' },
};
