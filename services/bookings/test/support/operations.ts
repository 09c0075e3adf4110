import { randomUUID } from 'node:crypto';
import type { GraphqlAnswer } from '@promtour/testkit/graphql';

export type Outcome = { readonly __typename: string } & Readonly<Record<string, unknown>>;
export type Ask = <Data = Record<string, unknown>>(
  query: string,
  variables?: Readonly<Record<string, unknown>>,
  headers?: Readonly<Record<string, string>>,
) => Promise<GraphqlAnswer<Data>>;

const bookingFields = `id status nextStatuses seats purpose originRegion resellerReference expiresAt attended createdAt updatedAt
  session { id } excursion { id } organization { id } visitingOrganization { id } flags
  attendanceCorrections { from to reason correctedBy correctedAt }`;

const payload = (name: string) => `... on ${name}Payload { replayed booking { ${bookingFields} } }`;
const outcome = `
  __typename
  ... on UserError { code message }
  ... on InvalidInput { issues { path } }
  ... on NotFound { kind missing: id }`;
const conflict = '... on BookingStatusConflict { conflicting: status nextStatuses }';
const closed = '... on SessionClosed { reason }';

export const holdDocument = `mutation Hold($input: HoldBookingInput!) {
  outcome: holdBooking(input: $input) {
    ${payload('HoldBooking')} ${outcome} ${closed} ... on SeatsUnavailable { vacancies } ... on GroupTooSmall { groupMin }
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
export const redeemDocument = `mutation Redeem($id: ID!, $attended: Int!, $key: String!) {
  outcome: redeemBooking(input: { id: $id, attended: $attended, idempotencyKey: $key }) {
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
export function holdInput(session: string, about: Readonly<Record<string, unknown>> = {}) {
  return {
    idempotencyKey: randomUUID(),
    session,
    seats: 2,
    purpose: 'CONSUMER',
    originRegion: 'RU-MOW',
    contact: { name: 'Мария Примерова', email: 'maria@example.org' },
    ...about,
  };
}

/** The mutations in fewer words: each answers the member of its result union. */
export function operations(ask: Ask) {
  const sendRaw = async (document: string, variables: Readonly<Record<string, unknown>>): Promise<Outcome> =>
    (await ask<{ outcome: Outcome }>(document, variables)).expectData().outcome;
  /** The booking of a payload, or the failure. */
  const send = async (document: string, variables: Readonly<Record<string, unknown>>): Promise<Outcome> => {
    const outcome = await sendRaw(document, variables);
    const booking = outcome['booking'] as Readonly<Record<string, unknown>> | undefined;
    return booking === undefined ? outcome : { __typename: 'Booking', ...booking };
  };
  return {
    sendRaw,
    correct: (id: unknown, attended: number, reason = 'Counted again', key: string = randomUUID()) =>
      send(correctDocument, { input: { id, attended, reason, idempotencyKey: key } }),
    hold: (session: string, about: Readonly<Record<string, unknown>> = {}, key: string = randomUUID()) =>
      send(holdDocument, { input: holdInput(session, { ...about, idempotencyKey: key }) }),
    confirm: (id: unknown, key: string = randomUUID()) => send(confirmDocument, { id, key }),
    cancel: (id: unknown, key: string = randomUUID()) => send(cancelDocument, { id, key }),
    redeem: (id: unknown, attended: number, key: string = randomUUID()) => send(redeemDocument, { id, attended, key }),
    booking: async (id: unknown): Promise<Readonly<Record<string, unknown>> | null> =>
      (await ask<{ booking: Readonly<Record<string, unknown>> | null }>(bookingDocument, { id })).expectData().booking,
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
