import type { Clock } from '@promtour/kernel/clock';
import { invalidInput, notFound, type Forbidden, type InvalidInput, type NotFound } from '@promtour/kernel/failure';
import { parseId, type BookingItemId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import { runReplayable, type Once } from '@promtour/service-kit/answer-by-reference';
import type { Caller } from '@promtour/service-kit/caller';
import type { IdempotencyFailure, RequestKey } from '@promtour/service-kit/unit-of-work';
import { conflict, statusAt } from '../../bookings/domain/decide.ts';
import type { BookingStatusConflict } from '../../bookings/domain/failures.ts';
import { firstIssue, maxVouchers, unitCount, type VoucherScope } from '../domain/voucher.ts';
import type { VoucherRepositories, VoucherUnitOfWork } from './ports.ts';

export type ReissueVouchers = (
  item: string,
  per: VoucherScope,
  request: RequestKey,
  caller: Caller,
) => Promise<Result<Once<BookingItemId>, Refusal | IdempotencyFailure>>;

type Refusal = NotFound | Forbidden | InvalidInput | BookingStatusConflict;

const maxSerial = 65_535;

/** Replaces the vouchers of an item. */
export function createReissueVouchers(unitOfWork: VoucherUnitOfWork, clock: Clock): ReissueVouchers {
  return async (text, per, request, caller) => {
    const id = parseId<'BookingItem'>(text);
    if (id === undefined) return err(notFound('BookingItem', text));
    const find = async ({ bookings, issues }: VoucherRepositories) => {
      const bookingId = await issues.bookingOf(id);
      const found = bookingId === undefined ? undefined : await bookings.findForUpdate(bookingId, 'SETTLE');
      return found?.ok === false && found.error.code === 'FORBIDDEN'
        ? found
        : (found ?? err(notFound('BookingItem', text)));
    };
    return runReplayable<VoucherRepositories, BookingItemId, { readonly id: BookingItemId }, Refusal>(
      unitOfWork,
      caller,
      { ...request, operation: 'reissueVouchers', input: { id, per } },
      {
        async work(repositories) {
          const found = await find(repositories);
          if (!found.ok) return found;
          const now = clock.now();
          const item = found.value.items.find((one) => one.id === id);
          if (statusAt(found.value, now) !== 'CONFIRMED') return err(conflict(found.value, now));
          if (item === undefined) return err(notFound('BookingItem', text));
          if (per === 'UNIT' && unitCount(item) > maxVouchers) return err(tooMany);
          const { serial } = (await repositories.issues.latest([id])).get(id) ?? firstIssue;
          if (serial === maxSerial) return err(tooOften);
          await repositories.issues.add(id, {
            serial: serial + 1,
            per,
            issuedAt: now,
            issuedBy: caller.viewer.subject,
          });
          return ok(id);
        },
        refer: (item) => ({ id: item }),
        read: async (reference, repositories) => ((await find(repositories)).ok ? reference.id : undefined),
      },
    );
  };
}

const tooMany = invalidInput(['per'], {
  code: 'OUT_OF_RANGE',
  ru: `Ваучеров на каждого: не больше ${maxVouchers}`,
  en: `At most ${maxVouchers} vouchers for units`,
});

const tooOften = invalidInput(['item'], {
  code: 'OUT_OF_RANGE',
  ru: 'Ваучеры этого посещения нельзя выпустить ещё раз',
  en: 'The vouchers of this item cannot be issued again',
});
