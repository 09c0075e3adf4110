import type { Call, History, Operation, Status } from './history.ts';

export type Session = {
  readonly capacity: number;
  /** When each hold expires, on the history's clock; from then on its booking is shown as expired. */
  readonly dueAt?: ReadonlyMap<string, number>;
};

export type Verdict =
  | { readonly outcome: 'LINEARIZABLE'; readonly order: History }
  /**
   * No order explains the answers, or for UNDECIDED none was found within the budget and the witness is not one. `stuckAt`: in the longest
   * order that was found, the operation that has to come next and that nothing explains.
   */
  | {
      readonly outcome: 'NOT_LINEARIZABLE' | 'UNDECIDED';
      readonly explained: number;
      readonly stuckAt: Operation | undefined;
    };

export type Options = {
  /** Changes in the order in which they are said to have been made. Only saves the search: whether it is right is checked. */
  readonly witness?: readonly Change[];
  /** Steps of the search. */
  readonly budget?: number;
};

export type Change = { readonly type: 'HOLD' | 'CONFIRM' | 'CANCEL' | 'EXPIRE'; readonly booking: string };

/**
 * Whether the answers of a history are those of one session that does one operation at a time, each between its invocation and its
 * answer. A depth-first search over orders (Wing and Gong), with a memory of the sets of operations that led nowhere (Lowe). Exact: what
 * is left out cannot decide.
 * - An operation that changes nothing is placed as soon as its answer is right. That takes nothing from the others.
 * - Of operations with the same effect, the one that returns first is placed first: exchanging two of them changes no answer. Bookings with
 *   concurrent operations are exempt, because there the order of the two matters.
 *
 * Operations without an answer may be placed at any time from their invocation on, or never.
 *
 * With many concurrent clients there are too many orders. So the order of a witness is tried first, in linear time; a correct session
 * needs nothing else.
 */
export function linearize(history: History, session: Session, { witness, budget = 1_000_000 }: Options = {}): Verdict {
  const operations = prepare(history);
  if (witness !== undefined) {
    const ranks = new Map(witness.map((change, rank) => [keyOf(change), rank]));
    const followed = search(operations, session, operations.length + 1, inOrderOf(operations, ranks));
    if (followed.outcome === 'LINEARIZABLE') return followed;
    const found = search(operations, session, budget, changes);
    // Where the witness stops says more than where the search was at the end of its budget.
    return found.outcome === 'UNDECIDED' ? { ...followed, outcome: 'UNDECIDED' } : found;
  }
  return search(operations, session, budget, changes);
}

/** The changes to try next, the most promising last. */
type Candidates = (open: readonly Prepared[], state: State, placed: Uint8Array) => Prepared[];

function search(operations: readonly Prepared[], session: Session, budget: number, candidatesOf: Candidates): Verdict {
  const state = createState(session);
  const placed = new Uint8Array(operations.length);
  const order: Prepared[] = [];
  const choices: Prepared[][] = [];
  const deadEnds = new Set<string>();
  let [hashLow, hashHigh] = [0, 0];
  let best = { explained: -1, stuckAt: undefined as Operation | undefined };
  let first = 0;

  const toggle = (operation: Prepared): void => {
    hashLow ^= operation.hash[0];
    hashHigh ^= operation.hash[1];
  };
  const place = (operation: Prepared): void => {
    state.apply(operation);
    placed[operation.index] = 1;
    order.push(operation);
    toggle(operation);
    while (first < operations.length && placed[first] === 1) first++;
  };
  const takeBack = (): void => {
    const operation = order.pop();
    if (operation === undefined) throw new Error('nothing to take back');
    state.undo(operation);
    placed[operation.index] = 0;
    toggle(operation);
    first = Math.min(first, operation.index);
  };

  for (let step = 1; step <= budget; step++) {
    const open = openOperations(operations, placed, first);
    if (open === undefined) return { outcome: 'LINEARIZABLE', order: order.map(({ operation }) => operation) };
    let next = open.operations.find((one) => one.isObserver && state.permits(one));
    if (next !== undefined) choices.push([]);
    else {
      const key = `${hashLow}:${hashHigh}`;
      const candidates = deadEnds.has(key) ? [] : candidatesOf(open.operations, state, placed);
      deadEnds.add(key);
      if (order.length > best.explained) best = { explained: order.length, stuckAt: open.deadline.operation };
      choices.push(candidates);
      next = candidates.pop();
    }
    while (next === undefined) {
      choices.pop();
      const earlier = choices.at(-1);
      if (earlier === undefined) return { outcome: 'NOT_LINEARIZABLE', ...best };
      takeBack();
      next = earlier.pop();
    }
    place(next);
  }
  return { outcome: 'UNDECIDED', ...best };
}

