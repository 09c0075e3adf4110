import {
  foreignCitizensApproved,
  participantListFinalized,
  passesDecided,
} from '@promtour/events/catalogue/participant-list';
import { makeEvent } from '@promtour/events/make-event';
import type { Clock } from '@promtour/kernel/clock';
import { notFound, type Forbidden, type InvalidInput, type NotFound } from '@promtour/kernel/failure';
import { newId, parseId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import { foundOf, runReplayable, type Once } from '@promtour/service-kit/answer-by-reference';
import type { Caller } from '@promtour/service-kit/caller';
import type { IdempotencyFailure, RequestKey } from '@promtour/service-kit/unit-of-work';
import type { Booking } from '../../bookings/domain/booking.ts';
import type { BookingItem } from '../../bookings/domain/booking-item.ts';
import {
  listClosed,
  participantsNotAdmitted,
  passesNotPossible,
  type ListClosed,
  type ParticipantsNotAdmitted,
  type PassesNotPossible,
} from '../domain/failures.ts';
import {
  admissionOf,
  closedReason,
  decidePasses,
  foreignCitizensOf,
  listViolations,
  type PassDecision,
} from '../domain/participant-list.ts';
import { findItem, type FoundItem } from './find-item.ts';
import type { ParticipantRepositories, ParticipantUnitOfWork } from './ports.ts';
import type { Side } from './who-may-access-participants.policy.ts';

export type ListCommand =
  | { readonly type: 'FINALIZE' }
  | { readonly type: 'APPROVE_FOREIGNERS' }
  /** Null: all participants. */
  | { readonly type: 'DECIDE'; readonly participants: readonly string[] | null; readonly decision: PassDecision };

export type ChangedItem = { readonly booking: Booking; readonly item: BookingItem };

export type ListRefusal = NotFound | Forbidden | ListClosed | ParticipantsNotAdmitted | PassesNotPossible;

export type ChangeList = (
  item: string,
  command: ListCommand,
  request: RequestKey,
  caller: Caller,
) => Promise<Result<Once<ChangedItem>, ListRefusal | InvalidInput | IdempotencyFailure>>;

/** Makes a list final, approves foreign citizens, or decides on passes. */
export function createChangeList(unitOfWork: ParticipantUnitOfWork, clock: Clock): ChangeList {
  return (itemId, command, request, caller) => {
    const side: Side = command.type === 'FINALIZE' ? 'BOOKER' : 'PASS_OFFICE';
    return runReplayable<ParticipantRepositories, ChangedItem, { readonly item: string }, ListRefusal>(
      unitOfWork,
      caller,
      { ...request, operation: operationOf(command), input: { item: itemId, command } },
      {
        work: async (tx) => {
          const now = clock.now();
          const found = await findItem(tx, itemId, side, caller.viewer, now);
          if (!found.ok) return found;
          const item = await apply(tx, found.value, command, caller, now);
          return item.ok ? ok({ booking: found.value.booking, item: item.value }) : item;
        },
        refer: ({ item }) => ({ item: item.id }),
        read: async ({ item }, tx) => foundOf(await findItem(tx, item, side, caller.viewer, clock.now())),
      },
    );
  };
}

type Changed = Promise<Result<BookingItem, ListRefusal>>;
type Transaction = Parameters<Parameters<ParticipantUnitOfWork['run']>[1]>[0];

function apply(tx: Transaction, found: FoundItem, command: ListCommand, caller: Caller, now: Date): Changed {
  switch (command.type) {
    case 'FINALIZE':
      return finalize(tx, found, caller, now);
    case 'APPROVE_FOREIGNERS':
      return approve(tx, found, caller, now);
    case 'DECIDE':
      return decide(tx, found, command, caller, now);
  }
}

async function finalize(tx: Transaction, found: FoundItem, caller: Caller, now: Date): Changed {
  const { item, list, participants, terms } = found;
  const closed = closedReason(found, now);
  if (closed !== undefined) return err(closed);
  if (list === undefined || participants.length === 0) return err(listClosed('EMPTY', null));
  if (participants.length > item.seats) return err(listClosed('TOO_LONG', null));
  const violations = listViolations(terms.admission, participants);
  if (violations.length > 0) return err(participantsNotAdmitted(violations));
  // Of a list that was final before the booking changed.
  const decided = participants.filter(({ pass }) => pass !== 'PENDING');
  const pending = decided.map((one) => ({ ...one, pass: 'PENDING' as const, refusal: null }));
  await tx.lists.decide(pending, caller.viewer.subject ?? 'anonymous', now);
  await tx.lists.save({ ...list, finalizedAt: now, foreignersApprovedAt: null });
  await tx.lists.setAdmission(item.id, 'LIST_SUBMITTED', null);
  await tx.publish(
    makeEvent(
      participantListFinalized,
      { id: newId(now), at: now, subject: item.id, data: { ...placeOf(found), listed: participants.length } },
      caller.causation,
    ),
  );
  return ok({ ...item, admission: 'LIST_SUBMITTED', passes: null });
}

async function approve(tx: Transaction, found: FoundItem, caller: Caller, now: Date): Changed {
  const { booking, item, list, participants } = found;
  if (list?.finalizedAt == null) return err(passesNotPossible('LIST_NOT_FINAL'));
  if (now >= item.startsAt) return err(passesNotPossible('SESSION_STARTED'));
  await tx.lists.save({ ...list, foreignersApprovedAt: now });
  const approved = foreignCitizensOf(participants, booking.foreignCitizens);
  await tx.publish(
    makeEvent(
      foreignCitizensApproved,
      { id: newId(now), at: now, subject: item.id, data: { ...placeOf(found), approved } },
      caller.causation,
    ),
  );
  return ok(item);
}

async function decide(
  tx: Transaction,
  found: FoundItem,
  { participants: named, decision }: Extract<ListCommand, { type: 'DECIDE' }>,
  caller: Caller,
  now: Date,
): Changed {
  const { booking, item, participants, terms } = found;
  const known = new Set<string>(participants.map(({ id }) => id));
  const ids = named?.map((text) => [text, parseId<'Participant'>(text)] as const);
  const unknown = ids?.find(([, id]) => id === undefined || !known.has(id));
  if (unknown !== undefined) return err(notFound('Participant', unknown[0]));
  const chosen = ids === undefined ? null : new Set(ids.flatMap(([, id]) => id ?? []));
  const foreignCitizens = foreignCitizensOf(participants, booking.foreignCitizens);
  const decided = decidePasses({ ...found, foreignCitizens }, terms.admission, decision, chosen, now);
  if (!decided.ok) return decided;
  const changed = decided.value.filter((one, nth) => one !== participants[nth]);
  await tx.lists.decide(changed, caller.viewer.subject ?? 'anonymous', now);
  const { admission, passes } = admissionOf(decided.value);
  await tx.lists.setAdmission(item.id, admission, passes);
  const data = {
    ...placeOf(found),
    listed: participants.length,
    issued: decided.value.filter(({ pass }) => pass === 'ISSUED').length,
    refused: decided.value.filter(({ pass }) => pass === 'REFUSED').length,
  };
  await tx.publish(makeEvent(passesDecided, { id: newId(now), at: now, subject: item.id, data }, caller.causation));
  return ok({ ...item, admission, passes });
}

function placeOf({ booking, item: { id: itemId, sessionId, organizationId } }: FoundItem) {
  return { itemId, bookingId: booking.id, sessionId, organizationId };
}

function operationOf(command: ListCommand): string {
  switch (command.type) {
    case 'FINALIZE':
      return 'finalizeParticipants';
    case 'APPROVE_FOREIGNERS':
      return 'approveForeignCitizens';
    case 'DECIDE':
      return command.decision.pass === 'ISSUED' ? 'issuePasses' : 'refusePasses';
  }
}
