import type { ExcursionId, OrganizationId, PortalId, RouteId } from '@promtour/kernel/id';
import type { LocalizedText } from '@promtour/kernel/localized-text';
import type { ProvenanceSource } from '@promtour/kernel/provenance';
import type { RegionCode } from '@promtour/kernel/region-code';
import { searchable } from '@promtour/postgres/search-text';
import {
  array,
  boolean,
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
import type { RouteApproval } from '../domain/approval.ts';
import { hasLodging } from '../domain/obstacles.ts';
import type { RouteKind } from '../domain/route-kind.ts';
import type { Route, RouteStatus, RouteStop, RouteTheme } from '../domain/route.ts';

export const routeSchema = table('route', {
  id: primary(uuid<RouteId>()),
  version: integer(),
  stopsVersion: integer(),
  status: text<RouteStatus>(),
  regionCode: text<RegionCode>(),
  operatorId: nullable(uuid<OrganizationId>()),
  title: jsonb<LocalizedText>(),
  /** A copy of the Russian title with the Russian collation. */
  sortTitle: unselected(text()),
  summary: nullable(jsonb<LocalizedText>()),
  themes: array(text<RouteTheme>()),
  languages: array(text()),
  stops: jsonb<readonly RouteStop[]>(),
  days: integer(),
  kind: text<RouteKind>(),
  regionCodes: array(text<RegionCode>()),
  excursionIds: array(uuid<ExcursionId>()),
  lodging: unselected(boolean()),
  portalIds: nullable(array(uuid<PortalId>())),
  publishedAt: nullable(timestamptz()),
  provenanceSource: text<ProvenanceSource>(),
  provenanceReference: nullable(text()),
  createdAt: timestamptz(),
  /** The titles in all languages, folded. */
  searchTitle: unselected(text()),
  searchText: unselected(text()),
});

export type RouteRow = SelectedRowOf<typeof routeSchema>;

export function routeToRow({ provenance, ...route }: Route): RowOf<typeof routeSchema> {
  const { title, summary, portalIds } = route;
  return {
    ...route,
    sortTitle: title.ru,
    themes: [...route.themes],
    languages: [...route.languages],
    regionCodes: [...route.regionCodes],
    excursionIds: [...route.excursionIds],
    lodging: hasLodging(route),
    portalIds: portalIds === null ? null : [...portalIds],
    provenanceSource: provenance.source,
    provenanceReference: provenance.reference,
    createdAt: provenance.recordedAt,
    searchTitle: searchable(Object.values(title)),
    searchText: searchable([...Object.values(title), ...Object.values(summary ?? {})]),
  };
}

export function routeFromRow(row: RouteRow): Route {
  const { provenanceSource: source, provenanceReference: reference, createdAt: recordedAt, ...route } = row;
  return { ...route, provenance: { source, reference, recordedAt } };
}

export const approvalSchema = table('route_approval', {
  routeId: primary(uuid<RouteId>()),
  stopsVersion: primary(integer()),
  regionCode: primary(text<RegionCode>()),
  approved: boolean(),
  note: nullable(text()),
  decidedAt: timestamptz(),
});

export function approvalFromRow({
  regionCode,
  approved,
  note,
  decidedAt,
}: RowOf<typeof approvalSchema>): RouteApproval {
  return { regionCode, approved, note, decidedAt };
}
