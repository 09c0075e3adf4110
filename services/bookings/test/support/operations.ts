import { randomUUID } from 'node:crypto';
import type { GraphqlAnswer } from '@promtour/testkit/graphql';

export type Outcome = { readonly __typename: string } & Readonly<Record<string, unknown>>;
export type Ask = <Data = Record<string, unknown>>(
  query: string,
  variables?: Readonly<Record<string, unknown>>,
  headers?: Readonly<Record<string, string>>,
) => Promise<GraphqlAnswer<Data>>;

const bookingFields = `id status seats purpose originRegion resellerReference expiresAt attended createdAt updatedAt
  session { id } excursion { id } organization { id } visitingOrganization { id } flags`;

const outcome = `
  __typename
  ... on Booking { ${bookingFields} }
  ... on UserError { code message }
  ... on InvalidInput { path }
  ... on NotFound { kind missing: id }`;
const conflict = '... on BookingStatusConflict { conflicting: status }';

export const holdDocument = `mutation Hold($input: HoldBookingInput!, $key: ID!) {
  outcome: holdBooking(input: $input, idempotencyKey: $key) {
    ${outcome} ... on SeatsUnavailable { vacancies } ... on SessionClosed { reason }
  }
}`;
export const confirmDocument = `mutation Confirm($id: ID!, $key: ID!) {
  outcome: confirmBooking(id: $id, idempotencyKey: $key) { ${outcome} ${conflict} }
}`;
export const cancelDocument = `mutation Cancel($id: ID!, $key: ID!) {
  outcome: cancelBooking(id: $id, idempotencyKey: $key) { ${outcome} ${conflict} }
}`;
export const redeemDocument = `mutation Redeem($id: ID!, $attended: Int!, $key: ID!) {
  outcome: redeemBooking(id: $id, attended: $attended, idempotencyKey: $key) { ${outcome} ${conflict} }
}`;
export const bookingDocument = `query Booking($id: ID!) { booking(id: $id) { ${bookingFields} } }`;
export const listDocument = `query List($filter: BookingFilter, $first: Int! = 20, $after: String) {
  bookings(filter: $filter, first: $first, after: $after) {
    nodes { id status } edges { cursor } totalCount pageInfo { hasNextPage endCursor }
  }
}`;
export const availabilityDocument = `query Availability($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on Session { id availability { capacity held confirmed vacancies status } }
  }
}`;

/** What a portal sends for a family, with what a test wants otherwise. */
export function holdInput(session: string, about: Readonly<Record<string, unknown>> = {}) {
  return {
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
  const send = async (document: string, variables: Readonly<Record<string, unknown>>): Promise<Outcome> =>
    (await ask<{ outcome: Outcome }>(document, variables)).expectData().outcome;
  return {
    hold: (session: string, about: Readonly<Record<string, unknown>> = {}, key: string = randomUUID()) =>
      send(holdDocument, { input: holdInput(session, about), key }),
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
