import * as mutations from './mutations.ts';
import type { Portal } from './portal.ts';
import { newKey } from './unique.ts';

export type BookingAnswer = {
  readonly __typename: 'Booking';
  readonly id: string;
  readonly status: string;
  readonly seats: number;
  readonly attended: number | null;
  readonly expiresAt: string | null;
  readonly session: { readonly id: string };
};

export type Availability = {
  readonly capacity: number;
  readonly held: number;
  readonly confirmed: number;
  readonly vacancies: number;
  readonly status: string;
};

/** What an agency sends for a party; scenarios change what they are about. */
export function holdInput(session: string, seats: number) {
  return {
    session,
    seats,
    purpose: 'CONSUMER',
    originRegion: 'RU-MOW',
    contact: { name: 'Проба Пробная', email: 'proba@example.org' },
    holdMinutes: 15,
  };
}

/** An agency that books for its parties. Each call has a key of its own unless one is given. */
export function agencyAt(portal: Portal) {
  return {
    hold: (session: string, seats: number, key = newKey()) =>
      portal.change(mutations.holdBooking, { input: holdInput(session, seats), key }),
    mustHold: (session: string, seats: number, key = newKey()) =>
      portal.mustChange<BookingAnswer>('Booking', mutations.holdBooking, { input: holdInput(session, seats), key }),
    mustConfirm: (id: string, key = newKey()) =>
      portal.mustChange<BookingAnswer>('Booking', mutations.confirmBooking, { id, key }),
    mustCancel: (id: string, key = newKey()) =>
      portal.mustChange<BookingAnswer>('Booking', mutations.cancelBooking, { id, key }),
    mustRedeem: (id: string, attended: number, key = newKey()) =>
      portal.mustChange<BookingAnswer>('Booking', mutations.redeemBooking, { id, attended, key }),
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
