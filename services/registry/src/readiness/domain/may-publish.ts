import type { OrganizationStatus } from '../../organizations/domain/organization.ts';
import { isEnough, type ReadinessAssessment } from './assessment.ts';

export type MayNotPublishReason = OrganizationReason | ReadinessReason;

type OrganizationReason = 'ORGANIZATION_NOT_REGISTERED' | 'ORGANIZATION_SUSPENDED';

/** Why a site is not ready; part of its event. */
export type ReadinessReason =
  'NO_ASSESSMENT' | 'ASSESSMENT_EXPIRED' | 'ASSESSMENT_WITHDRAWN' | 'CRITICAL_CRITERION_FAILED' | 'TOTAL_TOO_LOW';

export type MayPublish = { readonly allowed: boolean; readonly reasons: readonly MayNotPublishReason[] };

/** Invariant 1: an excursion is published only while its organization is registered and its site is ready. */
export function mayPublish(status: OrganizationStatus, latest: ReadinessAssessment | undefined, now: Date): MayPublish {
  const reasons = [...organizationReasons(status), ...readinessReasons(latest, now)];
  return { allowed: reasons.length === 0, reasons };
}

function organizationReasons(status: OrganizationStatus): readonly OrganizationReason[] {
  switch (status) {
    case 'ACTIVE':
      return [];
    case 'CANDIDATE':
      return ['ORGANIZATION_NOT_REGISTERED'];
    case 'SUSPENDED':
      return ['ORGANIZATION_SUSPENDED'];
  }
}

/** @param latest the site's latest assessment; it expires at its due time, even before the job runs */
export function readinessReasons(latest: ReadinessAssessment | undefined, now: Date): readonly ReadinessReason[] {
  if (latest === undefined) return ['NO_ASSESSMENT'];
  if (latest.status === 'WITHDRAWN') return ['ASSESSMENT_WITHDRAWN'];
  if (latest.status === 'EXPIRED' || latest.dueAt <= now) return ['ASSESSMENT_EXPIRED'];
  return [
    ...(latest.criticalsMet ? [] : (['CRITICAL_CRITERION_FAILED'] as const)),
    ...(isEnough(latest.total, latest.maximum) ? [] : (['TOTAL_TOO_LOW'] as const)),
  ];
}
