import { catalogue, topics } from './catalogue/index.ts';
import { principals, type EventDefinition, type Principal } from './define-event.ts';

export type TopicAccess = {
  /** The topics of the events that it owns. */
  readonly write: readonly string[];
  /** The topics of the events that it consumes. */
  readonly read: readonly string[];
  /** Prefix of its consumer groups. */
  readonly groups: string;
};

const groups: Readonly<Record<Principal, string>> = {
  registry: 'registry',
  routes: 'routes',
  bookings: 'bookings',
  analytics: 'analytics.',
  gateway: 'gateway-revocations-',
  auditor: 'verify-audit-',
};

/** What a principal may do at the broker: it follows from the owners and consumers of the catalogue. */
export function topicAccessOf(principal: Principal): TopicAccess {
  return {
    write: topicsWhere(({ owner }) => owner === principal),
    read: topicsWhere(({ consumers }) => consumers.includes(principal)),
    groups: groups[principal],
  };
}

function topicsWhere(applies: (definition: EventDefinition) => boolean): readonly string[] {
  const definitions = [...catalogue.values()].filter(applies);
  return topics.filter((topic) => definitions.some((definition) => definition.topic === topic));
}

export function isPrincipal(name: string): name is Principal {
  return (principals as readonly string[]).includes(name);
}
