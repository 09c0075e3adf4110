import type { ReadMessage } from './read-message.ts';

export type Suspicion = { readonly attempts: number; readonly cause: string };

/**
 * Which messages of which partition (`topic/partition`) failed, and how often: in memory, so that a restart begins to
 * count anew. That costs a few more attempts and never an event.
 */
export function createSuspects() {
  const suspicions = new Map<string, Map<number, Suspicion>>();
  const isolatedThrough = new Map<string, number>();

  return {
    get: (place: string, offset: number): Suspicion | undefined => suspicions.get(place)?.get(offset),

    /** Whether the message is to be applied in a transaction of its own. */
    isolated: (place: string, offset: number): boolean =>
      offset <= (isolatedThrough.get(place) ?? -1) || (suspicions.get(place)?.has(offset) ?? false),

    /** Answers how often the message has failed by now. */
    failed(place: string, offset: number, cause: string): number {
      const known = suspicions.get(place) ?? new Map<number, Suspicion>();
      const attempts = (known.get(offset)?.attempts ?? 0) + 1;
      suspicions.set(place, known.set(offset, { attempts, cause }));
      return attempts;
    },

    /** A batch failed and nobody knows at which message: each goes alone up to this offset. */
    isolateThrough(place: string, offset: number): void {
      isolatedThrough.set(place, offset);
    },

    /** What stands before `next` is done. */
    forget(place: string, next: number): void {
      if ((isolatedThrough.get(place) ?? Infinity) < next) isolatedThrough.delete(place);
      const known = suspicions.get(place);
      if (known === undefined) return;
      for (const offset of known.keys()) if (offset < next) known.delete(offset);
      if (known.size === 0) suspicions.delete(place);
    },
  };
}

/** Splits a batch into runs that are applied together and messages that are applied alone, in order. */
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
