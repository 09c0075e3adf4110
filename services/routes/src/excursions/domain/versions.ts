import { defineStateMachine } from '@promtour/kernel/state-machine';
import type { ExcursionContent } from './content.ts';

export type VersionStatus =
  'DRAFT' | 'SELF_ASSESSED' | 'INSPECTION' | 'RETURNED' | 'APPROVED' | 'PUBLISHED' | 'SUPERSEDED';

/** How a version comes on offer. A version that was never published is superseded by the next one, too. */
export const versionMachine = defineStateMachine<VersionStatus>({
  initial: 'DRAFT',
  transitions: {
    DRAFT: ['SELF_ASSESSED'],
    SELF_ASSESSED: ['INSPECTION', 'DRAFT'],
    INSPECTION: ['APPROVED', 'RETURNED', 'SUPERSEDED'],
    RETURNED: ['DRAFT', 'SUPERSEDED'],
    APPROVED: ['PUBLISHED', 'SUPERSEDED'],
    PUBLISHED: ['SUPERSEDED'],
    SUPERSEDED: [],
  },
  final: ['SUPERSEDED'],
});

/** One content of an excursion. A booking keeps the number of the version that it was made for. */
export type ExcursionVersion = {
  /** From 1. */
  readonly number: number;
  readonly status: VersionStatus;
  readonly content: ExcursionContent;
  readonly createdAt: Date;
  readonly publishedAt: Date | null;
  readonly inspection: Inspection | null;
  /** Why it is inspected although another version was published; empty for a first version. */
  readonly inspectionReasons: readonly InspectionReason[];
};

export type Inspection = {
  readonly approved: boolean;
  readonly note: string | null;
  readonly decidedAt: Date;
};

/** What a change must touch for the excursion to be inspected again (invariant 2). */
export const inspectionReasons = ['STOPS', 'AGE_LIMIT', 'PROTECTIVE_EQUIPMENT', 'DOCUMENT_LEVEL'] as const;
export type InspectionReason = (typeof inspectionReasons)[number];

const inspected: Readonly<Record<InspectionReason, (content: ExcursionContent) => unknown>> = {
  STOPS: ({ stops }) => stops,
  AGE_LIMIT: ({ admission }) => admission.ageLimit,
  PROTECTIVE_EQUIPMENT: ({ admission }) => admission.protectiveEquipment.toSorted(),
  DOCUMENT_LEVEL: ({ admission }) => admission.documentLevel,
};

/** Why a change of a published content needs an inspection; none if it may go on offer at once. */
export function reasonsToInspect(before: ExcursionContent, after: ExcursionContent): readonly InspectionReason[] {
  return inspectionReasons.filter(
    (reason) => changesBetween(inspected[reason](before), inspected[reason](after)).length > 0,
  );
}

/** A field that differs between two contents; `undefined` where one of them lacks it. */
export type ContentChange = {
  /** Names of fields and indexes of list items. */
  readonly path: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
};

/** The fields that differ, leaf by leaf, in the order of the content. Items of lists are compared by position. */
export function changesBetween(
  before: unknown,
  after: unknown,
  path: readonly string[] = [],
): readonly ContentChange[] {
  if (Object.is(before, after)) return [];
  if (!isContainer(before) || !isContainer(after)) return [{ path, before, after }];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => changesBetween(before[name], after[name], [...path, name]));
}

function isContainer(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object';
}
