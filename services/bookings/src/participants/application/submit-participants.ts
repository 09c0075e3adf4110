import { participantListSubmitted } from '@promtour/events/catalogue/participant-list';
import { makeEvent } from '@promtour/events/make-event';
import type { Clock } from '@promtour/kernel/clock';
import { invalidInput, type Forbidden, type InvalidInput, type NotFound } from '@promtour/kernel/failure';
import { newId } from '@promtour/kernel/id';
import { checkEach } from '@promtour/kernel/input-check';
import { err, ok, type Result } from '@promtour/kernel/result';
import { localDate } from '@promtour/kernel/time-zone';
import { foundOf, runReplayable, type Once } from '@promtour/service-kit/answer-by-reference';
import type { Caller } from '@promtour/service-kit/caller';
import type { IdempotencyFailure, RequestKey } from '@promtour/service-kit/unit-of-work';
import type { Booking } from '../../bookings/domain/booking.ts';
import type { BookingItem } from '../../bookings/domain/booking-item.ts';
import { replacementRecord } from '../../personal-data/domain/replacement-record.ts';
import type { DataKeyId, SubjectId } from '../../personal-data/domain/sealed-subject.ts';
import type { Vault } from '../../personal-data/application/vault.ts';
import { checkParticipant, type CheckedParticipant } from '../domain/check-participant.ts';
import { participantsNotAdmitted, type ListClosed, type ParticipantsNotAdmitted } from '../domain/failures.ts';
import { closedReason, personViolations, type Participant, type ParticipantId } from '../domain/participant-list.ts';
import type { ParticipantDraft } from '../domain/person.ts';
import { findItem, type FoundItem } from './find-item.ts';
import type { ParticipantRepositories, ParticipantUnitOfWork } from './ports.ts';

export type Submission = {
  readonly item: string;
  readonly participants: readonly ParticipantDraft[];
  /** Replaces the list, or adds to it. */
  readonly mode: 'REPLACE' | 'ADD';
  /** Checks everything and writes nothing. */
  readonly dryRun: boolean;
};

export type SubmittedList = {
  readonly booking: Booking;
  readonly item: BookingItem;
  /** Participants of this request. */
  readonly accepted: number;
  /** Participants of the list now; with a dry run: as it would be. */
  readonly listed: number;
};

export type SubmitRefusal = NotFound | Forbidden | InvalidInput | ListClosed | ParticipantsNotAdmitted;

export type SubmitParticipants = (
  submission: Submission,
  request: RequestKey,
  caller: Caller,
) => Promise<Result<Once<SubmittedList>, SubmitRefusal | IdempotencyFailure>>;

type Reference = { readonly item: string; readonly accepted: number; readonly listed: number };

export function createSubmitParticipants(
  unitOfWork: ParticipantUnitOfWork,
  clock: Clock,
  vault: Vault,
  operation: 'submitParticipants' | 'importParticipants' = 'submitParticipants',
): SubmitParticipants {
  return async (submission, request, caller) => {
    const { item: itemId, participants, mode, dryRun } = submission;
    if (dryRun) {
      const checked = await unitOfWork.run(caller, async (tx): Promise<Result<SubmittedList, SubmitRefusal>> => {
        const ready = await check(tx, submission, caller, clock.now());
        return ready.ok ? ok(outcomeOf(ready.value, mode)) : ready;
      });
      return checked.ok ? ok({ value: checked.value, replayed: false }) : checked;
    }
    let replaced: readonly DataKeyId[] = [];
    // From a bare digest of the input, which the idempotency store keeps, a passport number could be guessed.
    const input = { item: itemId, mode, participants: vault.index.input(participants.map(canonical)) };
    const result = await runReplayable<ParticipantRepositories, SubmittedList, Reference, SubmitRefusal>(
      unitOfWork,
      caller,
      { ...request, operation, input },
      {
        work: async (tx) => {
          const now = clock.now();
          const ready = await check(tx, submission, caller, now);
          if (!ready.ok) return ready;
          replaced = mode === 'REPLACE' ? await removeOld(tx, ready.value.found, caller, now) : [];
          await write(tx, ready.value, mode, vault, now);
          const outcome = outcomeOf(ready.value, mode);
          await tx.publish(eventOf(ready.value.found, outcome, caller, now));
          return ok(outcome);
        },
        refer: ({ item, accepted, listed }) => ({ item: item.id, accepted, listed }),
        read: async ({ item, accepted, listed }, tx) => {
          const found = foundOf(await findItem(tx, item, 'BOOKER', caller.viewer, clock.now()));
          return found === undefined ? undefined : { booking: found.booking, item: found.item, accepted, listed };
        },
      },
    );
    // After the commit: what fails here is swept with the unused keys.
    if (result.ok) await vault.forget(replaced);
    return result;
  };
}

type Ready = { readonly found: FoundItem; readonly people: readonly CheckedParticipant[] };

