import type { GeoPoint } from '@promtour/kernel/geo';

export const travelModes = ['WALK', 'CAR', 'BUS', 'TRAIN', 'PLANE', 'SHIP'] as const;
export type TravelMode = (typeof travelModes)[number];

/** An estimate of the way between two points. */
export type Leg = {
  readonly mode: TravelMode;
  /** Along the way: the great circle times the detour factor. */
  readonly distanceMeters: number;
  /** From door to door. */
  readonly minutes: number;
};

type Estimate = {
  /** Length of the way divided by the great circle. */
  readonly detour: number;
  /** Speed near the two ends, as far as `nearMeters` in total. */
  readonly nearKmh: number;
  /** Speed beyond that. */
  readonly farKmh: number;
  /** What each leg takes besides the ride. */
  readonly overheadMinutes: number;
  /** Average speed that no vehicle of the mode exceeds from door to door. */
  readonly maxKmh: number;
};

/** Ways of up to this length are in a town and its outskirts. */
const nearMeters = 15_000;

/**
 * Detour factors: road networks are 1.2 to 1.5 times as long as the great circle (Ballou et al. 2002; Boscoe et al. 2012). Railways are
 * straighter; flights are the great circle. Rivers wind about as much as roads.
 *
 * Speeds are door-to-door averages for planning and err on the slow side. Walking: 1.25 m/s, the average of groups with children. Car and bus:
 * a town at 30 and 25 km/h, highways with a limit of 90 km/h at 75 and 65 km/h with short breaks. Train: 75 km/h lies between a suburban
 * train and a fast one. Plane: 700 km/h with ascent and descent. Ship: a river boat at 20 km/h; a hydrofoil is the fastest.
 *
 * Overhead. Car: parking and walking to the gate. Bus: boarding and counting a group. Train: transfers to and from the stations, and
 * arriving half an hour early. Plane: transfers, check-in two hours before departure, baggage. Ship: transfers to and from the piers.
 */
const estimates: Readonly<Record<TravelMode, Estimate>> = {
  WALK: { detour: 1.3, nearKmh: 4.5, farKmh: 4.5, overheadMinutes: 0, maxKmh: 7 },
  CAR: { detour: 1.3, nearKmh: 30, farKmh: 75, overheadMinutes: 10, maxKmh: 110 },
  BUS: { detour: 1.3, nearKmh: 25, farKmh: 65, overheadMinutes: 15, maxKmh: 90 },
  TRAIN: { detour: 1.2, nearKmh: 40, farKmh: 75, overheadMinutes: 60, maxKmh: 250 },
  PLANE: { detour: 1, nearKmh: 700, farKmh: 700, overheadMinutes: 240, maxKmh: 900 },
  SHIP: { detour: 1.3, nearKmh: 20, farKmh: 20, overheadMinutes: 40, maxKmh: 80 },
};

/**
 * The leg between two points. Its minutes are a concave function of the distance, so a way with a stop in between is never faster than the
 * direct one.
 */
export function legBetween(from: GeoPoint, to: GeoPoint, mode: TravelMode): Leg {
  return legOver(metersBetween(from, to), mode);
}

function legOver(greatCircle: number, mode: TravelMode): Leg {
  return legOf(greatCircle * estimates[mode].detour, mode);
}

/** The leg along a way of this length. */
export function legOf(meters: number, mode: TravelMode): Leg {
  const { nearKmh, farKmh, overheadMinutes } = estimates[mode];
  if (meters === 0) return { mode, distanceMeters: 0, minutes: 0 };
  const near = Math.min(meters, nearMeters);
  const minutes = overheadMinutes + minutesFor(near, nearKmh) + minutesFor(meters - near, farKmh);
  return { mode, distanceMeters: Math.round(meters), minutes: Math.ceil(minutes) };
}

/** The mode with the fewest minutes; of equals, the one listed first in {@link travelModes}. */
export function fastestLeg(from: GeoPoint, to: GeoPoint, modes: readonly TravelMode[]): Leg {
  const greatCircle = metersBetween(from, to);
  const legs = travelModes.filter((mode) => modes.includes(mode)).map((mode) => legOver(greatCircle, mode));
  const [first, ...others] = legs;
  if (first === undefined) throw new Error('No travel mode');
  return others.reduce((best, leg) => (leg.minutes < best.minutes ? leg : best), first);
}

/** The fewest minutes in which a way of this length is possible at all: a stated time below it is an error. */
export function leastMinutes(distanceMeters: number, mode: TravelMode): number {
  return Math.floor(minutesFor(distanceMeters, estimates[mode].maxKmh));
}

/** Great-circle distance on a sphere of the Earth's mean radius, like the SQL function `metres_between`. */
export function metersBetween(from: GeoPoint, to: GeoPoint): number {
  const latitude = radians(to.latitude - from.latitude) / 2;
  const longitude = radians(to.longitude - from.longitude) / 2;
  const chord =
    Math.sin(latitude) ** 2 +
    Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * Math.sin(longitude) ** 2;
  return 2 * earthRadiusMeters * Math.asin(Math.sqrt(Math.min(1, chord)));
}

const earthRadiusMeters = 6_371_009;

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

function minutesFor(meters: number, kmh: number): number {
  return (meters / 1000 / kmh) * 60;
}
