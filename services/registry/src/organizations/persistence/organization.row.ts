import type { OrganizationId } from '@promtour/kernel/id';
import type { LocalizedText } from '@promtour/kernel/localized-text';
import type { ProvenanceSource } from '@promtour/kernel/provenance';
import type { RegionCode } from '@promtour/kernel/region-code';
import { searchable } from '@promtour/postgres/search-text';
import {
  array,
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
import {
  legalEntityKey,
  type Organization,
  type OrganizationKind,
  type OrganizationStatus,
} from '../domain/organization.ts';

export const organizationSchema = table('organization', {
  id: primary(uuid<OrganizationId>()),
  kind: text<OrganizationKind>(),
  name: jsonb<LocalizedText>(),
  /** The Russian name in a column with Russian collation. */
  sortName: unselected(text()),
  legalName: nullable(text()),
  brands: array(text()),
  inn: nullable(text()),
  kpp: nullable(text()),
  ogrn: nullable(text()),
  legalEntity: unselected(nullable(text())),
  regionCode: text<RegionCode>(),
  okved: array(text()),
  status: text<OrganizationStatus>(),
  version: integer(),
  provenanceSource: text<ProvenanceSource>(),
  provenanceReference: nullable(text()),
  createdAt: timestamptz(),
  searchText: unselected(text()),
});

export type OrganizationRow = SelectedRowOf<typeof organizationSchema>;

export function organizationToRow({ provenance, ...organization }: Organization): RowOf<typeof organizationSchema> {
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
  const { provenanceSource: source, provenanceReference: reference, ...organization } = row;
  return { ...organization, provenance: { source, reference, recordedAt: row.createdAt } };
}
