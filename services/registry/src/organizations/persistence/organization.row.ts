import type { OrganizationId } from '@promtour/kernel/id';
import type { LocalizedText } from '@promtour/kernel/localized-text';
import type { ProvenanceSource } from '@promtour/kernel/provenance';
import type { RegionCode } from '@promtour/kernel/region-code';
import { searchable } from '@promtour/postgres/search-text';
import { EntitySchema } from 'typeorm';
import {
  legalEntityKey,
  type Organization,
  type OrganizationKind,
  type OrganizationStatus,
} from '../domain/organization.ts';

/** `sortName`, `legalEntity` and `searchText` are for sorting, uniqueness and search in the database; readers do not select them. */
export type OrganizationRow = {
  id: OrganizationId;
  kind: OrganizationKind;
  name: LocalizedText;
  /** The Russian name in a column with Russian collation. */
  sortName: string;
  legalName: string | null;
  brands: string[];
  inn: string | null;
  kpp: string | null;
  ogrn: string | null;
  legalEntity: string | null;
  regionCode: RegionCode;
  okved: string[];
  status: OrganizationStatus;
  version: number;
  provenanceSource: ProvenanceSource;
  provenanceReference: string | null;
  registeredAt: Date;
  searchText: string;
};

export const organizationSchema = new EntitySchema<OrganizationRow>({
  name: 'organization',
  columns: {
    id: { type: 'uuid', primary: true },
    kind: { type: 'text' },
    name: { type: 'jsonb' },
    sortName: { name: 'sort_name', type: 'text', select: false },
    legalName: { name: 'legal_name', type: 'text', nullable: true },
    brands: { type: 'text', array: true },
    inn: { type: 'text', nullable: true },
    kpp: { type: 'text', nullable: true },
    ogrn: { type: 'text', nullable: true },
    legalEntity: { name: 'legal_entity', type: 'text', nullable: true, select: false },
    regionCode: { name: 'region_code', type: 'text' },
    okved: { type: 'text', array: true },
    status: { type: 'text' },
    version: { type: 'int' },
    provenanceSource: { name: 'provenance_source', type: 'text' },
    provenanceReference: { name: 'provenance_reference', type: 'text', nullable: true },
    registeredAt: { name: 'registered_at', type: 'timestamptz' },
    searchText: { name: 'search_text', type: 'text', select: false },
  },
});

export function organizationToRow({ provenance, ...organization }: Organization): OrganizationRow {
  const { name, legalName, brands } = organization;
  const { ru, ...translations } = name;
  return {
    ...organization,
    brands: [...brands],
    okved: [...organization.okved],
    provenanceSource: provenance.source,
    provenanceReference: provenance.reference,
    sortName: ru,
    legalEntity: legalEntityKey(organization) ?? null,
    // The Russian name first: the text vector weights the first line most.
    searchText: searchable([ru, ...Object.values(translations), legalName ?? '', ...brands]),
  };
}

export function organizationFromRow(row: OrganizationRow): Organization {
  const { sortName: _sortName, legalEntity: _legalEntity, searchText: _searchText, ...rest } = row;
  const { provenanceSource: source, provenanceReference: reference, ...organization } = rest;
  return { ...organization, provenance: { source, reference, recordedAt: row.registeredAt } };
}
