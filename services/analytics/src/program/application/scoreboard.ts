import type { Clock } from '@promtour/kernel/clock';
import { forbidden, type Forbidden } from '@promtour/kernel/failure';
import { districtOf, federalDistricts, regionsOf } from '@promtour/kernel/federal-district';
import { timeZoneOfRegion } from '@promtour/kernel/region-time-zone';
import { err, ok, type Result } from '@promtour/kernel/result';
import { localDate } from '@promtour/kernel/time-zone';
import type { Reach } from '../../dimensions/domain/reach.ts';
import { inOrder, progressOf, type ProgramOrder, type RegionProgress } from '../domain/scoreboard.ts';
import type { AskedRegion, ProgramReader } from './ports.ts';

/** All conditions must match; undefined sets none. */
export type ProgramFilter = {
  readonly regions?: readonly string[] | undefined;
  readonly districts?: readonly string[] | undefined;
  readonly agreementStatuses?: readonly string[] | undefined;
};

/** The progress of regions in the program, limited to what the viewer may compare. */
export interface Scoreboard {
  /** Every region of the program that matches; `FORBIDDEN` if the filter names a region that the viewer may not read. */
  ofFilter(filter: ProgramFilter, order: ProgramOrder): Promise<Result<readonly RegionProgress[], Forbidden>>;
  /** In the order of the codes; null for a region that the program does not cover. */
  ofEach(regionCodes: readonly string[]): Promise<readonly Result<RegionProgress | null, Forbidden>[]>;
}

const regionsOfProgram = federalDistricts.flatMap(regionsOf);

export function createScoreboard(reader: ProgramReader, reach: Reach, clock: Clock): Scoreboard {
  const mayRead = (region: string) =>
    reach.kind === 'EVERYTHING' || (reach.kind === 'REGIONS' && reach.regions.includes(region));

  async function read(regions: readonly string[]): Promise<readonly RegionProgress[]> {
    const now = clock.now();
    const asked = regions.flatMap((regionCode): AskedRegion[] => {
      const zone = timeZoneOfRegion(regionCode);
      return zone === undefined ? [] : [{ regionCode, today: localDate(now, zone) }];
    });
    if (asked.length === 0) return [];
    const today = new Map(asked.map((region) => [region.regionCode, region.today]));
    return (await reader.facts(asked)).map((facts) => progressOf(facts, today.get(facts.regionCode) ?? ''));
  }

  return {
    async ofFilter({ regions, districts, agreementStatuses }, order) {
      // A region is more than one of its plants, so a plant compares no regions.
      if (reach.kind === 'ORGANIZATION' || regions?.some((region) => !mayRead(region)) === true)
        return err(forbidden());
      const wanted = regionsOfProgram.filter(
        (region) =>
          mayRead(region) &&
          regions?.includes(region) !== false &&
          districts?.includes(districtOf(region) ?? '') !== false,
      );
      const found = (await read(wanted)).filter(
        ({ agreement }) => agreementStatuses?.includes(agreement?.status ?? '') !== false,
      );
      return ok(inOrder(found, order));
    },
    async ofEach(regionCodes) {
      const found = await read(regionCodes.filter(mayRead));
      const byCode = new Map(found.map((region) => [region.regionCode, region]));
      return regionCodes.map((code) => (mayRead(code) ? ok(byCode.get(code) ?? null) : err(forbidden())));
    },
  };
}
