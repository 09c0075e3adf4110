import { describe, expect, it } from '@jest/globals';
import { eventually } from '@promtour/testkit/eventually';
import { agencyAt, holdInput } from '../agency.ts';
import type { Arrivals } from '../arrivals.ts';
import * as mutations from '../mutations.ts';
import { portalOf } from '../portal.ts';
import { replicatedWithin, seedOpenExcursion } from '../seeds.ts';
import type { System } from '../systems.ts';
import { newKey } from '../unique.ts';

/** Bookings of an agency for its groups. */
export function bookingScenarios(system: () => System, arrivals: () => Promise<Arrivals>): void {
  describe('booking', () => {
    it('holds and confirms, and refuses attendance before the session starts', async () => {
      const portal = portalOf(system());
      const agency = agencyAt(portal);
      const { session } = await seedOpenExcursion(portal, { capacity: 10 });

      const held = await agency.mustHold(session.id, 6);
      expect(held).toMatchObject({
        status: 'ON_HOLD',
        seats: 6,
        items: [{ attended: null, session: { id: session.id } }],
      });
      expect(Date.parse(held.expiresAt ?? '')).toBeGreaterThan(Date.now());
      expect(await agency.availability(session.id)).toEqual({
        capacity: 10,
        held: 6,
        confirmed: 0,
        vacancies: 4,
        status: 'LIMITED',
      });

      expect(await agency.mustConfirm(held.id)).toMatchObject({ id: held.id, status: 'CONFIRMED', expiresAt: null });
      expect(await agency.availability(session.id)).toMatchObject({ held: 0, confirmed: 6, vacancies: 4 });

      const early = await portal.change(mutations.redeemBooking, { id: held.id, attended: 5, key: newKey() });
      expect(early).toMatchObject({
        __typename: 'SessionNotBegun',
        code: 'BOOKING.SESSION_NOT_BEGUN',
        startsAt: session.startsAt,
      });
    });

    it('quotes and holds an itinerary of two plants, all or nothing, with the records of each subgraph', async () => {
      const portal = portalOf(system());
      const agency = agencyAt(portal);
      const [one, two] = [
        await seedOpenExcursion(portal, { capacity: 10 }),
        await seedOpenExcursion(portal, { capacity: 3 }),
      ];
      const items = [one, two].map(({ session }) => ({ session: session.id, units: [{ type: 'ADULT', count: 2 }] }));
      const { quoteBooking } = await portal.read<{ quoteBooking: Record<string, unknown> }>(
        `query Quote($input: QuoteBookingInput!) {
          quoteBooking(input: $input) {
            ... on BookingQuote { bookable totals { retail { amount currency } } items { session { startsAt excursion { id } } violations { rule } } }
          }
        }`,
        { input: { items } },
      );
      expect(quoteBooking).toMatchObject({
        bookable: true,
        items: [one, two].map(({ session, excursion }) => ({
          session: { startsAt: session.startsAt, excursion: { id: excursion.id } },
          violations: [],
        })),
      });
      const input = { ...holdInput('', 1), items };
      const held = await portal.mustChange<{ __typename: string; booking: { id: string } }>(
        'HoldBookingPayload',
        mutations.holdBooking,
        { input },
      );
      const { booking } = await portal.read<{ booking: Record<string, unknown> }>(
        `query Itinerary($id: ID!) {
          booking(id: $id) { code seats totals { retail { amount currency } } items { session { startsAt } excursion { status } organization { id } } }
        }`,
        { id: held.booking.id },
      );
      expect(booking).toMatchObject({
        seats: 4,
        totals: quoteBooking['totals'],
        items: [one, two].map(({ session, organization }) => ({
          session: { startsAt: session.startsAt },
          excursion: { status: 'PUBLISHED' },
          organization: { id: organization.id },
        })),
      });
      const refused = await portal.change(mutations.holdBooking, { input: { ...input, idempotencyKey: newKey() } });
      expect(refused).toMatchObject({ __typename: 'SeatsUnavailable', vacancies: 1 });
      expect(await agency.availability(one.session.id)).toMatchObject({ held: 2 });
      const { session } = await portal.read<{ session: Record<string, unknown> }>(
        `query WhoComes($id: ID!) { session(id: $id) { bookings { nodes { id items { seats } } totalCount } } }`,
        { id: two.session.id },
      );
      expect(session).toMatchObject({ bookings: { nodes: [{ id: held.booking.id }], totalCount: 1 } });
    });

    it('refuses a group larger than the vacancies and returns the number left', async () => {
      const portal = portalOf(system());
      const agency = agencyAt(portal);
      const { session } = await seedOpenExcursion(portal, { capacity: 10 });
      await agency.mustHold(session.id, 7);
      expect(await agency.hold(session.id, 4)).toMatchObject({
        __typename: 'SeatsUnavailable',
        code: 'BOOKING.SEATS_UNAVAILABLE',
        vacancies: 3,
      });
      expect(await agency.availability(session.id)).toMatchObject({ held: 7, vacancies: 3 });
      await agency.mustHold(session.id, 3);
      expect(await agency.hold(session.id, 1)).toMatchObject({ __typename: 'SeatsUnavailable', vacancies: 0 });
      expect(await agency.availability(session.id)).toMatchObject({ vacancies: 0, status: 'SOLD_OUT' });
    });

    it('sells each seat once when many clients buy the last seats concurrently', async () => {
      const portal = portalOf(system());
      const agency = agencyAt(portal);
      const { session } = await seedOpenExcursion(portal, { capacity: 7 });
      const answers = await Promise.all(Array.from({ length: 30 }, () => agency.hold(session.id, 1)));
      const outcomes = Object.groupBy(answers, ({ __typename }) => __typename);
      expect(Object.keys(outcomes).sort()).toEqual(['HoldBookingPayload', 'SeatsUnavailable']);
      expect(outcomes['HoldBookingPayload']).toHaveLength(7);
      expect(await agency.availability(session.id)).toMatchObject({ held: 7, confirmed: 0, vacancies: 0 });
    });

    it('frees the seats of a canceled hold and of a canceled confirmation', async () => {
      const portal = portalOf(system());
      const agency = agencyAt(portal);
      const { session } = await seedOpenExcursion(portal, { capacity: 5 });
      const [held, confirmed] = [await agency.mustHold(session.id, 2), await agency.mustHold(session.id, 3)];
      await agency.mustConfirm(confirmed.id);
      expect(await agency.mustCancel(held.id)).toMatchObject({ status: 'CANCELLED' });
      expect(await agency.availability(session.id)).toMatchObject({ held: 0, confirmed: 3, vacancies: 2 });
      await agency.mustCancel(confirmed.id);
      expect(await agency.availability(session.id)).toMatchObject({ confirmed: 0, vacancies: 5, status: 'AVAILABLE' });
    });

    it('refuses a transition that the booking’s status forbids and returns the status', async () => {
      const portal = portalOf(system());
      const agency = agencyAt(portal);
      const { session } = await seedOpenExcursion(portal);
      const { id } = await agency.mustHold(session.id, 2);
      const conflict = { __typename: 'BookingStatusConflict', code: 'BOOKING.STATUS_CONFLICT' };

      const redeemed = await portal.change(mutations.redeemBooking, { id, attended: 1, key: newKey() });
      expect(redeemed).toMatchObject({ ...conflict, status: 'ON_HOLD' });
      await agency.mustCancel(id);
      const confirmed = await portal.change(mutations.confirmBooking, { id, key: newKey() });
      expect(confirmed).toMatchObject({ ...conflict, status: 'CANCELLED' });
      const cancelled = await portal.change(mutations.cancelBooking, { id, key: newKey() });
      expect(cancelled).toMatchObject({ ...conflict, status: 'CANCELLED' });
    });

    it('returns the same booking for a repeated idempotency key and refuses the key with different input', async () => {
      const portal = portalOf(system());
      const agency = agencyAt(portal);
      const { session } = await seedOpenExcursion(portal, { capacity: 10 });
      const key = newKey();
      const first = await agency.mustHold(session.id, 2, key);
      const repeated = await portal.change(mutations.holdBooking, { input: holdInput(session.id, 2, key) });
      expect(repeated).toMatchObject({ replayed: true, booking: first });

      const reused = { __typename: 'IdempotencyConflict', code: 'IDEMPOTENCY.KEY_REUSED' };
      expect(await agency.hold(session.id, 3, key)).toMatchObject(reused);
      const input = { ...holdInput(session.id, 2, key), contact: { name: 'Другая', phone: '+74950000000' } };
      expect(await portal.change(mutations.holdBooking, { input })).toMatchObject(reused);
      expect(await agency.availability(session.id)).toMatchObject({ held: 2, vacancies: 8 });

      const confirmKey = newKey();
      const confirmed = await agency.mustConfirm(first.id, confirmKey);
      expect(await agency.mustConfirm(first.id, confirmKey)).toEqual(confirmed);
      // A replayed result shows the booking's current state.
      expect(await agency.mustHold(session.id, 2, key)).toEqual(confirmed);
      const other = await agency.mustHold(session.id, 1);
      const stolen = await portal.change(mutations.confirmBooking, { id: other.id, key: confirmKey });
      expect(stolen).toMatchObject(reused);
    });

    it('refuses new bookings while the organization is suspended and accepts them after reinstatement', async () => {
      const portal = portalOf(system());
      const agency = agencyAt(portal);
      const { organization, session } = await seedOpenExcursion(portal);
      const { id } = await agency.mustHold(session.id, 2);

      await organization.suspend();
      await eventually(
        async () => {
          expect(await agency.hold(session.id, 1)).toMatchObject({
            __typename: 'SessionClosed',
            code: 'BOOKING.SESSION_CLOSED',
            reason: 'ORGANIZATION_SUSPENDED',
          });
        },
        { within: replicatedWithin },
      );
      expect(await agency.availability(session.id)).toMatchObject({ status: 'CLOSED' });
      // A suspension deletes nothing: the existing booking stays valid.
      await agency.mustConfirm(id);

      await organization.reinstate();
      await eventually(() => agency.mustHold(session.id, 1), { within: replicatedWithin });
    });

    it('records and corrects attendance once the session has started, and counts the visit in the statistics', async () => {
      const portal = portalOf(system());
      const agency = agencyAt(portal);
      const { organization, excursion, session, bookings } = (await arrivals()).party;
      const [id = ''] = bookings;
      expect(await agency.mustRedeem(id, 4)).toMatchObject({ id, status: 'REDEEMED', items: [{ attended: 4 }] });
      expect(await agency.mustCorrect(id, 5, 'Проба')).toMatchObject({
        id,
        status: 'REDEEMED',
        items: [{ attended: 5 }],
      });

      const visits = `
        query Visits($period: LocalDateRange!, $filter: DimensionFilter, $excursion: ID!) {
          measures(period: $period, filter: $filter, grain: DAY) {
            asOf
            total {
              values { visits capacity load sessions averageGroup noShow }
              periods { from to values { visits } }
            }
          }
          excursion(id: $excursion) { measures(period: $period) { total { values { visits } } } }
        }`;
      const period = { from: session.date, to: session.date };
      const filter = { organizations: [organization.id] };
      await eventually(
        async () => {
          const answer = await portal.ask(visits, { period, filter, excursion: excursion.id });
          answer.check((data) => {
            expect(data).toEqual({
              measures: {
                asOf: expect.any(String),
                total: {
                  values: {
                    visits: 5,
                    capacity: 10,
                    load: 0.5,
                    sessions: 1,
                    averageGroup: 5,
                    noShow: expect.closeTo(1 / 6),
                  },
                  periods: [{ from: session.date, to: session.date, values: { visits: 5 } }],
                },
              },
              excursion: { measures: { total: { values: { visits: 5 } } } },
            });
          });
        },
        { within: replicatedWithin },
      );
    }, 120_000);
  });
}
