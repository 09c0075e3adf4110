import type { ExcursionId, OrganizationId, SessionId, SiteId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { createBatchedList, type BatchedList } from '@promtour/service-kit/graphql/batched-list';
import type { RequestContext } from '@promtour/service-kit/graphql/context';
import { createLoader } from '@promtour/service-kit/graphql/reference';
import type DataLoader from 'dataloader';
import type { ExcursionParent, ParentKeys, RoutesReader, SessionWindow } from '../application/ports.ts';
import type { Excursion } from '../domain/excursion.ts';
import type { KnownOrganization, KnownSite } from '../../hosts/hosts.domain.ts';
import type { Session } from '../../sessions/domain/session.ts';
import type { ExcursionListQuery } from './lists.ts';

/** Look-ups and lists that one request shares: however many records it has, one query a field. */
export type Loaders = {
  readonly reader: RoutesReader;
  readonly now: Date;
  readonly excursion: DataLoader<ExcursionId, Excursion | null>;
  readonly session: DataLoader<SessionId, Session | null>;
  readonly organization: DataLoader<OrganizationId, KnownOrganization | null>;
  readonly site: DataLoader<SiteId, KnownSite | null>;
  readonly excursionsOfOrganization: BatchedList<OrganizationId, ExcursionListQuery, Excursion>;
  readonly excursionsOfSite: BatchedList<SiteId, ExcursionListQuery, Excursion>;
  readonly excursionsOfRegion: BatchedList<RegionCode, ExcursionListQuery, Excursion>;
  readonly sessionsOfExcursion: BatchedList<ExcursionId, SessionWindow, Session>;
};

export type Context = RequestContext<Loaders>;

export function createLoaders(reader: RoutesReader, now: Date): Loaders {
  return {
    reader,
    now,
    excursion: createLoader(
      (ids) => reader.excursionsById(ids),
      ({ id }) => id,
    ),
    session: createLoader(
      (ids) => reader.sessionsById(ids),
      ({ id }) => id,
    ),
    organization: createLoader(
      (ids) => reader.organizationsById(ids),
      ({ id }) => id,
    ),
    site: createLoader(
      (ids) => reader.sitesById(ids),
      ({ id }) => id,
    ),
    excursionsOfOrganization: excursionsUnder(reader, 'organization'),
    excursionsOfSite: excursionsUnder(reader, 'site'),
    excursionsOfRegion: excursionsUnder(reader, 'region'),
    sessionsOfExcursion: createBatchedList({
      read: (excursions, window, page) => reader.sessionsOf(excursions, window, page),
      count: (excursions, window) => reader.countSessionsOf(excursions, window),
    }),
  };
}

function excursionsUnder<Parent extends ExcursionParent>(
  reader: RoutesReader,
  kind: Parent,
): BatchedList<ParentKeys[Parent], ExcursionListQuery, Excursion> {
  return createBatchedList({
    read: (keys, { filter, orderBy }, page) => reader.excursionsUnder({ kind, keys }, filter, orderBy, page),
    count: (keys, { filter }) => reader.countExcursionsUnder({ kind, keys }, filter),
  });
}
