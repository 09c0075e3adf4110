import type { Forbidden, NotFound } from '@promtour/kernel/failure';
import type { AssessmentId, OrganizationId, SiteId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { Result } from '@promtour/kernel/result';
import type { TimeZone } from '@promtour/kernel/time-zone';
import type { ReadinessAssessment } from '../domain/assessment.ts';
import type { PageRequest } from '@promtour/service-kit/pagination/page';
import type { UnitOfWork } from '@promtour/service-kit/unit-of-work';
import type { Methodology } from '../domain/methodology.ts';

/** What a transaction of readiness reads and writes. */
export type ReadinessRepositories = {
  readonly methodologies: MethodologyRepository;
  readonly assessments: AssessmentRepository;
};

export type ReadinessUnitOfWork = UnitOfWork<ReadinessRepositories>;

/** Facts of a site that an assessment copies. */
export type AssessedSite = {
  readonly id: SiteId;
  readonly organizationId: OrganizationId;
  readonly regionCode: RegionCode;
  readonly timeZone: TimeZone;
};

export interface MethodologyRepository {
  /** Blocks concurrent publications until the transaction ends. */
  currentForUpdate(): Promise<Methodology>;
  current(): Promise<Methodology>;
  find(version: number): Promise<Methodology | undefined>;
  add(methodology: Methodology): Promise<void>;
}

export interface AssessmentRepository {
  /** Locks the site until the transaction ends. Forbidden for the site's own organization and outside the access scope. */
  lockSite(id: SiteId): Promise<Result<AssessedSite, NotFound | Forbidden>>;
  /** Supersedes the valid assessment of a locked site, if any, and returns it. */
  supersede(site: SiteId): Promise<ReadinessAssessment | undefined>;
  /** The valid assessment of a locked site, locked. */
  validOf(site: SiteId): Promise<ReadinessAssessment | undefined>;
  add(assessment: ReadinessAssessment, evidence: { readonly assessor: string | null }): Promise<void>;
  findForUpdate(id: AssessmentId): Promise<Result<ReadinessAssessment, NotFound | Forbidden>>;
  update(assessment: ReadinessAssessment, reason?: string): Promise<void>;
  /** Valid assessments that are due, oldest first, locked; rows locked by another worker are skipped. */
  lockDue(now: Date, limit: number): Promise<readonly ReadinessAssessment[]>;
}

export interface ReadinessReader {
  currentMethodology(): Promise<Methodology | undefined>;
  methodologiesByVersion(versions: readonly number[]): Promise<Methodology[]>;
  /** Newest first. */
  methodologies(page: PageRequest): Promise<Methodology[]>;
  countMethodologies(): Promise<number>;
  assessmentsById(ids: readonly AssessmentId[]): Promise<ReadinessAssessment[]>;
  /** The latest assessment of each site. */
  latestOf(sites: readonly SiteId[]): Promise<ReadonlyMap<SiteId, ReadinessAssessment>>;
  nextExpiry(): Promise<Date | undefined>;
}
