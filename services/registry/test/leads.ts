import { randomUUID } from 'node:crypto';
import { attendanceCorrected, bookingRedeemed } from '@promtour/events/catalogue/booking';
import { cooperationIntentStated } from '@promtour/events/catalogue/cooperation-intent';
import type { CloudEvent } from '@promtour/events/envelope';
import { makeEvent } from '@promtour/events/make-event';
import type { Purpose } from '@promtour/kernel/purpose';
import { openEventLogPeer } from '@promtour/messaging/testing/event-log-peer';
import { eventually } from '@promtour/testkit/eventually';
import type { TestRegistry } from './registry.ts';

export type LeadFacts = {
  readonly bookingId?: string;
  readonly purpose?: Purpose;
  readonly host: string;
  readonly visitor?: string;
  readonly correlationId?: string;
};

/** The event of a recorded visit. */
export function visited({ bookingId = randomUUID(), purpose = 'PARTNER', host, visitor, correlationId }: LeadFacts) {
  return makeEvent(
    bookingRedeemed,
    {
      id: randomUUID(),
      at: new Date('2026-11-23T09:00:00Z'),
      subject: bookingId,
      data: {
        bookingId,
        itemId: randomUUID(),
        sessionId: randomUUID(),
        excursionId: randomUUID(),
        organizationId: host,
        siteId: randomUUID(),
        regionCode: 'RU-SMO',
        seats: 5,
        foreignCitizens: 0,
        purpose,
        originRegion: 'RU-TUL',
        ...(visitor === undefined ? {} : { visitingOrganizationId: visitor }),
        attended: 5,
      },
    },
    { correlationId: correlationId ?? bookingId },
  );
}

/** The event of a corrected attendance. */
export function corrected(
  facts: LeadFacts & { readonly bookingId: string },
  previousAttended: number,
  attended: number,
) {
  const { data } = visited(facts);
  return makeEvent(
    attendanceCorrected,
    {
      id: randomUUID(),
      at: new Date('2026-11-25T09:00:00Z'),
      subject: facts.bookingId,
      data: { ...data, attended, previousAttended },
    },
    { correlationId: facts.correlationId ?? facts.bookingId },
  );
}

/** The event of an intent stated after a visit. */
export function intentStated(facts: LeadFacts) {
  const { bookingId = randomUUID(), purpose = 'PARTNER', host, visitor, correlationId } = facts;
  const intentId = randomUUID();
  return makeEvent(
    cooperationIntentStated,
    {
      id: randomUUID(),
      at: new Date('2026-11-24T09:00:00Z'),
      subject: intentId,
      data: {
        intentId,
        bookingId,
        hostOrganizationId: host,
        ...(visitor === undefined ? {} : { visitingOrganizationId: visitor }),
        purpose,
      },
    },
    { correlationId: correlationId ?? bookingId },
  );
}

/** Publishes events of bookings to the registry. */
export async function openBookings(registry: TestRegistry) {
  const peer = await openEventLogPeer(registry.eventLog.url);
  const topics = ['promtour.booking', 'promtour.cooperation-intent'];
  return {
    /** Publishes, and waits until the registry has applied or dead-lettered each event. */
    async tell(...events: readonly CloudEvent[]): Promise<void> {
      await peer.publish(events);
      const written = await peer.written(topics);
      await eventually(
        async () => {
          const [row] = await registry.rows<{ applied: number }>(
            `SELECT coalesce(sum(position + 1), 0)::int AS applied FROM messaging.consumer_progress
              WHERE subscription = 'registry' AND topic = ANY($1)`,
            [topics],
          );
          return (row?.applied ?? 0) >= written;
        },
        { within: 60_000 },
      );
    },
    close: () => peer.close(),
  };
}

/** Inserts a lead without an event, for tests of operations on it. */
export async function insertLead(
  registry: TestRegistry,
  { host, visitor }: { readonly host: string; readonly visitor: string | null },
): Promise<string> {
  const [row] = await registry.rows<{ id: string }>(
    `INSERT INTO cooperation_lead (id, purpose, source, booking_id, host_organization_id, visiting_organization_id, region_code,
                                   status, version, opened_at, updated_at)
     SELECT gen_random_uuid(), 'PARTNER', 'VISIT', gen_random_uuid(), id, $2, region_code, 'NEW', 1, now(), now()
       FROM organization WHERE id = $1 RETURNING id`,
    [host, visitor],
  );
  if (row === undefined) throw new Error('the host is missing');
  return row.id;
}
