import type { CouncilDecisionId, CouncilId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { createBatchedList, type BatchedList } from '@promtour/service-kit/graphql/batched-list';
import { createLoader, createMapLoader } from '@promtour/service-kit/graphql/reference';
import type DataLoader from 'dataloader';
import type { CouncilReader } from '../application/ports.ts';
import type { Council, CouncilMeeting, CouncilMember } from '../domain/council.ts';
import type { CouncilDecision, DecisionSubject } from '../domain/decision.ts';

/** Lookups and lists shared by one request: one query per field. */
export type CouncilLoaders = {
  readonly councilReader: CouncilReader;
  readonly council: DataLoader<CouncilId, Council | null>;
  readonly councilOfRegion: DataLoader<RegionCode, Council | null>;
  readonly councilMembers: DataLoader<CouncilId, readonly CouncilMember[] | null>;
  readonly councilSize: DataLoader<CouncilId, number | null>;
  readonly meetingsOfCouncil: BatchedList<CouncilId, undefined, CouncilMeeting>;
  readonly decisionsOfCouncil: BatchedList<CouncilId, undefined, CouncilDecision>;
  readonly decision: DataLoader<CouncilDecisionId, CouncilDecision | null>;
  readonly subjectsOfDecision: DataLoader<CouncilDecisionId, readonly DecisionSubject[] | null>;
};

const idOf = <Key>({ id }: { readonly id: Key }): Key => id;

export function createCouncilLoaders(councilReader: CouncilReader, now: Date): CouncilLoaders {
  return {
    councilReader,
    council: createLoader((ids) => councilReader.councilsById(ids), idOf),
    councilOfRegion: createLoader(
      (regions) => councilReader.councilsOf(regions),
      ({ regionCode }) => regionCode,
    ),
    councilMembers: createMapLoader((ids) => councilReader.membersOf(ids, now)),
    councilSize: createMapLoader((ids) => councilReader.sizesOf(ids, now)),
    meetingsOfCouncil: createBatchedList({
      read: (councils, _, page) => councilReader.meetingsOf(councils, page),
      count: (councils) => councilReader.countMeetingsOf(councils),
    }),
    decisionsOfCouncil: createBatchedList({
      read: (councils, _, page) => councilReader.decisionsOf(councils, page),
      count: (councils) => councilReader.countDecisionsOf(councils),
    }),
    decision: createLoader((ids) => councilReader.decisionsById(ids), idOf),
    subjectsOfDecision: createMapLoader((ids) => councilReader.subjectsOf(ids)),
  };
}
