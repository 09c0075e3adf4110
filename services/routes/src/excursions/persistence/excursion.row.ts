import type { ExcursionId, OrganizationId, SiteId } from '@promtour/kernel/id';
import type { LocalizedText } from '@promtour/kernel/localized-text';
import type { ProvenanceSource } from '@promtour/kernel/provenance';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { TimeZone } from '@promtour/kernel/time-zone';
import { searchable } from '@promtour/postgres/search-text';
import { EntitySchema } from 'typeorm';
import type { Excursion, Publication } from '../domain/excursion.ts';

export type ExcursionRow = {
  id: ExcursionId;
  organizationId: OrganizationId;
  siteId: SiteId;
  regionCode: RegionCode;
  timeZone: TimeZone;
  title: LocalizedText;
  /** A copy of the Russian title with the Russian collation. */
  sortTitle: string;
  summary: LocalizedText | null;
  durationMinutes: number;
  ageLimit: number;
  groupMin: number;
  groupMax: number;
  /** PostgreSQL's bigint, which the driver returns as text. */
  priceAmount: string;
  priceCurrency: string;
  languages: string[];
  provenanceSource: ProvenanceSource;
  provenanceReference: string | null;
  createdAt: Date;
  publishedAt: Date | null;
  searchText: string;
};

export const excursionSchema = new EntitySchema<ExcursionRow>({
  name: 'excursion',
  columns: {
    id: { type: 'uuid', primary: true },
    organizationId: { name: 'organization_id', type: 'uuid' },
    siteId: { name: 'site_id', type: 'uuid' },
    regionCode: { name: 'region_code', type: 'text' },
    timeZone: { name: 'time_zone', type: 'text' },
    title: { type: 'jsonb' },
    sortTitle: { name: 'sort_title', type: 'text' },
    summary: { type: 'jsonb', nullable: true },
    durationMinutes: { name: 'duration_minutes', type: 'integer' },
    ageLimit: { name: 'age_limit', type: 'integer' },
    groupMin: { name: 'group_min', type: 'integer' },
    groupMax: { name: 'group_max', type: 'integer' },
    priceAmount: { name: 'price_amount', type: 'bigint' },
    priceCurrency: { name: 'price_currency', type: 'text' },
    languages: { type: 'text', array: true },
    provenanceSource: { name: 'provenance_source', type: 'text' },
    provenanceReference: { name: 'provenance_reference', type: 'text', nullable: true },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    publishedAt: { name: 'published_at', type: 'timestamptz', nullable: true },
    searchText: { name: 'search_text', type: 'text' },
  },
});

export function excursionToRow({ status: _status, price, provenance, ...excursion }: Excursion): ExcursionRow {
  const { title, summary } = excursion;
  return {
    ...excursion,
    sortTitle: title.ru,
    priceAmount: String(price.amount),
    priceCurrency: price.currency,
    languages: [...excursion.languages],
    provenanceSource: provenance.source,
    provenanceReference: provenance.reference,
    createdAt: provenance.recordedAt,
    searchText: searchable([...Object.values(title), ...Object.values(summary ?? {})]),
  };
}

export function excursionFromRow(row: ExcursionRow): Excursion {
  const { sortTitle: _sortTitle, searchText: _searchText, priceAmount, priceCurrency, publishedAt, ...rest } = row;
  const { provenanceSource: source, provenanceReference: reference, createdAt: recordedAt, ...excursion } = rest;
  const publication: Publication =
    publishedAt === null ? { status: 'DRAFT', publishedAt } : { status: 'PUBLISHED', publishedAt };
  return {
    ...excursion,
    ...publication,
    price: { amount: Number(priceAmount), currency: priceCurrency },
    provenance: { source, reference, recordedAt },
  };
}
