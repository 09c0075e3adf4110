import type { RegionCode } from '@promtour/kernel/region-code';
import type { PageRequest } from '@promtour/service-kit/pagination/page';
import type { FederalDistrict } from '@promtour/kernel/federal-district';
import type { Region } from './domain/region.ts';

export interface RegionRepository {
  find(code: RegionCode): Promise<Region | undefined>;
}

/** Lists and look-ups outside transactions. */
export interface RegionReader {
  regions(filter: RegionFilter, page: PageRequest): Promise<Region[]>;
  countRegions(filter: RegionFilter): Promise<number>;
  regionsByCode(codes: readonly RegionCode[]): Promise<Region[]>;
}

/** Undefined: no condition. */
export type RegionFilter = {
  readonly districts: readonly FederalDistrict[] | undefined;
  readonly text: string | undefined;
};
