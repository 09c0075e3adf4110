import { contractOf, type EventContract } from '../asyncapi/lock.ts';
import type { EventDefinition } from '../define-event.ts';
import { breaks } from './compare-schemas.ts';

/**
 * Compares the catalogue with the committed contracts. Answers one message per breaking change; empty if there is none. Planned types
 * may change and go.
 */
export function checkCatalogue(
  definitions: Iterable<EventDefinition>,
  committed: Iterable<EventContract>,
): readonly string[] {
  const contracts = new Map([...definitions].map((definition) => [definition.type, contractOf(definition)]));
  return [...committed]
    .filter(({ planned }) => !planned)
    .flatMap((contract) => breaksOf(contract, contracts.get(contract.type)));
}

function breaksOf(before: EventContract, now: EventContract | undefined): string[] {
  const { type } = before;
  if (now === undefined) {
    return [`${type}: the type was removed, but its events stay in the log. Restore its definition.`];
  }
  if (now.planned) {
    return [`${type}: the type was marked as planned, but it has been published. Remove \`planned\`.`];
  }
  const moved = (['topic', 'owner'] as const)
    .filter((attribute) => before[attribute] !== now[attribute])
    .map(
      (attribute) =>
        `${type}: the ${attribute} changed from ${before[attribute]} to ${now[attribute]}. ${remedy(type)}`,
    );
  const changed = breaks(before.schema, now.schema).map(
    ({ path, reason }) => `${type}: data${path}: ${reason}. ${remedy(type)}`,
  );
  return [...moved, ...changed];
}

function remedy(type: string): string {
  const match = /^(.*\.v)(\d+)$/.exec(type);
  const next = match === null ? 'a new version' : `${match[1]}${Number(match[2]) + 1}`;
  return `Undo the change, or define ${next} next to it.`;
}
