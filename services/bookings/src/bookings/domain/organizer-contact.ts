import type { InvalidInput, InputRule } from '@promtour/kernel/failure';
import { checkAll, checkRule } from '@promtour/kernel/input-check';
import { ok, type Result } from '@promtour/kernel/result';
import { isEmail, isPhone } from '@promtour/kernel/contact-rules';
import { checkPlainText } from '@promtour/kernel/text-rules';

/**
 * Contact person of the group. Personal data: it stays in this service's database and never appears in an event, log, answer or statistic.
 */
export type OrganizerContact = {
  readonly name: string;
  readonly email: string | null;
  /** E.164. */
  readonly phone: string | null;
};

/** Validates and trims. Error messages never repeat the input. */
export function checkContact(contact: OrganizerContact): Result<OrganizerContact, InvalidInput> {
  const { name, email, phone } = contact;
  const checked = checkAll({
    name: checkPlainText(['contact', 'name'], name, 200, badName),
    way: checkRule(email !== null || phone !== null, ['contact'], noWay),
    email: checkRule(email === null || isEmail(email), ['contact', 'email'], badEmail),
    phone: checkRule(phone === null || isPhone(phone), ['contact', 'phone'], badPhone),
  });
  if (!checked.ok) return checked;
  return ok({ name: name.normalize('NFC').trim(), email, phone });
}

const badName = { ru: 'Имя: от 1 до 200 знаков', en: 'Name: 1 to 200 characters' };
const noWay: InputRule = {
  code: 'REQUIRED',
  ru: 'Нужна почта или телефон',
  en: 'An email address or a phone number is required',
};
const badEmail: InputRule = { code: 'MALFORMED', ru: 'Это не адрес почты', en: 'Not an email address' };
const badPhone: InputRule = {
  code: 'MALFORMED',
  ru: 'Телефон в виде E.164: +74812123456',
  en: 'Phone number: E.164, +74812123456',
};
