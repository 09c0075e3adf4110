import type { Clock } from '@promtour/kernel/clock';
import type { InvalidInput } from '@promtour/kernel/failure';
import { newId, type BookingId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import { foundOf, runReplayable, type Once } from '@promtour/service-kit/answer-by-reference';
import type { Caller } from '@promtour/service-kit/caller';
import type { IdempotencyFailure, RequestKey } from '@promtour/service-kit/unit-of-work';
import { sessionClosed } from '../../inventory/domain/failures.ts';
import type { SubjectId } from '../../personal-data/domain/sealed-subject.ts';
import type { SubjectDraft, Vault } from '../../personal-data/application/vault.ts';
import type { Booking } from '../domain/booking.ts';
import type { HoldQuotaExceeded } from '../domain/failures.ts';
import { exceededQuota, type HoldLimits } from '../domain/hold-limits.ts';
import { checkHold, openHold, type HoldDraft } from '../domain/hold-request.ts';
import type { OrganizerContact } from '../domain/organizer-contact.ts';
import { assessItems, itemOf, refusalOf, type ItemRefusal } from './assess-items.ts';
import { drawAllottedSeats, drawnItem, withDraws } from './draw-allotted-seats.ts';
import { bookingEvents } from './booking-events.ts';
import type { HoldRepositories, HoldUnitOfWork } from './ports.ts';

export type HoldBooking = (
  draft: HoldDraft,
  request: RequestKey,
  caller: Caller,
) => Promise<Result<Once<Booking>, HoldRefusal | InvalidInput | IdempotencyFailure>>;

/** Each further attempt would take seats and release them again; more attempts than this indicate a defect. */
const maxAttempts = 20;

type HoldRefusal = ItemRefusal | HoldQuotaExceeded;

/**
 * Holds seats for a party, of all sessions that it wants or of none. Everything else is written before the seats are taken, so that
 * concurrent holds of the same session wait for one statement and the commit only (docs/adr/0060).
 */
export function createHoldBooking(
  unitOfWork: HoldUnitOfWork,
  clock: Clock,
  limits: HoldLimits,
  vault: Pick<Vault, 'seal' | 'index'>,
): HoldBooking {
  return async (draft, request, caller) => {
    const checked = checkHold(draft);
    if (!checked.ok) return checked;
    const { items: wanted, party, contact, notes } = checked.value;

    return runReplayable<HoldRepositories, Booking, { readonly id: Booking['id'] }, HoldRefusal>(
      unitOfWork,
      caller,
      { ...request, operation: 'holdBooking', input: withoutPersonalData(draft, vault) },
      {
        work: async (context) => {
          const { bookings, inventories, allotments, publish, answer } = context;
          const now = clock.now();
          const asking = { viewer: caller.viewer, party, now, holds: true };
          const assessed = await assessItems(context, wanted, asking);
          if (!assessed.ok) return assessed;
          const draws = await drawAllottedSeats(allotments, caller.viewer.organizationId, assessed.value, now);
          const refusal = refusalOf(withDraws(assessed.value, draws, now));
          if (refusal !== undefined) return err(refusal);

          const items = assessed.value.map((item, position) => drawnItem(itemOf(item, position, now), draws));
          const hold = openHold(newId(now), checked.value, items, bookings.booker, now);
          await bookings.add(hold, await vault.seal(contactDraft(hold.id, contact, notes)));
          await publish(...bookingEvents(undefined, hold, caller.causation));
          await answer(hold);
          for (let attempt = 1; attempt <= maxAttempts; attempt++) {
            const onHold = await inventories.take(hold, limits, now);
            if (onHold !== undefined) {
              const exceeded = exceededQuota(
                onHold,
                limits,
                items.map(({ seats }) => seats),
              );
              return exceeded === undefined ? ok(hold) : err(exceeded);
            }
            // Another transaction took the seats first. Seats may have been released since, so it tries again.
            const current = await assessItems(context, wanted, asking);
            if (!current.ok) return current;
            const reason = refusalOf(withDraws(current.value, draws, now));
            if (reason !== undefined) return err(reason);
            const changed = current.value.flatMap(({ inventory, terms }, nth) =>
              whatChanged(items[nth], inventory, terms),
            );
            if (changed[0] !== undefined) return err(changed[0]);
          }
          throw new Error(`Gave up after ${maxAttempts} conflicting attempts`);
        },
        refer: (booking) => ({ id: booking.id }),
        read: async ({ id }, { bookings }) => foundOf(await bookings.findForUpdate(id, 'SETTLE')),
      },
    );
  };
}

/** The contact of a booking is one subject, by the booking's id. */
export function subjectOf({ id }: Pick<Booking, 'id'>): SubjectId {
  return id as string as SubjectId;
}

/** The contact of a booking, to be sealed. */
export function contactDraft(bookingId: BookingId, contact: OrganizerContact, notes: string | null): SubjectDraft {
  const { email, phone } = contact;
  const fields = { ...contact, notes };
  return {
    id: subjectOf({ id: bookingId }),
    fieldSet: 'CONTACT',
    bookingId,
    organizationId: null,
    fields,
    email,
    phone,
  };
}

/** The idempotency store compares a keyed digest of the personal data: from a bare one a phone number could be guessed. */
export function withoutPersonalData(
  { contact, notes, ...draft }: Pick<HoldDraft, 'contact' | 'notes'>,
  { index }: Pick<Vault, 'index'>,
): object {
  return { ...draft, personal: index.input([contact.name, contact.email, contact.phone, notes]) };
}

function whatChanged(
  item: Booking['items'][number] | undefined,
  { sessionId, startsAt }: Pick<Booking['items'][number], 'sessionId' | 'startsAt'>,
  { version }: { readonly version: number },
) {
  if (item?.startsAt.getTime() !== startsAt.getTime()) return [sessionClosed(sessionId, 'RESCHEDULED')];
  return item.excursionVersion === version ? [] : [sessionClosed(sessionId, 'TERMS_CHANGED')];
}
