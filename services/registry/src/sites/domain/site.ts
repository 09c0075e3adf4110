import type { InvalidInput, InputRule } from '@promtour/kernel/failure';
import type { OrganizationId, SiteId } from '@promtour/kernel/id';
import { checkAll, checkRule } from '@promtour/kernel/input-check';
import type { LocalizedText } from '@promtour/kernel/localized-text';
import { checkStatedSource, type Provenance, type StatedSource } from '@promtour/kernel/provenance';
import { parseRegionCode, type RegionCode } from '@promtour/kernel/region-code';
import { err, ok, type Result } from '@promtour/kernel/result';
import { checkLocalizedText, checkPlainText } from '@promtour/kernel/text-rules';
import { parseTimeZone, type TimeZone } from '@promtour/kernel/time-zone';
import type { HazardClass } from '../../shared/domain/hazard-class.ts';
import { placeFault, zoneIn } from '../../regions/domain/region-place.ts';
import type { Region } from '../../regions/domain/region.ts';
import type { GeoPoint } from '@promtour/kernel/geo';

/** Admission rules at the gate. */
export const passRegimes = ['OPEN', 'NAME_LIST', 'DOCUMENT', 'PRIOR_APPROVAL'] as const;
export type PassRegime = (typeof passRegimes)[number];

export type Site = {
  readonly id: SiteId;
  readonly organizationId: OrganizationId;
  readonly name: LocalizedText;
  readonly address: string | null;
  readonly regionCode: RegionCode;
  readonly point: GeoPoint | null;
  readonly timeZone: TimeZone;
  /** Null: not known. */
  readonly hazardClass: HazardClass | null;
  readonly passRegime: PassRegime | null;
  readonly provenance: Provenance;
  /** Incremented by each update. */
  readonly version: number;
  readonly addedAt: Date;
};

/** Fields whose values the history keeps, by their names in the graph. */
export const recordedSiteFields = ['name', 'address', 'point', 'timeZone', 'hazardClass', 'passRegime'] as const;

/** Unchecked input. A region or zone of null is derived. */
export type SiteDraft = {
  readonly name: Readonly<Record<string, string>>;
  readonly address: string | null;
  readonly region: string | null;
  readonly point: GeoPoint | null;
  readonly timeZone: string | null;
  readonly hazardClass: HazardClass | null;
  readonly passRegime: PassRegime | null;
  /** Null: derived from the viewer. */
  readonly provenance: StatedSource | null;
};

/** A checked draft; region and zone are undefined if they are to be derived. */
export type CheckedSite = Pick<Site, 'name' | 'address' | 'point' | 'hazardClass' | 'passRegime'> & {
  readonly regionCode: RegionCode | undefined;
  readonly timeZone: TimeZone | undefined;
};

export function checkSite(draft: SiteDraft): Result<CheckedSite, InvalidInput> {
  const { address, point, hazardClass, passRegime } = draft;
  const region = draft.region === null ? undefined : parseRegionCode(draft.region);
  const zone = draft.timeZone === null ? undefined : parseTimeZone(draft.timeZone);
  const checked = checkAll({
    name: checkLocalizedText(['name'], draft.name, 300),
    address: checkPlainText(['address'], address, 500, badAddress),
    region: checkRule(draft.region === null || region !== undefined, ['region'], badRegion),
    point: checkRule(point === null || isOnEarth(point), ['point'], badPoint),
    timeZone: checkRule(draft.timeZone === null || zone !== undefined, ['timeZone'], badZone),
    provenance: checkStatedSource(draft.provenance),
  });
  if (!checked.ok) return checked;
  const { name } = checked.value;
  return ok({ name, address, point, hazardClass, passRegime, regionCode: region, timeZone: zone });
}

const badAddress = { ru: 'Адрес: от 1 до 500 знаков', en: 'Address: 1 to 500 characters' };
const badRegion: InputRule = {
  code: 'UNKNOWN_REFERENCE',
  ru: 'Неизвестный код региона ISO 3166-2',
  en: 'Unknown ISO 3166-2 region code',
};
const badPoint: InputRule = {
  code: 'OUT_OF_RANGE',
  ru: 'Широта от −90 до 90, долгота от −180 до 180',
  en: 'Latitude −90 to 90, longitude −180 to 180',
};
const badZone: InputRule = { code: 'MALFORMED', ru: 'Неизвестный часовой пояс IANA', en: 'Unknown IANA time zone' };

/**
 * The fields to update. Organization and region are fixed. A zone of null is derived again.
 */
export type SiteChange = Partial<Omit<SiteDraft, 'region' | 'provenance'>>;

/**
 * Applies an update, without a new version.
 * @param region of the site
 * @param zoneAt zone of a point, for a new point without a given zone
 */
export function updateSite(
  before: Site,
  change: SiteChange,
  region: Pick<Region, 'code' | 'timeZone'>,
  zoneAt: (point: GeoPoint | null) => TimeZone | undefined,
): Result<Site, InvalidInput> {
  const checked = checkSite({ ...before, region: null, provenance: null, ...change });
  if (!checked.ok) return checked;
  const { regionCode: _stays, timeZone: given, ...details } = checked.value;
  const moved = !isSamePoint(before.point, details.point);
  const derived = change.timeZone === null || (moved && change.timeZone === undefined);
  const fault = placeFault(region, moved ? details.point : null, change.timeZone === undefined ? undefined : given);
  if (fault !== undefined) return err(fault);
  const timeZone = derived ? zoneIn(region, zoneAt(details.point)) : (given ?? before.timeZone);
  return ok({ ...before, ...details, timeZone });
}

function isSamePoint(one: GeoPoint | null, other: GeoPoint | null): boolean {
  return one?.latitude === other?.latitude && one?.longitude === other?.longitude;
}

function isOnEarth({ latitude, longitude }: GeoPoint): boolean {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}