/** The changes of a witness, one after another. */
function inOrderOf(operations: readonly Prepared[], ranks: ReadonlyMap<string, number>): Candidates {
  const ofRank: Prepared[] = [];
  for (const operation of operations) {
    const { call } = operation.operation;
    if (operation.isObserver || call.type === 'READ' || call.booking === undefined) continue;
    const rank = ranks.get(keyOf({ type: call.type, booking: call.booking }));
    if (rank === undefined) continue;
    // Of several requests for one change, the one that was answered has made it; otherwise the first may have.
    const other = ofRank[rank];
    if (other === undefined || operation.returnedAt < other.returnedAt) ofRank[rank] = operation;
  }
  const ordered = Object.values(ofRank);
  let nth = 0;
  return (open, state, placed) => {
    while (nth < ordered.length && placed[ordered[nth]?.index ?? -1] === 1) nth++;
    const next = ordered[nth];
    return next !== undefined && open.includes(next) && state.permits(next) ? [next] : [];
  };
}

function keyOf({ type, booking }: Change): string {
  return `${type} ${booking}`;
}

type Prepared = {
  readonly index: number;
  readonly operation: Operation;
  readonly invokedAt: number;
  /** Infinite: never has to be placed. */
  readonly returnedAt: number;
  readonly isObserver: boolean;
  /** Equal for operations that are interchangeable. */
  readonly effect: string;
  readonly seats: number;
  readonly hash: readonly [number, number];
};

function prepare(history: History): readonly Prepared[] {
  const sorted = history.toSorted((a, b) => a.invokedAt - b.invokedAt);
  const seats = new Map(
    sorted.flatMap(({ call }) =>
      call.type === 'HOLD' && call.booking !== undefined ? [[call.booking, call.seats]] : [],
    ),
  );
  const ofBooking = Map.groupBy(sorted, ({ call }) => bookingOf(call));
  return sorted.map((operation, index) => {
    const { call, invokedAt, answer } = operation;
    const returnedAt = operation.returnedAt ?? Number.POSITIVE_INFINITY;
    const booking = bookingOf(call);
    const isContended =
      booking !== undefined &&
      (ofBooking.get(booking) ?? []).some(
        (other) =>
          other !== operation &&
          other.invokedAt < returnedAt &&
          invokedAt < (other.returnedAt ?? Number.POSITIVE_INFINITY),
      );
    const count = call.type === 'HOLD' ? call.seats : (seats.get(booking ?? '') ?? 0);
    return {
      index,
      operation,
      invokedAt,
      returnedAt,
      isObserver: answer !== undefined,
      effect: isContended ? String(index) : `${call.type} ${count}`,
      seats: count,
      hash: [random(), random()],
    };
  });
}

function random(): number {
  return Math.floor(Math.random() * 2 ** 32) | 0;
}

function bookingOf(call: Call): string | undefined {
  return call.type === 'READ' ? undefined : call.booking;
}

/** The operations that may come next: invoked before the first answer that is still to be explained. Undefined: all is explained. */
function openOperations(operations: readonly Prepared[], placed: Uint8Array, first: number) {
  let deadline: Prepared | undefined;
  const open: Prepared[] = [];
  for (let index = first; index < operations.length; index++) {
    const operation = operations[index];
    if (operation === undefined || placed[index] === 1) continue;
    if (deadline !== undefined && operation.invokedAt > deadline.returnedAt) break;
    open.push(operation);
    if (operation.returnedAt < (deadline?.returnedAt ?? Number.POSITIVE_INFINITY)) deadline = operation;
  }
  if (deadline === undefined) return undefined;
  const until = deadline.returnedAt;
  return { deadline, operations: open.filter(({ invokedAt }) => invokedAt <= until) };
}

