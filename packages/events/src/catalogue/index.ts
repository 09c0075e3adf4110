import type { EventDefinition } from '../define-event.ts';
import * as accessGrant from './access-grant.ts';
import * as agreement from './agreement.ts';
import * as allotment from './allotment.ts';
import * as apiClient from './api-client.ts';
import * as assessment from './assessment.ts';
import * as audit from './audit.ts';
import * as booking from './booking.ts';
import * as calendar from './calendar.ts';
import * as checkIn from './check-in.ts';
import * as closure from './closure.ts';
import * as cooperationIntent from './cooperation-intent.ts';
import * as cooperationLead from './cooperation-lead.ts';
import * as council from './council.ts';
import * as excursion from './excursion.ts';
import * as feedback from './feedback.ts';
import * as inventory from './inventory.ts';
import * as organization from './organization.ts';
import * as participantList from './participant-list.ts';
import * as personalData from './personal-data.ts';
import * as portal from './portal.ts';
import * as registryEntry from './registry-entry.ts';
import * as route from './route.ts';
import * as session from './session.ts';
import * as site from './site.ts';
import * as visitHistory from './visit-history.ts';
import * as waitlist from './waitlist.ts';

/** Every event type by its name. Nothing else is published. */
export const catalogue: ReadonlyMap<string, EventDefinition> = new Map(
  [
    organization,
    site,
    excursion,
    session,
    calendar,
    booking,
    participantList,
    personalData,
    checkIn,
    inventory,
    allotment,
    waitlist,
    apiClient,
    accessGrant,
    route,
    closure,
    cooperationIntent,
    feedback,
    visitHistory,
    registryEntry,
    council,
    portal,
    agreement,
    assessment,
    cooperationLead,
    audit,
  ]
    .flatMap((module) => Object.values<EventDefinition>(module))
    .map((definition) => [definition.type, definition]),
);

/** Every topic of the catalogue. */
export const topics: readonly string[] = [...new Set([...catalogue.values()].map(({ topic }) => topic))];
