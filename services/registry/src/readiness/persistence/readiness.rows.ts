import type { AssessmentId, OrganizationId, SiteId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { EntitySchema } from 'typeorm';
import type { AssessmentStatus, CriterionScore, ReadinessAssessment } from '../domain/assessment.ts';
import type { Methodology } from '../domain/methodology.ts';

export const methodologySchema = new EntitySchema<Methodology>({
  name: 'methodology',
  columns: {
    version: { type: 'int', primary: true },
    publishedAt: { name: 'published_at', type: 'timestamptz' },
    title: { type: 'jsonb' },
    criteria: { type: 'jsonb' },
    stages: { type: 'jsonb' },
  },
});

export type AssessmentRow = {
  id: AssessmentId;
  siteId: SiteId;
  organizationId: OrganizationId;
  regionCode: RegionCode;
  methodologyVersion: number;
  status: AssessmentStatus;
  assessedOn: string;
  validUntil: string;
  dueAt: Date;
  scores: CriterionScore[];
  total: number;
  maximum: number;
  criticalsMet: boolean;
  /** The subject of the assessor's token. */
  assessor: string | null;
  withdrawnReason: string | null;
  recordedAt: Date;
};

export const assessmentSchema = new EntitySchema<AssessmentRow>({
  name: 'readiness_assessment',
  columns: {
    id: { type: 'uuid', primary: true },
    siteId: { name: 'site_id', type: 'uuid' },
    organizationId: { name: 'organization_id', type: 'uuid' },
    regionCode: { name: 'region_code', type: 'text' },
    methodologyVersion: { name: 'methodology_version', type: 'int' },
    status: { type: 'text' },
    assessedOn: { name: 'assessed_on', type: 'date' },
    validUntil: { name: 'valid_until', type: 'date' },
    dueAt: { name: 'due_at', type: 'timestamptz' },
    scores: { type: 'jsonb' },
    total: { type: 'int' },
    maximum: { type: 'int' },
    criticalsMet: { name: 'criticals_met', type: 'boolean' },
    assessor: { type: 'text', nullable: true },
    withdrawnReason: { name: 'withdrawn_reason', type: 'text', nullable: true },
    recordedAt: { name: 'recorded_at', type: 'timestamptz' },
  },
});

export function assessmentFromRow(row: AssessmentRow): ReadinessAssessment {
  const { assessor: _assessor, withdrawnReason: _withdrawnReason, ...assessment } = row;
  return assessment;
}
