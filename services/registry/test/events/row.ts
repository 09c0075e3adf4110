import type { CloudEvent } from '@promtour/events/envelope';
import type { Lab } from '../lab.ts';

/** A change and the events that it publishes. */
export type EventRow = {
  readonly name: string;
  /** The event types in order, as `registry-entry.opened`. */
  readonly tells: readonly string[];
  readonly happen: (lab: Lab) => Promise<CloudEvent[]>;
};

/** @param given creates the preconditions; its events are not observed */
export function row<Given>(
  name: string,
  given: (lab: Lab) => Promise<Given>,
  when: (lab: Lab, given: Given) => Promise<unknown>,
  tells: readonly string[],
): EventRow {
  return {
    name,
    tells,
    async happen(lab) {
      const made = await given(lab);
      return lab.eventsOf(() => when(lab, made));
    },
  };
}

export function step(from: string, to: string): string {
  return `${from} → ${to}`;
}

/** The initial state of every state machine: no record. */
export const beginning = '(nothing)';
