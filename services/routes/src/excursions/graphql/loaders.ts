import type { ExcursionId, OrganizationId, SiteId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { createBatchedList, type BatchedList } from '@promtour/service-kit/graphql/batched-list';
import { createLoader } from '@promtour/service-kit/graphql/reference';
import type DataLoader from 'dataloader';
import type { ExcursionParent, ExcursionReader, ParentKeys, VersionKey, VersionRecord } from '../application/ports.ts';
import type { Excursion } from '../domain/excursion.ts';
import type { ExcursionListQuery } from './lists.ts';

/** Look-ups and lists shared within one request: one query for each field, however many records there are. */
export type ExcursionLoaders = {
  readonly excursionReader: ExcursionReader;
  readonly now: Date;
  readonly excursion: DataLoader<ExcursionId, Excursion | null>;
  /** By {@link versionKey}. */
  readonly excursionVersion: DataLoader<string, VersionRecord | null>;
  readonly versionsOfExcursion: BatchedList<ExcursionId, null, VersionRecord>;
  readonly excursionsOfOrganization: BatchedList<OrganizationId, ExcursionListQuery, Excursion>;
  readonly excursionsOfSite: BatchedList<SiteId, ExcursionListQuery, Excursion>;
  readonly excursionsOfRegion: BatchedList<RegionCode, ExcursionListQuery, Excursion>;
};

export function createExcursionLoaders(excursionReader: ExcursionReader, now: Date): ExcursionLoaders {
  return {
    excursionReader,
    now,
    excursion: createLoader(
      (ids) => excursionReader.excursionsById(ids),
      ({ id }) => id,
    ),
    excursionVersion: createLoader((keys) => excursionReader.versionsByNumber(keys.map(readVersionKey)), versionKey),
    versionsOfExcursion: createBatchedList({
      read: (keys, _query, page) => excursionReader.versionsOf(keys, page),
      count: (keys) => excursionReader.countVersionsOf(keys),
    }),
    excursionsOfOrganization: excursionsUnder(excursionReader, 'organization'),
    excursionsOfSite: excursionsUnder(excursionReader, 'site'),
    excursionsOfRegion: excursionsUnder(excursionReader, 'region'),
  };
}

function excursionsUnder<Parent extends ExcursionParent>(
  reader: ExcursionReader,
  kind: Parent,
): BatchedList<ParentKeys[Parent], ExcursionListQuery, Excursion> {
  return createBatchedList({
    read: (keys, { filter, orderBy }, page) => reader.excursionsUnder({ kind, keys }, filter, orderBy, page),
    count: (keys, { filter }) => reader.countExcursionsUnder({ kind, keys }, filter),
  });
}

export function versionKey({ excursionId, number }: VersionKey): string {
  return `${excursionId}:${number}`;
}

function readVersionKey(key: string): VersionKey {
  const [excursionId = '', number] = key.split(':');
  return { excursionId: excursionId as ExcursionId, number: Number(number) };
}