async function check(
  tx: ParticipantRepositories,
  { item, participants, mode }: Submission,
  { viewer }: Caller,
  now: Date,
): Promise<Result<Ready, SubmitRefusal>> {
  const found = await findItem(tx, item, 'BOOKER', viewer, now);
  if (!found.ok) return found;
  const { terms, item: visited, participants: present } = found.value;
  const closed = closedReason(found.value, now);
  if (closed !== undefined) return err(closed);
  const room = visited.seats - (mode === 'ADD' ? present.length : 0);
  if (participants.length === 0) return err(invalidInput(['participants'], none));
  if (participants.length > room) return err(invalidInput(['participants'], tooMany(room)));
  const rules = {
    level: terms.admission.documentLevel,
    visitDate: localDate(visited.startsAt, visited.timeZone),
    today: localDate(now, visited.timeZone),
  };
  const people = checkEach(participants, (one, index) => checkParticipant(one, rules, ['participants', String(index)]));
  if (!people.ok) return people;
  const option = terms.options.find(({ code }) => code === visited.option);
  if (option === undefined) throw new Error(`Option ${visited.option} of item ${visited.id} is missing`);
  const violations = personViolations(terms.admission, option, visited, people.value);
  return violations.length > 0
    ? err(participantsNotAdmitted(violations))
    : ok({ found: found.value, people: people.value });
}

async function removeOld(
  { subjects, lists }: ParticipantRepositories,
  { booking, participants }: FoundItem,
  { viewer }: Caller,
  now: Date,
): Promise<readonly DataKeyId[]> {
  if (participants.length === 0) return [];
  await lists.remove(participants);
  const old = await subjects.find(participants.map(({ id }) => subjectOf(id)));
  if (old.length === 0) return [];
  const ids = old.map(({ id }) => id);
  await subjects.destroy(ids, [replacementRecord(newId(now), booking.id, ids, viewer.subject ?? 'anonymous', now)]);
  return old.map(({ keyId }) => keyId);
}

async function write(
  { subjects, lists }: ParticipantRepositories,
  { found: { booking, item, list, participants: present }, people }: Ready,
  mode: Submission['mode'],
  vault: Vault,
  now: Date,
): Promise<void> {
  const first = mode === 'ADD' ? present.length : 0;
  const added = people.map((person, index) => ({ id: newId<'Participant'>(now), person, position: first + index }));
  await lists.save({
    foreignersApprovedAt: list?.foreignersApprovedAt ?? null,
    itemId: item.id,
    bookingId: booking.id,
    organizationId: item.organizationId,
    submittedAt: now,
    finalizedAt: null,
  });
  await lists.add(
    added.map(({ id, position, person }): Participant => ({
      id,
      itemId: item.id,
      bookingId: booking.id,
      position,
      minor: person.minor,
      foreign: person.foreign,
      consentVersion: person.consentVersion,
      guardianConsentVersion: person.guardianConsentVersion,
      consentedAt: now,
      pass: 'PENDING',
      refusal: null,
    })),
  );
  await subjects.add(
    await Promise.all(
      added.map(({ id, person: { person } }) =>
        vault.seal({
          id: subjectOf(id),
          fieldSet: 'PARTICIPANT',
          bookingId: booking.id,
          organizationId: item.organizationId,
          fields: person,
        }),
      ),
    ),
  );
}

/** A participant is one subject, by the participant's id. */
export function subjectOf(id: ParticipantId): SubjectId {
  return id as string as SubjectId;
}

function outcomeOf({ found, people }: Ready, mode: Submission['mode']): SubmittedList {
  const { booking, item, participants } = found;
  const listed = people.length + (mode === 'ADD' ? participants.length : 0);
  return { booking, item, accepted: people.length, listed };
}

function eventOf({ booking, item }: FoundItem, { listed }: SubmittedList, { causation }: Caller, at: Date) {
  const { organizationId, sessionId } = item;
  const data = { itemId: item.id, bookingId: booking.id, sessionId, organizationId, listed };
  return makeEvent(participantListSubmitted, { id: newId(at), at, subject: item.id, data }, causation);
}

/** The fields in one order, whatever the client's. */
function canonical(draft: ParticipantDraft): unknown {
  const { guardian, document } = draft;
  return [
    ...[draft.familyName, draft.givenName, draft.patronymic, draft.birthDate, draft.citizenship, draft.birthPlace],
    ...[draft.consentVersion, guardian?.name, guardian?.consentVersion],
    ...[document?.type, document?.number, document?.issuedBy, document?.issuedOn],
  ].map((value) => value ?? null);
}

const none = { code: 'REQUIRED', ru: 'Нужен хотя бы один участник', en: 'At least one participant is needed' } as const;
const tooMany = (room: number) =>
  ({ code: 'TOO_LONG', ru: `Свободных мест в списке: ${room}`, en: `The list has room for ${room} more` }) as const;
