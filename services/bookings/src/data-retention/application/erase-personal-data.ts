import type { Viewer } from '@promtour/access/viewer';
import { reachesEverything } from '@promtour/access/viewer';
import { isEmail, isPhone } from '@promtour/kernel/contact-rules';
import {
  forbidden,
  invalidInput,
  notFound,
  type Forbidden,
  type InputRule,
  type InvalidInput,
  type NotFound,
} from '@promtour/kernel/failure';
import { parseId, type BookingId } from '@promtour/kernel/id';
import { checkAll, checkRule } from '@promtour/kernel/input-check';
import { err, ok, type Result } from '@promtour/kernel/result';
import { checkPlainText } from '@promtour/kernel/text-rules';
import type { Caller } from '@promtour/service-kit/caller';
import { isBooker } from '../../bookings/application/who-may-access-bookings.policy.ts';
import type { Booking } from '../../bookings/domain/booking.ts';
import type { DestroyPersonalData } from '../../personal-data/application/destroy-personal-data.ts';
import type { SubjectId } from '../../personal-data/domain/sealed-subject.ts';
import type { BlindIndex } from '../../personal-data/sealing/blind-index.ts';
import type { SubjectSearch } from './ports.ts';

/** Whose data is to be erased: exactly one of the four. */
export type ErasureRequest = {
  readonly participant: string | null;
  readonly booking: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  /** Of the request, such as the number of a letter. */
  readonly reference: string | null;
};

/** @returns the number of persons whose data was destroyed: 0 if there was none left */
export type ErasePersonalData = (
  request: ErasureRequest,
  findBooking: (id: BookingId) => Promise<Booking | null>,
  caller: Caller,
) => Promise<Result<number, InvalidInput | NotFound | Forbidden>>;

/** Destroys personal data at once, on the request of its subject or of the booker. */
export function createErasePersonalData(
  search: SubjectSearch,
  index: BlindIndex,
  destroy: DestroyPersonalData,
): ErasePersonalData {
  return async (request, findBooking, caller) => {
    const checked = check(request);
    if (!checked.ok) return checked;
    const subjects = await subjectsOf(request, search, index, findBooking, caller.viewer);
    if (!subjects.ok) return subjects;
    const order = { subjects: subjects.value, ground: 'REQUEST', requestReference: request.reference } as const;
    const records = await destroy(order, caller);
    return ok(records.reduce((sum, record) => sum + record.subjects.length, 0));
  };
}

function check({ participant, booking, email, phone, reference }: ErasureRequest) {
  const given = [participant, booking, email, phone].filter((one) => one !== null).length;
  return checkAll({
    one: given === 1 ? ok(undefined) : err(invalidInput([], exactlyOne)),
    email: checkRule(email === null || isEmail(email), ['email'], badEmail),
    phone: checkRule(phone === null || isPhone(phone), ['phone'], badPhone),
    reference: checkPlainText(['reference'], reference, 100, badReference),
  });
}

async function subjectsOf(
  { participant, booking, email, phone }: ErasureRequest,
  search: SubjectSearch,
  index: BlindIndex,
  findBooking: (id: BookingId) => Promise<Booking | null>,
  viewer: Viewer,
): Promise<Result<readonly SubjectId[], NotFound | Forbidden>> {
  const erasesAll = viewer.scopes.has('personal-data:erase') && reachesEverything(viewer);
  const mayErase = async (id: BookingId | undefined): Promise<'NO_BOOKING' | boolean> => {
    const found = id === undefined ? null : await findBooking(id);
    return found === null ? 'NO_BOOKING' : erasesAll || isBooker(viewer, found);
  };
  if (participant !== null) {
    const id = parseId<'Participant'>(participant);
    const may = await mayErase(id === undefined ? undefined : await search.bookingOf(id));
    if (id === undefined || may === 'NO_BOOKING') return err(notFound('Participant', participant));
    return may ? ok([id as string as SubjectId]) : err(forbidden());
  }
  if (booking !== null) {
    const id = parseId<'Booking'>(booking);
    const may = await mayErase(id);
    if (id === undefined || may === 'NO_BOOKING') return err(notFound('Booking', booking));
    return may ? ok(await search.ofBooking(id)) : err(forbidden());
  }
  // By address or number the data of all bookers is searched.
  if (!erasesAll) return err(forbidden());
  if (email !== null) return ok(await search.byContact({ email: index.email(email) }));
  return ok(phone === null ? [] : await search.byContact({ phone: index.phone(phone) }));
}

const exactlyOne: InputRule = {
  code: 'INCONSISTENT',
  ru: 'Нужно ровно одно: участник, бронь, почта или телефон',
  en: 'Exactly one of participant, booking, email and phone is needed',
};
const badEmail: InputRule = { code: 'MALFORMED', ru: 'Это не адрес почты', en: 'Not an email address' };
const badPhone: InputRule = {
  code: 'MALFORMED',
  ru: 'Телефон в виде E.164: +74812123456',
  en: 'Phone number: E.164, +74812123456',
};
const badReference = { ru: 'Ссылка: от 1 до 100 знаков', en: 'Reference: 1 to 100 characters' };