/** Of each effect the change that returns first; the most promising last. */
function changes(open: readonly Prepared[], state: State): Prepared[] {
  const firsts = new Map<string, Prepared>();
  for (const operation of open) {
    if (operation.isObserver || !state.permits(operation)) continue;
    const other = firsts.get(operation.effect);
    if (other === undefined || operation.returnedAt < other.returnedAt) firsts.set(operation.effect, operation);
  }
  const wanted = open
    .filter(({ operation }) => operation.answer !== undefined && operation.answer.type !== 'STATUS')
    .reduce<Prepared | undefined>((a, b) => (a === undefined || b.returnedAt < a.returnedAt ? b : a), undefined);
  const distance = (operation: Prepared): number => (wanted === undefined ? 0 : state.distance(wanted, operation));
  return [...firsts.values()]
    .map((operation) => ({ operation, distance: distance(operation) }))
    .sort((a, b) => b.distance - a.distance || b.operation.returnedAt - a.operation.returnedAt)
    .map(({ operation }) => operation);
}

type State = ReturnType<typeof createState>;

/** The session as a program that does one thing at a time. */
function createState({ capacity, dueAt = new Map() }: Session) {
  let [held, confirmed] = [0, 0];
  const statuses = new Map<string, Status>();
  const previous: (Status | undefined)[] = [];

  const moved = ({ operation: { call }, seats }: Prepared): readonly [held: number, confirmed: number] => {
    switch (call.type) {
      case 'HOLD':
        return [seats, 0];
      case 'CONFIRM':
        return [-seats, seats];
      case 'EXPIRE':
        return [-seats, 0];
      case 'CANCEL':
        return statuses.get(call.booking) === 'CONFIRMED' ? [0, -seats] : [-seats, 0];
      case 'READ':
        return [0, 0];
    }
  };

  return {
    permits({ operation, returnedAt, seats }: Prepared): boolean {
      const { call, answer } = operation;
      const vacancies = capacity - held - confirmed;
      const status = statuses.get(bookingOf(call) ?? '');
      if (answer === undefined)
        switch (call.type) {
          case 'HOLD':
            return vacancies >= seats && status === undefined;
          case 'CANCEL':
            return status === 'ON_HOLD' || status === 'CONFIRMED';
          case 'CONFIRM':
          case 'EXPIRE':
            return status === 'ON_HOLD';
          case 'READ':
            return true;
        }
      switch (answer.type) {
        case 'COUNTERS':
          return answer.held === held && answer.confirmed === confirmed;
        case 'VACANCIES':
          return answer.vacancies === vacancies && vacancies < seats;
        case 'STATUS': {
          const isDue =
            status === 'ON_HOLD' && (dueAt.get(bookingOf(call) ?? '') ?? Number.POSITIVE_INFINITY) <= returnedAt;
          return answer.status === (isDue ? 'EXPIRED' : status);
        }
      }
    },
    /** How far the counters are from what the observer was answered, after a change. */
    distance({ operation: { answer } }: Prepared, change: Prepared): number {
      const [heldMore, confirmedMore] = moved(change);
      if (answer?.type === 'COUNTERS')
        return Math.abs(answer.held - held - heldMore) + Math.abs(answer.confirmed - confirmed - confirmedMore);
      if (answer?.type === 'VACANCIES')
        return Math.abs(capacity - answer.vacancies - held - heldMore - confirmed - confirmedMore);
      return 0;
    },
    apply(one: Prepared): void {
      if (one.isObserver || one.operation.call.type === 'READ') return;
      const { call } = one.operation;
      const [heldMore, confirmedMore] = moved(one);
      held += heldMore;
      confirmed += confirmedMore;
      const booking = call.booking;
      previous.push(booking === undefined ? undefined : statuses.get(booking));
      if (booking !== undefined) statuses.set(booking, after[call.type]);
    },
    undo(one: Prepared): void {
      if (one.isObserver || one.operation.call.type === 'READ') return;
      const { booking } = one.operation.call;
      const status = previous.pop();
      if (booking !== undefined) {
        if (status === undefined) statuses.delete(booking);
        else statuses.set(booking, status);
      }
      const [heldMore, confirmedMore] = moved(one);
      held -= heldMore;
      confirmed -= confirmedMore;
    },
  };
}

const after: Readonly<Record<'HOLD' | 'CONFIRM' | 'CANCEL' | 'EXPIRE', Status>> = {
  HOLD: 'ON_HOLD',
  CONFIRM: 'CONFIRMED',
  CANCEL: 'CANCELLED',
  EXPIRE: 'EXPIRED',
};
