import type { InvalidInput, InputRule } from '@promtour/kernel/failure';
import { ok, type Result } from '@promtour/kernel/result';
import { checkAll, checkEach, checkLength, checkRule } from '@promtour/kernel/input-check';
import { isEmail, isPhone } from '@promtour/kernel/contact-rules';
import { checkPlainText } from '@promtour/kernel/text-rules';
import type { Changes } from '../../shared/domain/changes.ts';

export type ContactPurpose = 'VISITS' | 'PRESS' | 'PARTNERSHIP' | 'HR' | 'OTHER';

/** Contact person of an organization. Personal data: excluded from events, logs and the audit log. */
export type OrganizationContact = {
  readonly purpose: ContactPurpose;
  readonly name: string;
  readonly email: string | null;
  /** E.164 */
  readonly phone: string | null;
};

const most = 20;

export function checkContacts(
  contacts: readonly OrganizationContact[],
): Result<readonly OrganizationContact[], InvalidInput> {
  const tooMany = { ru: `Не более ${most} контактов`, en: `At most ${most} contacts` };
  const length = checkLength(['contacts'], contacts, { min: 0, max: most }, tooMany);
  if (!length.ok) return length;
  return checkEach(contacts, (contact, index) => {
    const { name, email, phone } = contact;
    const at = ['contacts', String(index)];
    const checked = checkAll({
      name: checkPlainText([...at, 'name'], name, 200, badName),
      way: checkRule(email !== null || phone !== null, at, noWay),
      email: checkRule(email === null || isEmail(email), [...at, 'email'], badEmail),
      phone: checkRule(phone === null || isPhone(phone), [...at, 'phone'], badPhone),
    });
    return checked.ok ? ok(contact) : checked;
  });
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
  ru: 'Телефон: E.164, +74812123456',
  en: 'Phone number: E.164, +74812123456',
};

/** The history records that contacts changed, without values: they are personal data. */
export const contactsChanged: Changes = { contacts: { before: null, after: null } };
