import type { CloudEvent } from '@promtour/events/envelope';
import type { Harness } from '../harness.ts';

/** A change and the events that it publishes. */
export type EventRow = {
  readonly name: string;
  /** The event types in order, as `registry-entry.opened`. */
  readonly tells: readonly string[];
  readonly happen: (harness: Harness) => Promise<CloudEvent[]>;
};

/** @param given creates the preconditions; its events are not observed */
export function row<Given>(
  name: string,
  given: (harness: Harness) => Promise<Given>,
  when: (harness: Harness, given: Given) => Promise<unknown>,
  tells: readonly string[],
): EventRow {
  return {
    name,
    tells,
    async happen(harness) {
      const made = await given(harness);
      return harness.eventsOf(() => when(harness, made));
    },
  };
}

export function step(from: string, to: string): string {
  return `${from} → ${to}`;
}

/** The initial state of every state machine: no record. */
export const beginning = '(nothing)';
