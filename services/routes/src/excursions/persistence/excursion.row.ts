import type { ExcursionId, OrganizationId, SiteId } from '@promtour/kernel/id';
import type { LocalizedText } from '@promtour/kernel/localized-text';
import type { ProvenanceSource } from '@promtour/kernel/provenance';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { TimeZone } from '@promtour/kernel/time-zone';
import { searchable } from '@promtour/postgres/search-text';
import {
  array,
  integer,
  jsonb,
  nullable,
  primary,
  safeInteger,
  table,
  text,
  timestamptz,
  unselected,
  uuid,
  type RowOf,
  type SelectedRowOf,
} from '@promtour/postgres/table';
import type { Excursion, Publication } from '../domain/excursion.ts';

export const excursionSchema = table('excursion', {
  id: primary(uuid<ExcursionId>()),
  organizationId: uuid<OrganizationId>(),
  siteId: uuid<SiteId>(),
  regionCode: text<RegionCode>(),
  timeZone: text<TimeZone>(),
  title: jsonb<LocalizedText>(),
  /** A copy of the Russian title with the Russian collation. */
  sortTitle: unselected(text()),
  summary: nullable(jsonb<LocalizedText>()),
  durationMinutes: integer(),
  ageLimit: integer(),
  groupMin: integer(),
  groupMax: integer(),
  priceAmount: safeInteger(),
  priceCurrency: text(),
  languages: array(text()),
  provenanceSource: text<ProvenanceSource>(),
  provenanceReference: nullable(text()),
  createdAt: timestamptz(),
  publishedAt: nullable(timestamptz()),
  searchText: unselected(text()),
});

export type ExcursionRow = SelectedRowOf<typeof excursionSchema>;

export function excursionToRow({
  status: _status,
  price,
  provenance,
  ...excursion
}: Excursion): RowOf<typeof excursionSchema> {
  const { title, summary } = excursion;
  return {
    ...excursion,
    sortTitle: title.ru,
    priceAmount: price.amount,
    priceCurrency: price.currency,
    languages: [...excursion.languages],
    provenanceSource: provenance.source,
    provenanceReference: provenance.reference,
    createdAt: provenance.recordedAt,
    searchText: searchable([...Object.values(title), ...Object.values(summary ?? {})]),
  };
}

export function excursionFromRow(row: ExcursionRow): Excursion {
  const { priceAmount, priceCurrency, publishedAt, ...rest } = row;
  const { provenanceSource: source, provenanceReference: reference, createdAt: recordedAt, ...excursion } = rest;
  const publication: Publication =
    publishedAt === null ? { status: 'DRAFT', publishedAt } : { status: 'PUBLISHED', publishedAt };
  return {
    ...excursion,
    ...publication,
    price: { amount: priceAmount, currency: priceCurrency },
    provenance: { source, reference, recordedAt },
  };
}
