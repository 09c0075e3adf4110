/**
 * The itinerary problem: a team orienteering problem with time windows, one route per day. Choose stops and one session of each, in an
 * order that travel times allow, so that the total profit is largest.
 *
 * Problem, limits and solution are plain data, so that a worker thread can receive and return them. All numbers are integers: times in one
 * unit of the caller's choice counted from an origin of the day, profits and prices in units of the caller's choice.
 */
export type Problem = {
  readonly candidates: readonly Candidate[];
  readonly days: readonly Day[];
  /** Travel times by transport mode: `travel[mode][from][to]`, indexed by place. Need not be symmetric. */
  readonly travel: readonly TravelMatrix[];
  /** Stops of the whole plan. */
  readonly maxStops?: number;
  /** Upper limit of the sum of prices. */
  readonly budget?: number;
  /** Each list names candidates that keep this order in time if they are visited. */
  readonly orders?: readonly (readonly number[])[];
};

export type TravelMatrix = readonly (readonly number[])[];

/** A stop that may be visited at most once, at one of its sessions. Named by its index. */
export type Candidate = {
  readonly place: number;
  readonly profit: number;
  /** At least 1. */
  readonly duration: number;
  /** 0 if absent. */
  readonly price?: number;
  /** A plan without this stop is not valid. */
  readonly mandatory?: boolean;
  readonly sessions: readonly Session[];
};

/** The visit starts within `open` and `close`; a visitor who arrives earlier waits. A fixed start has `open` equal to `close`. */
export type Session = {
  readonly day: number;
  readonly open: number;
  readonly close: number;
  /** Overrides the candidate's. */
  readonly duration?: number;
  /** Overrides the candidate's. */
  readonly price?: number;
};

export type Day = {
  /** Place where the day starts; `null` for the place of its first stop. */
  readonly start: number | null;
  /** Place where the day ends; `null` for the place of its last stop. */
  readonly end: number | null;
  /** Earliest departure from `start`. */
  readonly open: number;
  /** Latest arrival at `end`. */
  readonly close: number;
  readonly maxStops?: number;
  /** Transport modes of this day, all if absent. Each leg takes the fastest. */
  readonly modes?: readonly number[];
};

export type Limits = {
  /** Wall-clock limit in milliseconds. A run that reaches it is not reproducible; a run that ends by the other limits is. */
  readonly timeMs?: number;
  /** Iterations of the heuristic. */
  readonly iterations?: number;
  /** Labels of the exact search; 0 switches it off. */
  readonly labels?: number;
  readonly seed?: number;
  /** Number of plans wanted, 20 if absent. */
  readonly plans?: number;
};

/** What a worker cannot receive as data. */
export type Runtime = {
  /** A monotonic clock in milliseconds, such as `performance.now`. */
  readonly now: () => number;
  /** Polled every few milliseconds; `true` ends the search with the best plans so far. */
  readonly stopped?: () => boolean;
};

export type Solution = {
  /** Best first; all differ in their sets of sessions. */
  readonly plans: readonly Plan[];
  /** No plan has a larger profit. */
  readonly bound: number;
  /** The first plan is proven to have the largest profit. */
  readonly optimal: boolean;
  readonly iterations: number;
  /** Labels that the exact search created. */
  readonly labels: number;
};

export type Plan = {
  readonly profit: number;
  readonly price: number;
  readonly travelTime: number;
  readonly waitingTime: number;
  /** One per day of the problem; a day without stops is empty. */
  readonly days: readonly PlannedDay[];
};

export type PlannedDay = {
  /** Departure from the day's start, as late as the first stop allows; `null` on an empty day. */
  readonly leave: number | null;
  readonly stops: readonly PlannedStop[];
  /** The leg to the day's end; `null` on an empty day. */
  readonly end: { readonly arrive: number; readonly mode: number | null } | null;
};

export type PlannedStop = {
  readonly candidate: number;
  /** Index in the candidate's sessions. */
  readonly session: number;
  readonly arrive: number;
  readonly start: number;
  readonly depart: number;
  /** Transport mode of the leg to this stop; `null` if the day starts here. */
  readonly mode: number | null;
};

export type PlanningError =
  | {
      readonly reason: 'INVALID_PROBLEM';
      /** Path into the problem or the limits. */
      readonly path: readonly (string | number)[];
      readonly expected: string;
    }
  /** These mandatory candidates fit no day even as its only stop. */
  | { readonly reason: 'MANDATORY_UNREACHABLE'; readonly candidates: readonly number[] }
  /** Proven: no plan has all mandatory candidates. */
  | { readonly reason: 'INFEASIBLE' }
  /** No plan with all mandatory candidates was found within the limits; there may be one. */
  | { readonly reason: 'NO_PLAN_FOUND' };

/** A travel matrix of `size` places from a function. */
export function travelMatrix(size: number, time: (from: number, to: number) => number): number[][] {
  return Array.from({ length: size }, (_from, from) => Array.from({ length: size }, (_to, to) => time(from, to)));
}
