import { isDeepStrictEqual } from 'node:util';
import type { EventDefinition } from '../define-event.ts';
import { breaks } from './compare-schemas.ts';
import { promiseOf, type PublishedEvent } from './published.ts';

/** What stands between the catalogue and the promises that were published. */
export type CatalogueCheck = {
  /** Messages for the person who made the change; empty where every promise is kept. */
  readonly broken: readonly string[];
  /** New types, and types that gained optional fields: their promise is not written down yet. */
  readonly unpublished: readonly PublishedEvent[];
};

/** Compares every published event type with the catalogue, and finds what is not published yet. */
export function checkCatalogue(
  definitions: Iterable<EventDefinition>,
  published: Iterable<PublishedEvent>,
): CatalogueCheck {
  const promises = new Map([...definitions].map((definition) => [definition.type, promiseOf(definition)]));
  const baseline = new Map([...published].map((promise) => [promise.type, promise]));
  return {
    broken: [...baseline.values()].flatMap((promise) => brokenPromises(promise, promises.get(promise.type))),
    unpublished: [...promises.values()].filter((promise) => !isDeepStrictEqual(promise, baseline.get(promise.type))),
  };
}

function brokenPromises(published: PublishedEvent, now: PublishedEvent | undefined): string[] {
  const { type } = published;
  if (now === undefined) {
    return [`${type}: the type was removed, but its events stay in the log for ever. Put its definition back.`];
  }
  const moved = (['topic', 'owner'] as const)
    .filter((attribute) => published[attribute] !== now[attribute])
    .map((attribute) => {
      const change = `${attribute} changed from ${published[attribute]} to ${now[attribute]}`;
      return `${type}: ${change}; consumers look for its events where they were. ${remedy(type)}`;
    });
  const changed = breaks(published.schema, now.schema).map(
    ({ path, reason }) => `${type}: data${path}: ${reason}. ${remedy(type)}`,
  );
  return [...moved, ...changed];
}

function remedy(type: string): string {
  const match = /^(.*\.v)(\d+)$/.exec(type);
  const next = match === null ? 'a new version' : `${match[1]}${Number(match[2]) + 1}`;
  return `Leave it as it was published and define ${next} beside it.`;
}
