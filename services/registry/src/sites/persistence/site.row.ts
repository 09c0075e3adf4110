import type { OrganizationId, SiteId } from '@promtour/kernel/id';
import type { LocalizedText } from '@promtour/kernel/localized-text';
import type { ProvenanceSource } from '@promtour/kernel/provenance';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { TimeZone } from '@promtour/kernel/time-zone';
import { searchable } from '@promtour/postgres/search-text';
import { EntitySchema } from 'typeorm';
import type { PassRegime, Site } from '../domain/site.ts';
import type { HazardClass } from '../../shared/domain/hazard-class.ts';

export type SiteRow = {
  id: SiteId;
  organizationId: OrganizationId;
  name: LocalizedText;
  address: string | null;
  regionCode: RegionCode;
  latitude: number | null;
  longitude: number | null;
  timeZone: TimeZone;
  hazardClass: HazardClass | null;
  passRegime: PassRegime | null;
  provenanceSource: ProvenanceSource;
  provenanceReference: string | null;
  version: number;
  addedAt: Date;
  /** For search in the database only. */
  searchText: string;
};

export const siteSchema = new EntitySchema<SiteRow>({
  name: 'site',
  columns: {
    id: { type: 'uuid', primary: true },
    organizationId: { name: 'organization_id', type: 'uuid' },
    name: { type: 'jsonb' },
    address: { type: 'text', nullable: true },
    regionCode: { name: 'region_code', type: 'text' },
    latitude: { type: 'double precision', nullable: true },
    longitude: { type: 'double precision', nullable: true },
    timeZone: { name: 'time_zone', type: 'text' },
    hazardClass: { name: 'hazard_class', type: 'text', nullable: true },
    passRegime: { name: 'pass_regime', type: 'text', nullable: true },
    provenanceSource: { name: 'provenance_source', type: 'text' },
    provenanceReference: { name: 'provenance_reference', type: 'text', nullable: true },
    version: { type: 'int' },
    addedAt: { name: 'added_at', type: 'timestamptz' },
    searchText: { name: 'search_text', type: 'text', select: false },
  },
});

export function siteToRow({ point, provenance, ...site }: Site): SiteRow {
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
  const { searchText: _searchText, latitude, longitude, ...rest } = row;
  const { provenanceSource: source, provenanceReference: reference, ...site } = rest;
  return {
    ...site,
    point: latitude === null || longitude === null ? null : { latitude, longitude },
    provenance: { source, reference, recordedAt: site.addedAt },
  };
}
