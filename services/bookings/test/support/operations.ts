import { randomUUID } from 'node:crypto';
import type { GraphqlAnswer } from '@promtour/testkit/graphql';

export type Outcome = { readonly __typename: string } & Readonly<Record<string, unknown>>;
export type Ask = <Data = Record<string, unknown>>(
  query: string,
  variables?: Readonly<Record<string, unknown>>,
  headers?: Readonly<Record<string, string>>,
) => Promise<GraphqlAnswer<Data>>;

const bookingFields = `id code status nextStatuses seats purpose originRegion resellerReference supplierReference expiresAt answerBy
  endedBy rejectionReason createdAt updatedAt visitingOrganization { id } route { id } flags
  totals { retail { amount currency } net { amount } refund { amount } }
  items { id session { id } excursion { id } organization { id } excursionVersion option seats minors attended hostAnswer admission
    attendanceCorrections { from to reason correctedBy correctedAt } }`;

const payload = (name: string) => `... on ${name}Payload { replayed booking { ${bookingFields} } }`;
const outcome = `
  __typename
  ... on UserError { code message }
  ... on InvalidInput { issues { path } }
  ... on NotFound { kind missing: id }`;
const conflict = '... on BookingStatusConflict { conflicting: status nextStatuses }';
const closed = '... on SessionClosed { reason }';
const refused = '... on AdmissionRefused { violations { rule limit actual session { id } } }';

export const holdDocument = `mutation Hold($input: HoldBookingInput!) {
  outcome: holdBooking(input: $input) {
    ${payload('HoldBooking')} ${outcome} ${closed} ... on SeatsUnavailable { vacancies } ${refused}
    ... on HoldQuotaExceeded { quota limit current }
  }
}`;
export const confirmDocument = `mutation Confirm($id: ID!, $key: String!) {
  outcome: confirmBooking(input: { id: $id, idempotencyKey: $key }) {
    ${payload('ConfirmBooking')} ${outcome} ${conflict} ${closed}
  }
}`;
export const cancelDocument = `mutation Cancel($id: ID!, $key: String!) {
  outcome: cancelBooking(input: { id: $id, idempotencyKey: $key }) {
    ${payload('CancelBooking')} ${outcome} ${conflict} ${closed}
  }
}`;
export const redeemDocument = `mutation Redeem($id: ID!, $attended: Int!, $key: String!, $signed: Boolean = true) {
  outcome: redeemBooking(input: { id: $id, attended: $attended, briefingSigned: $signed, idempotencyKey: $key }) {
    ${payload('RedeemBooking')} ${outcome} ${conflict} ... on SessionNotBegun { startsAt }
  }
}`;
export const correctDocument = `mutation Correct($input: CorrectAttendanceInput!) {
  outcome: correctAttendance(input: $input) { ${payload('CorrectAttendance')} ${outcome} ${conflict} }
}`;
export const bookingDocument = `query Booking($id: ID!) { booking(id: $id) { ${bookingFields} } }`;
export const listDocument = `query List($filter: BookingFilter, $first: Int = 20, $after: String, $last: Int, $before: String) {
  bookings(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    nodes { id status } edges { cursor } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;
export const availabilityDocument = `query Availability($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on Session { id availability { capacity held confirmed vacancies status } }
  }
}`;

/** A portal's hold for a family, with a unique idempotency key; `about` overrides fields. */
export function holdInput(
  session: string,
  { seats = 2, ...about }: Readonly<Record<string, unknown>> & { readonly seats?: number } = {},
) {
  return {
    idempotencyKey: randomUUID(),
    items: [{ session, units: [{ type: 'ADULT', count: seats }] }],
    purpose: 'CONSUMER',
    originRegion: 'RU-MOW',
    contact: { name: 'Мария Примерова', email: 'maria@example.org' },
    ...about,
  };
}

/** The fields of a booking's only item, for tests of one session. */
function onlyItem({ items }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const [first, ...others] = items as readonly Readonly<Record<string, unknown>>[];
  if (first === undefined || others.length > 0) return {};
  const { id: itemId, session, excursion, organization, attended, attendanceCorrections, excursionVersion } = first;
  return { itemId, session, excursion, organization, attended, attendanceCorrections, excursionVersion };
}

/** The mutations in fewer words: each answers the member of its result union. */
export function operations(ask: Ask) {
  const sendRaw = async (document: string, variables: Readonly<Record<string, unknown>>): Promise<Outcome> =>
    (await ask<{ outcome: Outcome }>(document, variables)).expectData().outcome;
  /** The booking of a payload, or the failure. */
  const send = async (document: string, variables: Readonly<Record<string, unknown>>): Promise<Outcome> => {
    const outcome = await sendRaw(document, variables);
    const booking = outcome['booking'] as Readonly<Record<string, unknown>> | undefined;
    if (booking === undefined) return outcome;
    // The code of a failure is a field of the same name.
    const { code: bookingCode, ...fields } = booking;
    return { __typename: 'Booking', ...onlyItem(booking), ...fields, bookingCode };
  };
  return {
    sendRaw,
    correct: (id: unknown, attended: number, reason = 'Counted again', key: string = randomUUID()) =>
      send(correctDocument, { input: { id, attended, reason, briefingSigned: true, idempotencyKey: key } }),
    hold: (session: string, about: Readonly<Record<string, unknown>> = {}, key: string = randomUUID()) =>
      send(holdDocument, { input: holdInput(session, { ...about, idempotencyKey: key }) }),
    confirm: (id: unknown, key: string = randomUUID()) => send(confirmDocument, { id, key }),
    cancel: (id: unknown, key: string = randomUUID()) => send(cancelDocument, { id, key }),
    redeem: (id: unknown, attended: number, key: string = randomUUID()) => send(redeemDocument, { id, attended, key }),
    booking: async (id: unknown): Promise<Readonly<Record<string, unknown>> | null> => {
      const answer = await ask<{ booking: Readonly<Record<string, unknown>> | null }>(bookingDocument, { id });
      const { booking } = answer.expectData();
      return booking === null ? null : { ...onlyItem(booking), ...booking };
    },
    availabilities: async (...ids: readonly string[]): Promise<unknown[]> =>
      (
        await ask<{ _entities: { availability: unknown }[] }>(availabilityDocument, {
          representations: ids.map((id) => ({ __typename: 'Session', id })),
        })
      )
        .expectData()
        ._entities.map(({ availability }) => availability),
  };
}
