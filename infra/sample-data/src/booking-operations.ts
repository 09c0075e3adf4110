import { operation } from './graph.ts';
import type { KeyedInput, Refusal } from './operations.ts';

/** The loader's operations on bookings. */

export type Admission = { readonly groupMin: number; readonly groupMax: number; readonly ageLimit: number };

export type OpenSession = {
  readonly id: string;
  readonly availability: { readonly vacancies: number } | null;
};

export type Booked = {
  readonly id: string;
  readonly status: string;
  readonly items: readonly { readonly id: string }[];
};

const refusal = '__typename ... on UserError { code message }';
const invalid = '... on InvalidInput { issues { path code } }';
const missing = '... on NotFound { kind }';
const booking = 'booking { id status items { id } }';

type Input = Readonly<Record<string, unknown>>;

/** A mutation whose answer carries nothing that the loader needs. */
function change(name: string) {
  const type = `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}Input`;
  return operation<KeyedInput<Input>, { answer: Refusal | { readonly __typename: 'Done' } }>(
    name,
    `mutation ${name}($input: ${type}!) { answer: ${name}(input: $input) { ${refusal} ${invalid} ${missing} } }`,
  );
}

export const findSessions = operation<
  { excursion: string; from: string },
  { excursion: { admission: Admission; sessions: { nodes: readonly OpenSession[] } } | null }
>(
  'FindSessions',
  `query FindSessions($excursion: ID!, $from: DateTime!) {
    excursion(id: $excursion) {
      admission { groupMin groupMax ageLimit }
      sessions(first: 20, filter: { startsAt: { from: $from } }) { nodes { id availability { vacancies } } }
    }
  }`,
);

export const holdBooking = operation<
  KeyedInput<Input>,
  { answer: { __typename: 'HoldBookingPayload'; booking: Booked } | Refusal }
>(
  'HoldBooking',
  `mutation HoldBooking($input: HoldBookingInput!) {
    answer: holdBooking(input: $input) {
      ${refusal} ${invalid} ${missing}
      ... on SessionClosed { reason }
      ... on AdmissionRefused { violations { rule limit actual } }
      ... on HoldBookingPayload { ${booking} }
    }
  }`,
);

export const confirmBooking = operation<
  KeyedInput<Input>,
  { answer: { __typename: 'ConfirmBookingPayload'; booking: Booked } | Refusal }
>(
  'ConfirmBooking',
  `mutation ConfirmBooking($input: ConfirmBookingInput!) {
    answer: confirmBooking(input: $input) { ${refusal} ${missing} ... on ConfirmBookingPayload { ${booking} } }
  }`,
);

export const submitParticipants = change('submitParticipants');
export const finalizeParticipants = change('finalizeParticipants');
export const issuePasses = change('issuePasses');
export const updateInventory = change('updateInventory');
export const createAllotment = change('createAllotment');
export const joinWaitlist = change('joinWaitlist');
