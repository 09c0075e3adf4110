import type { AssessmentId, OrganizationId, SiteId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import {
  boolean,
  date,
  integer,
  jsonb,
  nullable,
  primary,
  table,
  text,
  timestamptz,
  uuid,
  type RowOf,
} from '@promtour/postgres/table';
import type { AssessmentStatus, CriterionScore, ReadinessAssessment } from '../domain/assessment.ts';
import type { Methodology } from '../domain/methodology.ts';

export const methodologySchema = table('methodology', {
  version: primary(integer()),
  publishedAt: timestamptz(),
  title: jsonb<Methodology['title']>(),
  criteria: jsonb<Methodology['criteria']>(),
  stages: jsonb<Methodology['stages']>(),
});

export const assessmentSchema = table('readiness_assessment', {
  id: primary(uuid<AssessmentId>()),
  siteId: uuid<SiteId>(),
  organizationId: uuid<OrganizationId>(),
  regionCode: text<RegionCode>(),
  methodologyVersion: integer(),
  status: text<AssessmentStatus>(),
  assessedOn: date(),
  validUntil: date(),
  dueAt: timestamptz(),
  scores: jsonb<CriterionScore[]>(),
  total: integer(),
  maximum: integer(),
  criticalsMet: boolean(),
  /** The subject of the assessor's token. */
  assessor: nullable(text()),
  withdrawnReason: nullable(text()),
  recordedAt: timestamptz(),
});

export type AssessmentRow = RowOf<typeof assessmentSchema>;

export function assessmentFromRow(row: AssessmentRow): ReadinessAssessment {
  const { assessor: _assessor, withdrawnReason: _withdrawnReason, ...assessment } = row;
  return assessment;
}
