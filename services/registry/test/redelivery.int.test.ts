import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { routePublished } from '@promtour/events/catalogue/route';
import type { CloudEvent } from '@promtour/events/envelope';
import { makeEvent } from '@promtour/events/make-event';
import { openEventLogPeer, type EventLogPeer } from '@promtour/messaging/testing/event-log-peer';
import { eventually } from '@promtour/testkit/eventually';
import { openBookings, visited } from './leads.ts';
import { programmeOf } from './programme.ts';
import { startRegistry, type TestRegistry } from './registry.ts';

let registry: TestRegistry;
let routes: EventLogPeer;
let bookings: Awaited<ReturnType<typeof openBookings>>;
let programme: ReturnType<typeof programmeOf>;
beforeAll(async () => {
  registry = await startRegistry();
  [routes, bookings] = [await openEventLogPeer(registry.eventLog.url), await openBookings(registry)];
  programme = programmeOf(registry);
});
afterAll(async () => {
  await Promise.all([routes.close(), bookings.close()]);
  await registry.stop();
});

const topics = [routePublished.topic];

/** Delivers events, and waits until the registry has applied all events delivered so far. */
async function deliver(...events: readonly CloudEvent[]): Promise<void> {
  await routes.publish(events);
  const written = await routes.written(topics);
  await eventually(
    async () => {
      const [row] = await registry.rows<{ applied: number }>(
        `SELECT coalesce(sum(position + 1), 0)::int AS applied FROM messaging.consumer_progress
          WHERE subscription = 'registry' AND topic = ANY($1)`,
        [topics],
      );
      expect(row?.applied).toBe(written);
    },
    { within: 60_000 },
  );
}

function published(region: string): CloudEvent {
  const routeId = randomUUID();
  const data = {
    routeId,
    kind: 'REGIONAL' as const,
    regionCodes: [region],
    themes: ['CRAFT'],
    days: 1,
    excursionIds: [],
    operatorId: null,
    portalIds: null,
  };
  return makeEvent(
    routePublished,
    { id: randomUUID(), at: new Date(), subject: routeId, data },
    { correlationId: routeId },
  );
}

/** The status of an agreement's only milestone, and the number of its events. */
async function milestoneOf(agreement: string) {
  const [milestone] = await registry.rows(
    'SELECT status, evidence_id AS evidence FROM agreement_milestone WHERE agreement_id = $1',
    [agreement],
  );
  const [facts] = await registry.rows('SELECT count(*)::int AS n FROM programme_fact WHERE evidence_id = $1', [
    (milestone as { evidence: string } | undefined)?.evidence,
  ]);
  return { ...milestone, facts: (facts as { n: number }).n };
}

const doneOf = async (event: CloudEvent) =>
  (await registry.published(event.correlationid)).filter(({ type }) => type.endsWith('.milestone-done.v1'));

async function signed(region: string): Promise<string> {
  const { id } = await programme.createAgreement({ region, measures: ['REGIONAL_ROUTES'] });
  expect(await programme.sign(id, '2026-11-01')).toMatchObject({ status: 'SIGNED' });
  return id;
}

it('an event delivered repeatedly closes its milestone once, with one event', async () => {
  const agreement = await signed('RU-SAR');
  const event = published('RU-SAR');
  await deliver(event, event);
  await deliver(event);
  expect(await milestoneOf(agreement)).toEqual({ status: 'DONE', evidence: event.id, facts: 1 });
  await eventually(async () => (await doneOf(event)).length > 0, { within: 60_000 });
  await deliver(event);
  expect(await doneOf(event)).toHaveLength(1);
});

it('another event of the same region does not change a closed milestone', async () => {
  const agreement = await signed('RU-TVE');
  const [first, second] = [published('RU-TVE'), published('RU-TVE')];
  await deliver(first);
  await deliver(second, first, second);
  expect(await milestoneOf(agreement)).toEqual({ status: 'DONE', evidence: first.id, facts: 1 });
  await eventually(async () => (await doneOf(first)).length > 0, { within: 60_000 });
  expect(await doneOf(second)).toEqual([]);
});

it('an event that arrives before its agreement is signed closes the milestone at the signing, once', async () => {
  const event = published('RU-ORE');
  await deliver(event, event);
  const agreement = await signed('RU-ORE');
  await deliver(event);
  expect(await milestoneOf(agreement)).toEqual({ status: 'DONE', evidence: event.id, facts: 1 });
});

it('a visit delivered repeatedly opens one lead with one step and one event', async () => {
  const { id: host = '' } = await registry.register();
  const event = visited({ host });
  await bookings.tell(event, event);
  await bookings.tell(event);
  const leads = `SELECT version, (SELECT count(*)::int FROM cooperation_lead_transition WHERE lead_id = l.id) AS steps
                   FROM cooperation_lead l WHERE host_organization_id = $1`;
  expect(await registry.rows(leads, [host])).toEqual([{ version: 1, steps: 1 }]);
  const opened = async () =>
    (await registry.published(event.correlationid)).filter(({ type }) => type.endsWith('.cooperation-lead.opened.v1'));
  await eventually(async () => (await opened()).length > 0, { within: 60_000 });
  await bookings.tell(event);
  expect(await opened()).toHaveLength(1);
});

it('control: without the inbox it is applied again, and only the states prevent a duplicate', async () => {
  const agreement = await signed('RU-VLG');
  const event = published('RU-VLG');
  await deliver(event);
  await eventually(async () => (await doneOf(event)).length > 0, { within: 60_000 });
  const applied = () => registry.rows('SELECT 1 FROM messaging.inbox WHERE event_id = $1', [event.id]);
  expect(await applied()).toHaveLength(1);
  await registry.rows('DELETE FROM messaging.inbox WHERE event_id = $1', [event.id]);
  await deliver(event);
  expect(await applied()).toHaveLength(1);
  expect(await milestoneOf(agreement)).toEqual({ status: 'DONE', evidence: event.id, facts: 1 });
  expect(await doneOf(event)).toHaveLength(1);
});
