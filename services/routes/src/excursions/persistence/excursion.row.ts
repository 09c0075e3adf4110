import type { ExcursionId, OrganizationId, PortalId, SiteId } from '@promtour/kernel/id';
import type { LocalizedText } from '@promtour/kernel/localized-text';
import type { ProvenanceSource } from '@promtour/kernel/provenance';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { TimeZone } from '@promtour/kernel/time-zone';
import { searchable } from '@promtour/postgres/search-text';
import {
  array,
  boolean,
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
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { VersionRecord } from '../application/ports.ts';
import type { ExcursionContent } from '../domain/content.ts';
import { shownContent, type Excursion } from '../domain/excursion.ts';
import type { SaleStatus } from '../domain/status.ts';
import { lowestBasePrice } from '../domain/offer-terms.ts';
import type { ExcursionVersion, InspectionReason, VersionStatus } from '../domain/versions.ts';

export const excursionSchema = table('excursion', {
  id: primary(uuid<ExcursionId>()),
  organizationId: uuid<OrganizationId>(),
  siteId: uuid<SiteId>(),
  regionCode: text<RegionCode>(),
  timeZone: text<TimeZone>(),
  version: integer(),
  sale: text<SaleStatus>(),
  publishedAt: nullable(timestamptz()),
  portals: nullable(array(uuid<PortalId>())),
  provenanceSource: text<ProvenanceSource>(),
  provenanceReference: nullable(text()),
  createdAt: timestamptz(),
  /** From here on, a copy of what the shown version is searched and sorted by. */
  title: unselected(jsonb<LocalizedText>()),
  /** The Russian title with the Russian collation. */
  sortTitle: unselected(text()),
  /** The titles in all languages, folded. */
  searchTitle: unselected(text()),
  searchText: unselected(text()),
  /** The lowest base price of any option. */
  priceAmount: unselected(safeInteger()),
  priceCurrency: unselected(text()),
  durationMinutes: unselected(integer()),
  ageLimit: unselected(integer()),
  groupMin: unselected(integer()),
  groupMax: unselected(integer()),
  format: unselected(text()),
  languages: unselected(array(text())),
  segments: unselected(array(text())),
  accessibility: unselected(array(text())),
});

export const versionSchema = table('excursion_version', {
  excursionId: primary(uuid<ExcursionId>()),
  number: primary(integer()),
  status: text<VersionStatus>(),
  content: jsonb<ExcursionContent>(),
  createdAt: timestamptz(),
  publishedAt: nullable(timestamptz()),
  supersededAt: nullable(timestamptz()),
  inspectionReasons: array(text<InspectionReason>()),
  inspectionApproved: nullable(boolean()),
  inspectionNote: nullable(text()),
  inspectedAt: nullable(timestamptz()),
});

export type ExcursionRow = SelectedRowOf<typeof excursionSchema>;
export type VersionRow = SelectedRowOf<typeof versionSchema>;

/** The versions of an excursion `e` that are on offer and under preparation. */
const currentVersions = `(SELECT jsonb_agg(to_jsonb(v)) FROM excursion_version v
  WHERE v.excursion_id = e.id AND v.status <> 'SUPERSEDED')`;

/** Excursions `e` with their current versions, for {@link excursionsOf} and {@link excursionFromRow}. */
export function selectExcursions(manager: EntityManager): SelectQueryBuilder<ExcursionRow> {
  return manager.createQueryBuilder(excursionSchema, 'e').addSelect(currentVersions, 'current_versions');
}

export async function excursionsOf(query: SelectQueryBuilder<ExcursionRow>): Promise<Excursion[]> {
  const { entities, raw } = await query.getRawAndEntities<Readonly<Record<string, unknown>>>();
  return entities.map((row, index) => excursionFromRow(row, raw[index] ?? {}));
}

/** @param selected has the column `current_versions` */
export function excursionFromRow(row: ExcursionRow, selected: Readonly<Record<string, unknown>>): Excursion {
  const { provenanceSource: source, provenanceReference: reference, createdAt: recordedAt, ...excursion } = row;
  const versions = (selected['current_versions'] as readonly VersionJson[]).map(versionFromJson);
  return {
    ...excursion,
    provenance: { source, reference, recordedAt },
    published: versions.find(({ status }) => status === 'PUBLISHED') ?? null,
    working: versions.find(({ status }) => status !== 'PUBLISHED') ?? null,
  };
}

export function excursionToRow(excursion: Excursion): RowOf<typeof excursionSchema> {
  const { published: _published, working: _working, provenance, portals, ...identity } = excursion;
  const { title, summary, admission, options, durationMinutes, format, languages, segments } = shownContent(excursion);
  const price = lowestBasePrice(options);
  return {
    ...identity,
    portals: portals === null ? null : [...portals],
    provenanceSource: provenance.source,
    provenanceReference: provenance.reference,
    createdAt: provenance.recordedAt,
    title,
    sortTitle: title.ru,
    searchTitle: searchable(Object.values(title)),
    searchText: searchable([...Object.values(title), ...Object.values(summary ?? {})]),
    priceAmount: price.amount,
    priceCurrency: price.currency,
    durationMinutes,
    ageLimit: admission.ageLimit,
    groupMin: admission.groupMin,
    groupMax: admission.groupMax,
    format,
    languages: [...languages],
    segments: [...segments],
    accessibility: [...admission.accessibility],
  };
}

export function versionToRow(excursionId: ExcursionId, version: ExcursionVersion): VersionRow {
  const { inspection, inspectionReasons, ...rest } = version;
  return {
    excursionId,
    ...rest,
    supersededAt: null,
    inspectionReasons: [...inspectionReasons],
    inspectionApproved: inspection?.approved ?? null,
    inspectionNote: inspection?.note ?? null,
    inspectedAt: inspection?.decidedAt ?? null,
  };
}

export function versionFromRow(row: VersionRow): VersionRecord {
  const { inspectionApproved: approved, inspectionNote: note, inspectedAt: decidedAt, ...version } = row;
  return { ...version, inspection: approved === null || decidedAt === null ? null : { approved, note, decidedAt } };
}

/** A row as `to_jsonb` renders it. */
type VersionJson = {
  readonly number: number;
  readonly status: VersionStatus;
  readonly content: ExcursionContent;
  readonly created_at: string;
  readonly published_at: string | null;
  readonly inspection_reasons: readonly InspectionReason[];
  readonly inspection_approved: boolean | null;
  readonly inspection_note: string | null;
  readonly inspected_at: string | null;
};

function versionFromJson(row: VersionJson): ExcursionVersion {
  const { number, status, content, inspection_approved: approved, inspection_note: note } = row;
  return {
    number,
    status,
    content,
    createdAt: new Date(row.created_at),
    publishedAt: row.published_at === null ? null : new Date(row.published_at),
    inspectionReasons: row.inspection_reasons,
    inspection:
      approved === null || row.inspected_at === null ? null : { approved, note, decidedAt: new Date(row.inspected_at) },
  };
}
