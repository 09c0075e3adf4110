import type { CloudEvent } from '@promtour/events/envelope';
import type { Lab } from '../lab.ts';

/** Something that happens, and what others hear of it. */
export type EventRow = {
  readonly name: string;
  /** The events in their order, as `registry-entry.opened`. */
  readonly tells: readonly string[];
  readonly happen: (lab: Lab) => Promise<CloudEvent[]>;
};

/** @param given makes what it happens to, unobserved */
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

/** How a state machine's records come to be. */
export const beginning = '(nothing)';
