import { reachesEverything, type Viewer } from '@promtour/access/viewer';
import type { Money } from '@promtour/kernel/money';
import type { MutationResolvers, QueryResolvers } from '../../graphql/generated/resolvers.ts';
import type { AssessedItem } from '../application/assess-items.ts';
import type { ChangeItems } from '../application/change-items.ts';
import type { HoldBooking } from '../application/hold-booking.ts';
import type { QuoteBooking } from '../application/quote-booking.ts';
import { totalsOf } from './booked-item.ts';
import { payloadOf } from './change-booking.ts';
import { failureMember } from './failures.ts';
import { itemChangeDraft, itemDraft, partyDraft } from './inputs.ts';
import type { Context } from '../../graphql/context.ts';

export function quoteBookingQuery(quoteBooking: QuoteBooking): NonNullable<QueryResolvers['quoteBooking']> {
  return async (_, { input }, context) => {
    const { viewer } = context.caller;
    const draft = { items: input.items.map(itemDraft), party: partyDraft(input.party) };
    const result = await quoteBooking(draft, viewer);
    if (!result.ok) return failureMember(result.error, context);
    const items = result.value.map((item) => quotedItem(item, viewer, context));
    return {
      __typename: 'BookingQuote',
      items,
      totals: totalsOf(items.map(({ retail, net }) => ({ retail, net, refund: null }))),
      bookable: result.value.every(({ violations, refusal }) => violations.length === 0 && refusal === undefined),
    };
  };
}

function quotedItem(
  { wanted, inventory, terms, option, deadline, violations, refusal, priced }: AssessedItem,
  viewer: Viewer,
  { language }: Context,
) {
  const { currency } = priced.price;
  const money = (amount: number): Money => ({ amount, currency });
  // As in maySeeNet: agencies, the host and the national agency; never a portal or a visitor.
  const showsNet =
    viewer.portalId === null &&
    (viewer.organizationId !== null || (reachesEverything(viewer) && viewer.kind !== 'ANONYMOUS'));
  return {
    session: { id: inventory.sessionId },
    option: option.code,
    excursionVersion: terms.version,
    units: priced.units.map(({ type, count, people, retail, net }) => ({
      ...{ type, count, people },
      retail: retail === null ? null : money(retail),
      net: net === null || !showsNet ? null : money(net),
    })),
    seats: wanted.seats,
    retail: money(priced.price.retail),
    net: showsNet ? money(priced.price.net) : null,
    bookingMode: terms.bookingMode,
    bookableUntil: deadline,
    violations: violations.map(({ message, ...violation }) => ({ ...violation, message: message[language] })),
    closedReason: refusal?.code === 'BOOKING.SESSION_CLOSED' ? refusal.reason : null,
    vacancies: refusal?.code === 'BOOKING.SEATS_UNAVAILABLE' ? refusal.vacancies : null,
  };
}

export function holdBookingMutation(holdBooking: HoldBooking): NonNullable<MutationResolvers['holdBooking']> {
  return async (_, { input }, context) => {
    const { items, party, purpose, originRegion, contact, holdMinutes } = input;
    const result = await holdBooking(
      {
        ...{ purpose, originRegion, holdMinutes },
        items: items.map(itemDraft),
        party: partyDraft(party),
        segment: input.segment ?? null,
        contact: { name: contact.name, email: contact.email ?? null, phone: contact.phone ?? null },
        notes: input.notes ?? null,
        resellerReference: input.resellerReference ?? null,
        visitingOrganization: input.visitingOrganization ?? null,
        route: input.route ?? null,
      },
      { key: input.idempotencyKey },
      context.caller,
    );
    return result.ok ? payloadOf('HoldBookingPayload', result.value) : failureMember(result.error, context);
  };
}

export function changeBookingMutation(changeItems: ChangeItems): NonNullable<MutationResolvers['changeBooking']> {
  return async (_, { input }, context) => {
    const { id, items, idempotencyKey: key } = input;
    const result = await changeItems(id, items.map(itemChangeDraft), { key }, context.caller);
    return result.ok ? payloadOf('ChangeBookingPayload', result.value) : failureMember(result.error, context);
  };
}
