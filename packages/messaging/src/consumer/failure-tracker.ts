import type { ReadMessage } from './read-message.ts';

export type FailureRecord = { readonly attempts: number; readonly cause: string };

/**
 * Counts the failures of messages by partition (`topic/partition`), in memory. A restart resets the counts, which costs a few attempts and
 * never an event.
 */
export function createFailureTracker() {
  const failures = new Map<string, Map<number, FailureRecord>>();
  const isolatedThrough = new Map<string, number>();

  return {
    get: (place: string, offset: number): FailureRecord | undefined => failures.get(place)?.get(offset),

    /** Whether the message must be applied in its own transaction. */
    isolated: (place: string, offset: number): boolean =>
      offset <= (isolatedThrough.get(place) ?? -1) || (failures.get(place)?.has(offset) ?? false),

    /** Records a failure and returns the number of failures so far. */
    failed(place: string, offset: number, cause: string): number {
      const known = failures.get(place) ?? new Map<number, FailureRecord>();
      const attempts = (known.get(offset)?.attempts ?? 0) + 1;
      failures.set(place, known.set(offset, { attempts, cause }));
      return attempts;
    },

    /** A batch failed at an unknown message: applies each message alone up to this offset. */
    isolateThrough(place: string, offset: number): void {
      isolatedThrough.set(place, offset);
    },

    /** Drops the counts of messages before `next`. */
    forget(place: string, next: number): void {
      if ((isolatedThrough.get(place) ?? Infinity) < next) isolatedThrough.delete(place);
      const known = failures.get(place);
      if (known === undefined) return;
      for (const offset of known.keys()) if (offset < next) known.delete(offset);
      if (known.size === 0) failures.delete(place);
    },
  };
}

/** Splits a batch, in order, into runs that are applied together and messages that are applied alone. */
export function segments(
  messages: readonly ReadMessage[],
  isolated: (offset: number) => boolean,
): readonly (readonly ReadMessage[])[] {
  const result: ReadMessage[][] = [];
  let run: ReadMessage[] | undefined;
  for (const read of messages) {
    if (isolated(read.message.offset)) {
      result.push([read]);
      run = undefined;
    } else if (run === undefined) {
      run = [read];
      result.push(run);
    } else {
      run.push(read);
    }
  }
  return result;
}
