import type { Failure } from '@promtour/kernel/failure';
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
