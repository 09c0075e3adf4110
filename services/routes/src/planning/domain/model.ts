import type { GeoPoint } from '@promtour/kernel/geo';
import type { ExcursionId } from '@promtour/kernel/id';
import { fastestLeg, metersBetween } from '../../travel/legs.domain.ts';
import type { Eligible, Visit } from './eligibility.ts';
import { minuteMs, type Frame } from './frame.ts';
import { dayLimitsOf, type PlanRequest } from './request.ts';
import { travelMatrix, type Problem } from './solver/problem.ts';

/** A request over eligible excursions, ready for the solver. A stop is named by the index of its excursion. */
export type Model = {
  readonly request: PlanRequest;
  readonly frame: Frame;
  readonly stops: readonly ModelStop[];
  /** Minutes of travel between places. */
  readonly travel: readonly (readonly number[])[];
  /** Where each day starts and ends, if that is the same place on all days. */
  readonly dayStart: number | null;
  readonly dayEnd: number | null;
};

export type ModelStop = Eligible & {
  readonly place: number;
  /** Stops near each other have the same group. */
  readonly group: number;
  readonly profit: number;
  readonly mandatory: boolean;
};

/** One more stop is worth more than the best fit of all the others. */
export const stopProfit = 10_000;
/** For a stop of a wanted industry, and for one made for a wanted segment. At most 20 stops: 20 × 450 < 10,000. */
const industryProfit = 300;
const segmentProfit = 150;

/** Sites within this distance of each other belong to one group. */
const groupMeters = 60_000;

/** Sums of 20 prices in these units stay below 10⁹. */
const largestPrice = 40_000_000;

export function modelOf(request: PlanRequest, eligible: readonly Eligible[], frame: Frame): Model {
  const points: GeoPoint[] = [];
  const placeOfSite = new Map<string, number>();
  const placeOf = ({ siteId, point }: Eligible): number => {
    const place = placeOfSite.get(siteId) ?? points.push(point) - 1;
    placeOfSite.set(siteId, place);
    return place;
  };
  const places = eligible.map(placeOf);
  const groups = groupsOf(points);
  const fixedEnds = request.returnsDaily || frame.dates.length === 1;
  const fixedPlace = (point: GeoPoint | null) => (point === null || !fixedEnds ? null : points.push(point) - 1);
  const dayStart = fixedPlace(request.start);
  const dayEnd = request.returnsDaily ? dayStart : fixedPlace(request.end);
  const mandatory = new Set<ExcursionId>(request.mandatory);
  return {
    request,
    frame,
    stops: eligible.map((one, index) => ({
      ...one,
      place: places[index] ?? 0,
      group: groups[places[index] ?? 0] ?? 0,
      profit: stopProfit + fitOf(one, request),
      mandatory: mandatory.has(one.excursionId),
    })),
    travel: travelMatrix(points.length, (from, to) => {
      const [one, other] = [points[from], points[to]];
      return one === undefined || other === undefined ? 0 : fastestLeg(one, other, request.modes).minutes;
    }),
    dayStart,
    dayEnd,
  };
}

/** Minutes between two stops. */
export function minutesBetween({ travel }: Model, from: ModelStop, to: ModelStop): number {
  return travel[from.place]?.[to.place] ?? 0;
}

/** The solver's problem and, for each stop, the visits that its sessions stand for. */
export type Posed = { readonly problem: Problem; readonly visits: readonly (readonly Visit[])[] };

/** @param isOpen leaves out the visits for which it is false */
export function pose(model: Model, isOpen: (stop: number, visit: Visit) => boolean): Posed {
  const { request, frame, stops, travel, dayStart, dayEnd } = model;
  const visits = stops.map((stop, index) => stop.visits.filter((visit) => isOpen(index, visit)));
  const all = visits.flat();
  const unit = Math.max(1, Math.ceil(Math.max(0, ...all.map(({ price }) => price)) / largestPrice));
  const least = all.reduce((earliest, { start }) => Math.min(earliest, start), Infinity);
  const most = all.reduce((latest, { end }) => Math.max(latest, end), -Infinity);
  const minute = (instant: number) => (instant - frame.origin) / minuteMs;
  const order = request.mandatory.flatMap((id) => stops.findIndex(({ excursionId }) => excursionId === id));
  return {
    visits,
    problem: {
      candidates: stops.map(({ place, profit, mandatory }, index) => ({
        place,
        profit,
        mandatory,
        duration: 1,
        sessions: (visits[index] ?? []).map(({ day, start, end, price }) => ({
          day,
          open: start,
          close: start,
          duration: Math.max(1, end - start),
          price: Math.ceil(price / unit),
        })),
      })),
      days: frame.dates.map((_, day) => {
        const open = dayStart === null ? least : Math.ceil(minute(frame.window(day, frame.startZone).opens));
        const close = dayEnd === null ? most : Math.floor(minute(frame.window(day, frame.endZone).closes));
        return {
          start: dayStart,
          end: dayEnd,
          open: all.length === 0 ? 0 : open,
          close: all.length === 0 ? 0 : Math.max(open, close),
          maxStops: dayLimitsOf[request.pace].maxStops,
        };
      }),
      travel: [travel],
      maxStops: request.maxStops,
      ...(request.budget === null ? {} : { budget: Math.floor(Math.min(request.budget.amount / unit, 1e9)) }),
      ...(request.ordered ? { orders: [order] } : {}),
    },
  };
}

/** How well stops fit what is wanted, 0 to 1; 1 if nothing is. */
export function fitShare({ preferences }: PlanRequest, stops: readonly Pick<ModelStop, 'profit'>[]): number {
  const { okved, segments } = preferences;
  const wanted = (okved.length > 0 ? industryProfit : 0) + (segments.length > 0 ? segmentProfit : 0);
  if (wanted === 0 || stops.length === 0) return 1;
  return stops.reduce((sum, { profit }) => sum + profit - stopProfit, 0) / (wanted * stops.length);
}

function fitOf({ okved, segments }: Eligible, { preferences }: PlanRequest): number {
  const industry = preferences.okved.some((wanted) =>
    okved.some((code) => code === wanted || code.startsWith(wanted.includes('.') ? wanted : `${wanted}.`)),
  );
  const segment = preferences.segments.some((wanted) => segments.includes(wanted));
  return (industry ? industryProfit : 0) + (segment ? segmentProfit : 0);
}

/** Connected components of the points that lie near each other. */
function groupsOf(points: readonly GeoPoint[]): number[] {
  const groups = points.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (groups[root] !== root) root = groups[root] ?? root;
    return root;
  };
  for (const [index, point] of points.entries())
    for (let other = 0; other < index; other++) {
      const near = points[other];
      if (near !== undefined && metersBetween(point, near) <= groupMeters) groups[rootOf(index)] = rootOf(other);
    }
  return points.map((_, index) => rootOf(index));
}
