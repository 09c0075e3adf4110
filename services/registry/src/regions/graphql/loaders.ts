import { reachesRegion, type Viewer } from '@promtour/access/viewer';
import type { RegionCode } from '@promtour/kernel/region-code';
import { createLoader } from '@promtour/service-kit/graphql/reference';
import type DataLoader from 'dataloader';
import type { Region } from '../domain/region.ts';
import type { RegionReader } from '../regions.ports.ts';

/** Look-ups of one request: one query per field, however many records. */
export type RegionLoaders = {
  readonly regionReader: RegionReader;
  readonly reachesRegion: (region: RegionCode) => boolean;
  readonly region: DataLoader<RegionCode, Region | null>;
};

export function createRegionLoaders(regionReader: RegionReader, viewer: Viewer): RegionLoaders {
  return {
    regionReader,
    reachesRegion: (region) => reachesRegion(viewer, region),
    region: createLoader(
      (codes) => regionReader.regionsByCode(codes),
      ({ code }) => code,
    ),
  };
}
