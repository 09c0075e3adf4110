/** What clients did to one session, and what each was answered. Times are of one clock, in milliseconds. */
export type History = readonly Operation[];

export type Operation = {
  readonly invokedAt: number;
  /** Undefined: no answer, so that it is unknown whether and when the operation took effect. */
  readonly returnedAt: number | undefined;
  readonly call: Call;
  /** Undefined for a change that was made, or whose outcome is unknown. */
  readonly answer: Answer | undefined;
};

export type Call =
  /** `booking`: the booking that was made; undefined if no answer named it. */
  | { readonly type: 'HOLD'; readonly seats: number; readonly booking: string | undefined }
  | { readonly type: 'CONFIRM' | 'CANCEL' | 'EXPIRE'; readonly booking: string }
  | { readonly type: 'READ' };

/** What an operation observed without changing anything. */
export type Answer =
  | { readonly type: 'COUNTERS'; readonly held: number; readonly confirmed: number }
  /** Not enough seats for the hold. */
  | { readonly type: 'VACANCIES'; readonly vacancies: number }
  /** The status of the booking, which does not permit the change. */
  | { readonly type: 'STATUS'; readonly status: Status };

export type Status = 'ON_HOLD' | 'CONFIRMED' | 'CANCELLED' | 'EXPIRED';

/** Collects operations while they run. */
export class Recorder {
  readonly #operations: Operation[] = [];

  get history(): History {
    return this.#operations;
  }

  /** Milliseconds since 1970, finer than a millisecond. */
  now(): number {
    return performance.timeOrigin + performance.now();
  }

  add(operation: Operation): void {
    this.#operations.push(operation);
  }
}
