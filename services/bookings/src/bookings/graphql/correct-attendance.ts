import type { ChangeBooking } from '../application/change-booking.ts';
import { correctedBooking } from './changed-booking.ts';
import type { MutationResolvers } from '../../graphql/generated/resolvers.ts';

export function correctAttendanceMutation(
  changeBooking: ChangeBooking,
): NonNullable<MutationResolvers['correctAttendance']> {
  return async (_, { input: { id, attended, reason, idempotencyKey } }, context) => {
    const request = { key: idempotencyKey };
    return correctedBooking(
      await changeBooking(id, { type: 'CORRECT', attended, reason }, request, context.caller),
      context,
    );
  };
}
