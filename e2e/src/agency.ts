import * as mutations from './mutations.ts';
import type { Portal } from './portal.ts';
import { newKey } from './unique.ts';

export type BookingAnswer = {
  readonly id: string;
  readonly status: string;
  readonly seats: number;
  readonly expiresAt: string | null;
  readonly items: readonly {
    readonly id: string;
    readonly attended: number | null;
    readonly session: { readonly id: string };
  }[];
};

/** A member of the result of a hold. */
type HoldAnswer = { readonly __typename: string; readonly booking?: BookingAnswer };

type BookingPayload = {
  readonly __typename: string;
  readonly replayed: boolean;
  readonly booking: BookingAnswer;
};

export type Availability = {
  readonly capacity: number;
  readonly held: number;
  readonly confirmed: number;
  readonly vacancies: number;
  readonly status: string;
};

/** A group hold of an agency. */
export function holdInput(session: string, seats: number, idempotencyKey = newKey()) {
  return {
    idempotencyKey,
    items: [{ session, units: [{ type: 'ADULT', count: seats }] }],
    purpose: 'CONSUMER',
    originRegion: 'RU-MOW',
    contact: { name: 'Проба Пробная', email: 'proba@example.org' },
    holdMinutes: 15,
  };
}

function itineraryInput(sessions: readonly string[], seats: number, key: string) {
  const items = sessions.map((session) => ({ session, units: [{ type: 'ADULT', count: seats }] }));
  return { ...holdInput('', seats, key), items };
}

/** An agency that books for groups. Each call uses a new idempotency key unless one is given. */
export function agencyAt(portal: Portal) {
  const mustBook = async (
    name: string,
    mutation: string,
    variables: Record<string, unknown>,
  ): Promise<BookingAnswer> => {
    const payload = await portal.mustChange<BookingPayload>(`${name}Payload`, mutation, variables);
    return payload.booking;
  };
  return {
    hold: (session: string, seats: number, key = newKey()) =>
      portal.change(mutations.holdBooking, { input: holdInput(session, seats, key) }),
    mustHold: (session: string, seats: number, key = newKey()) =>
      mustBook('HoldBooking', mutations.holdBooking, { input: holdInput(session, seats, key) }),
    /** An itinerary: all sessions or none. The refusal, or the booking. */
    holdAll: (sessions: readonly string[], seats: number, key = newKey()) =>
      portal.change<HoldAnswer>(mutations.holdBooking, { input: itineraryInput(sessions, seats, key) }),
    mustHoldAll: (sessions: readonly string[], seats: number, key = newKey()) =>
      mustBook('HoldBooking', mutations.holdBooking, {
        input: itineraryInput(sessions, seats, key),
      }),
    mustConfirm: (id: string, key = newKey()) => mustBook('ConfirmBooking', mutations.confirmBooking, { id, key }),
    mustCancel: (id: string, key = newKey()) => mustBook('CancelBooking', mutations.cancelBooking, { id, key }),
    mustRedeem: (id: string, attended: number, key = newKey()) =>
      mustBook('RedeemBooking', mutations.redeemBooking, { id, attended, key }),
    mustCorrect: (id: string, attended: number, reason: string, idempotencyKey = newKey()) =>
      mustBook('CorrectAttendance', mutations.correctAttendance, {
        input: { id, attended, reason, briefingSigned: true, idempotencyKey },
      }),
    async availability(session: string): Promise<Availability> {
      const data = await portal.read<{ session: { availability: Availability } }>(
        `query Availability($id: ID!) {
          session(id: $id) { availability { capacity held confirmed vacancies status } }
        }`,
        { id: session },
      );
      return data.session.availability;
    },
  };
}
