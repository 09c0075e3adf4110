import { catalogue, topics } from './catalogue/index.ts';
import { accessGranted } from './catalogue/access-grant.ts';
import { apiClientRevoked } from './catalogue/api-client.ts';
import { assessmentRecorded } from './catalogue/assessment.ts';
import { registryAuditSealed } from './catalogue/audit.ts';
import { bookingHeld } from './catalogue/booking.ts';
import { cooperationIntentStated } from './catalogue/cooperation-intent.ts';
import { councilEstablished } from './catalogue/council.ts';
import { excursionPublished } from './catalogue/excursion.ts';
import { organizationRegistered } from './catalogue/organization.ts';
import { registryEntryRegistered } from './catalogue/registry-entry.ts';
import { routePublished } from './catalogue/route.ts';
import { sessionScheduled } from './catalogue/session.ts';
import { siteAdded } from './catalogue/site.ts';

/** Who connects to the broker. `auditor` is whoever compares the audit trails with what was told of them. */
export const principals = ['registry', 'routes', 'bookings', 'analytics', 'gateway', 'auditor'] as const;
export type Principal = (typeof principals)[number];

export type TopicAccess = {
  /** The topics of the events that it owns. */
  readonly write: readonly string[];
  readonly read: readonly string[];
  /** What the names of its consumer groups begin with. */
  readonly groups: string;
};

/** One event of each topic that is read; a service that subscribes to another topic does not start. */
const reads: Readonly<Record<Principal, readonly { readonly topic: string }[]>> = {
  registry: [
    bookingHeld,
    cooperationIntentStated,
    assessmentRecorded,
    councilEstablished,
    excursionPublished,
    registryEntryRegistered,
    routePublished,
  ],
  routes: [organizationRegistered, siteAdded, bookingHeld],
  bookings: [sessionScheduled, excursionPublished, organizationRegistered, siteAdded],
  analytics: [sessionScheduled, bookingHeld],
  gateway: [apiClientRevoked, accessGranted],
  auditor: [registryAuditSealed],
};

const groups: Readonly<Record<Principal, string>> = {
  registry: 'registry',
  routes: 'routes',
  bookings: 'bookings',
  analytics: 'analytics.',
  gateway: 'gateway-revocations-',
  auditor: 'verify-audit-',
};

/** What a principal may do at the broker. Who writes follows from the catalogue: a type's owner, and nobody else, its topic. */
export function topicAccessOf(principal: Principal): TopicAccess {
  return {
    write: topics.filter((topic) =>
      [...catalogue.values()].some((definition) => definition.topic === topic && definition.owner === principal),
    ),
    read: reads[principal].map(({ topic }) => topic),
    groups: groups[principal],
  };
}

export function isPrincipal(name: string): name is Principal {
  return (principals as readonly string[]).includes(name);
}
