import type { Failure } from '@promtour/kernel/failure';
import type { BookingViolation } from '../../bookings/domain/party-admission.ts';

/** A rule that a person, or the list as a whole, breaks. */
export type ListViolation = BookingViolation & {
  /** Place in the submitted list; null for a rule about the list as a whole. */
  readonly participant: number | null;
};

export type ListClosedReason = 'NOT_REQUIRED' | 'BOOKING_ENDED' | 'FINAL' | 'TOO_LATE' | 'EMPTY' | 'TOO_LONG';

export type ListClosed = Failure<'PARTICIPANTS.LIST_CLOSED'> & {
  readonly reason: ListClosedReason;
  /** The first instant that was too late; null for other reasons. */
  readonly deadline: Date | null;
};

export function listClosed(reason: ListClosedReason, deadline: Date | null): ListClosed {
  return { code: 'PARTICIPANTS.LIST_CLOSED', reason, deadline, message: closedMessages[reason] };
}

const closedMessages: Readonly<Record<ListClosedReason, ListClosed['message']>> = {
  NOT_REQUIRED: { ru: 'Предприятие не запрашивает список участников', en: 'The plant asks for no participant list' },
  BOOKING_ENDED: { ru: 'Бронь завершена', en: 'The booking has ended' },
  FINAL: { ru: 'Список уже окончательный', en: 'The list is final' },
  TOO_LATE: { ru: 'Срок подачи списка истёк', en: 'The deadline of the list has passed' },
  EMPTY: { ru: 'В списке нет участников', en: 'The list has no participants' },
  TOO_LONG: { ru: 'Участников больше, чем мест в брони', en: 'The list has more participants than the item has seats' },
};

export type ParticipantsNotAdmitted = Failure<'PARTICIPANTS.NOT_ADMITTED'> & {
  readonly violations: readonly ListViolation[];
};

/** @param violations all rules that the list breaks */
export function participantsNotAdmitted(violations: readonly ListViolation[]): ParticipantsNotAdmitted {
  return {
    code: 'PARTICIPANTS.NOT_ADMITTED',
    violations,
    message: {
      ru: 'Участники не отвечают условиям посещения',
      en: 'The participants do not meet the conditions of the visit',
    },
  };
}

export type PassesNotPossibleReason =
  'LIST_NOT_FINAL' | 'BOOKING_NOT_CONFIRMED' | 'SESSION_STARTED' | 'FOREIGN_CITIZENS_NOT_APPROVED';

export type PassesNotPossible = Failure<'PARTICIPANTS.PASSES_NOT_POSSIBLE'> & {
  readonly reason: PassesNotPossibleReason;
};

export function passesNotPossible(reason: PassesNotPossibleReason): PassesNotPossible {
  return { code: 'PARTICIPANTS.PASSES_NOT_POSSIBLE', reason, message: passMessages[reason] };
}

const passMessages: Readonly<Record<PassesNotPossibleReason, PassesNotPossible['message']>> = {
  LIST_NOT_FINAL: { ru: 'Список ещё не окончательный', en: 'The list is not final' },
  BOOKING_NOT_CONFIRMED: { ru: 'Бронь не подтверждена', en: 'The booking is not confirmed' },
  SESSION_STARTED: { ru: 'Сеанс уже начался', en: 'The session has started' },
  FOREIGN_CITIZENS_NOT_APPROVED: {
    ru: 'Посещение граждан других стран ещё не согласовано',
    en: 'The visit of the foreign citizens is not approved',
  },
};

export type ImportRejected = Failure<'PARTICIPANTS.IMPORT_REJECTED'>;

/** Its rows and their faults are those of the table that was read. */
export const importRejected: ImportRejected = {
  code: 'PARTICIPANTS.IMPORT_REJECTED',
  message: {
    ru: 'В таблице есть ошибки: ничего не записано',
    en: 'The table has faults: nothing was written',
  },
};
