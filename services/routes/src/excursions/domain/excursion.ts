import type { ExcursionId, OrganizationId, PortalId, SiteId } from '@promtour/kernel/id';
import type { Provenance } from '@promtour/kernel/provenance';
import type { RegionCode } from '@promtour/kernel/region-code';
import { allows, defineStateMachine } from '@promtour/kernel/state-machine';
import type { TimeZone } from '@promtour/kernel/time-zone';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { ExcursionContent } from './content.ts';
import type { ExcursionStatus, SaleStatus } from './status.ts';
import { transitionNotAllowed, type TransitionNotAllowed } from './failures.ts';
import {
  changesBetween,
  reasonsToInspect,
  versionMachine,
  type ExcursionVersion,
  type VersionStatus,
} from './versions.ts';

/** An excursion at a site: the version on offer, and the one under preparation. */
export type Excursion = {
  readonly id: ExcursionId;
  readonly organizationId: OrganizationId;
  readonly siteId: SiteId;
  /** Region of the site. */
  readonly regionCode: RegionCode;
  /** Time zone of the site. */
  readonly timeZone: TimeZone;
  readonly provenance: Provenance;
  /** Counts changes of the record, for `expectedVersion`. */
  readonly version: number;
  /** What became of the published version. */
  readonly sale: SaleStatus;
  readonly published: ExcursionVersion | null;
  readonly working: ExcursionVersion | null;
  /** When a version was published for the first time. */
  readonly publishedAt: Date | null;
  /** The portals that show it; null: every portal that covers the region of the site. */
  readonly portals: readonly PortalId[] | null;
};

type Identity = Pick<Excursion, 'id' | 'organizationId' | 'siteId' | 'regionCode' | 'timeZone' | 'provenance'>;

export function draftOf(identity: Identity, content: ExcursionContent, now: Date): Excursion {
  return {
    ...identity,
    version: 1,
    sale: 'NONE',
    published: null,
    working: nextVersion(1, 'DRAFT', content, now),
    publishedAt: null,
    portals: null,
  };
}

const saleMachine = defineStateMachine<SaleStatus>({
  initial: 'NONE',
  transitions: { NONE: ['PUBLISHED'], PUBLISHED: ['SUSPENDED'], SUSPENDED: ['PUBLISHED', 'ARCHIVED'], ARCHIVED: [] },
  final: ['ARCHIVED'],
});

export function statusOf({ sale, working }: Pick<Excursion, 'sale' | 'working'>): ExcursionStatus {
  if (sale !== 'NONE') return sale;
  const status = working?.status;
  if (status === undefined || status === 'SUPERSEDED')
    throw new Error('An unpublished excursion has a working version');
  return status;
}

/** Transitions of the version under preparation by its host and its inspector. Publication is a step of its own. */
const steps: readonly VersionStatus[] = ['DRAFT', 'SELF_ASSESSED', 'INSPECTION', 'APPROVED', 'RETURNED'];

/** Where the excursion, or its version under preparation, may go from here. */
export function nextStatuses({ sale, working }: Pick<Excursion, 'sale' | 'working'>): readonly ExcursionStatus[] {
  const ofVersion = working === null ? [] : versionMachine.transitions[working.status];
  return [...ofVersion, ...saleMachine.transitions[sale]].filter(
    (status, index, all): status is ExcursionStatus =>
      status !== 'SUPERSEDED' &&
      status !== 'NONE' &&
      all.indexOf(status) === index &&
      // A first publication needs an approved version.
      (status !== 'PUBLISHED' || sale !== 'NONE' || working?.status === 'APPROVED'),
  );
}

/** The content that visitors see; before the first publication, the one under preparation. */
export function shownContent({ working, published }: Pick<Excursion, 'working' | 'published'>): ExcursionContent {
  const content = (published ?? working)?.content;
  if (content === undefined) throw new Error('An excursion has a version');
  return content;
}

/** The content that a change starts from: that of the version under preparation, else the published one. */
export function currentContent({ working, published }: Pick<Excursion, 'working' | 'published'>): ExcursionContent {
  const content = (working ?? published)?.content;
  if (content === undefined) throw new Error('An excursion has a version');
  return content;
}

/**
 * Replaces the content. A draft changes as it is. A version that is inspected or approved is superseded by a next one. Where a version is
 * published, the next one waits for an inspection if it touches what invariant 2 names, and is on offer at once if not.
 */
export function updateContent(
  excursion: Excursion,
  content: ExcursionContent,
  now: Date,
): Result<Excursion, TransitionNotAllowed> {
  const { working, published, sale } = excursion;
  if (changesBetween(currentContent(excursion), content).length === 0) return ok(excursion);
  if (sale === 'ARCHIVED') return err(transitionNotAllowed('ARCHIVED', 'DRAFT', []));
  const version = excursion.version + 1;
  if (published === null) {
    if (working === null) throw new Error('An excursion has a version');
    if (working.status === 'INSPECTION' || working.status === 'APPROVED')
      return ok({ ...excursion, version, working: nextVersion(working.number + 1, 'DRAFT', content, now) });
    return ok({ ...excursion, version, working: { ...working, status: 'DRAFT', content } });
  }
  const number = (working ?? published).number + 1;
  const reasons = reasonsToInspect(published.content, content);
  return reasons.length > 0
    ? ok({
        ...excursion,
        version,
        working: { ...nextVersion(number, 'INSPECTION', content, now), inspectionReasons: reasons },
      })
    : ok({
        ...excursion,
        version,
        working: null,
        published: { ...nextVersion(number, 'PUBLISHED', content, now), publishedAt: now },
      });
}

function nextVersion(number: number, status: VersionStatus, content: ExcursionContent, now: Date): ExcursionVersion {
  return { number, status, content, createdAt: now, publishedAt: null, inspection: null, inspectionReasons: [] };
}

/** Moves the version under preparation, or suspends, resumes and archives what is on sale. */
export function transition(
  excursion: Excursion,
  to: ExcursionStatus,
  note: string | null,
  now: Date,
): Result<Excursion, TransitionNotAllowed> {
  const refused = err(transitionNotAllowed(statusOf(excursion), to, nextStatuses(excursion)));
  const version = excursion.version + 1;
  const { sale, working } = excursion;
  if (to !== 'PUBLISHED' && steps.includes(to as VersionStatus)) {
    const status = to as VersionStatus;
    if (working === null || !allows(versionMachine, working.status, status)) return refused;
    const inspection =
      status === 'APPROVED' || status === 'RETURNED'
        ? { approved: status === 'APPROVED', note, decidedAt: now }
        : working.inspection;
    return ok({ ...excursion, version, working: { ...working, status, inspection } });
  }
  const next = to as SaleStatus;
  // A first publication is not a transition: it has conditions of its own.
  if (sale === 'NONE' || !allows(saleMachine, sale, next)) return refused;
  return ok({ ...excursion, version, sale: next });
}

/** Who takes a step: the host, or the inspector of the region. */
export function isInspectorsStep(to: ExcursionStatus): boolean {
  return to === 'APPROVED' || to === 'RETURNED';
}
