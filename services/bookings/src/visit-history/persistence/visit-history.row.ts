import type { ExcursionId, OrganizationId, SiteId } from '@promtour/kernel/id';
import type { ProvenanceSource } from '@promtour/kernel/provenance';
import type { RegionCode } from '@promtour/kernel/region-code';
import {
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
import type { VisitHistory, VisitLine } from '../domain/visit-history.ts';

export const visitHistorySchema = table('visit_history', {
  excursionId: primary(uuid<ExcursionId>()),
  /** First day of the month. */
  month: primary(date()),
  organizationId: uuid<OrganizationId>(),
  siteId: uuid<SiteId>(),
  regionCode: text<RegionCode>(),
  sessions: integer(),
  capacity: integer(),
  attended: integer(),
  lines: jsonb<readonly VisitLine[]>(),
  provenanceSource: text<ProvenanceSource>(),
  provenanceReference: nullable(text()),
  recordedAt: timestamptz(),
});

/** A replica of the catalog: who hosts an excursion, and where. */
export const excursionHostSchema = table('excursion_host', {
  excursionId: primary(uuid<ExcursionId>()),
  organizationId: uuid<OrganizationId>(),
  siteId: uuid<SiteId>(),
  regionCode: text<RegionCode>(),
});

type Row = RowOf<typeof visitHistorySchema>;

export function historyToRow({ provenance, ...history }: VisitHistory): Row {
  const { source, reference, recordedAt } = provenance;
  return { ...history, provenanceSource: source, provenanceReference: reference, recordedAt };
}

export function historyFromRow({ provenanceSource, provenanceReference, recordedAt, ...history }: Row): VisitHistory {
  return { ...history, provenance: { source: provenanceSource, reference: provenanceReference, recordedAt } };
}
