import type { OrganizationId, SiteId } from '@promtour/kernel/id';
import type { LocalizedText } from '@promtour/kernel/localized-text';
import type { ProvenanceSource } from '@promtour/kernel/provenance';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { TimeZone } from '@promtour/kernel/time-zone';
import { searchable } from '@promtour/postgres/search-text';
import {
  doublePrecision,
  integer,
  jsonb,
  nullable,
  primary,
  table,
  text,
  timestamptz,
  unselected,
  uuid,
  type RowOf,
  type SelectedRowOf,
} from '@promtour/postgres/table';
import type { PassRegime, Site } from '../domain/site.ts';
import type { HazardClass } from '../../shared/domain/hazard-class.ts';

export const siteSchema = table('site', {
  id: primary(uuid<SiteId>()),
  organizationId: uuid<OrganizationId>(),
  name: jsonb<LocalizedText>(),
  address: nullable(text()),
  regionCode: text<RegionCode>(),
  latitude: nullable(doublePrecision()),
  longitude: nullable(doublePrecision()),
  timeZone: text<TimeZone>(),
  hazardClass: nullable(text<HazardClass>()),
  passRegime: nullable(text<PassRegime>()),
  provenanceSource: text<ProvenanceSource>(),
  provenanceReference: nullable(text()),
  version: integer(),
  addedAt: timestamptz(),
  /** For search in the database only. */
  searchText: unselected(text()),
});

export type SiteRow = SelectedRowOf<typeof siteSchema>;

export function siteToRow({ point, provenance, ...site }: Site): RowOf<typeof siteSchema> {
  const { ru, ...translations } = site.name;
  return {
    ...site,
    provenanceSource: provenance.source,
    provenanceReference: provenance.reference,
    latitude: point?.latitude ?? null,
    longitude: point?.longitude ?? null,
    // The Russian name first: the text vector weights the first line most.
    searchText: searchable([ru, ...Object.values(translations), site.address ?? '']),
  };
}

export function siteFromRow(row: SiteRow): Site {
  const { latitude, longitude, ...rest } = row;
  const { provenanceSource: source, provenanceReference: reference, ...site } = rest;
  return {
    ...site,
    point: latitude === null || longitude === null ? null : { latitude, longitude },
    provenance: { source, reference, recordedAt: site.addedAt },
  };
}
