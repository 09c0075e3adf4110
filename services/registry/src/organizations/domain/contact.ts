import { invalidInput, type InvalidInput } from '@promtour/kernel/failure';
import { err, ok, type Result } from '@promtour/kernel/result';
import { isEmail, isPhone } from '@promtour/kernel/contact-rules';
import { isPlainText } from '@promtour/kernel/text-rules';
import type { Changes } from '../../shared/domain/changes.ts';

export const contactPurposes = ['VISITS', 'PRESS', 'PARTNERSHIP', 'HR', 'OTHER'] as const;
export type ContactPurpose = (typeof contactPurposes)[number];

/** Whom to reach at an organisation, and for what. Personal data: it goes into no event, log or audit row. */
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
  if (contacts.length > most)
    return err(invalidInput(['contacts'], { ru: `Не более ${most} контактов`, en: `At most ${most} contacts` }));
  for (const [index, { name, email, phone }] of contacts.entries()) {
    const at = ['contacts', String(index)];
    if (!isPlainText(name, 200))
      return err(invalidInput([...at, 'name'], { ru: 'Имя: от 1 до 200 знаков', en: 'Name: 1 to 200 characters' }));
    if (email === null && phone === null)
      return err(invalidInput(at, { ru: 'Нужна почта или телефон', en: 'An email address or a phone is needed' }));
    if (email !== null && !isEmail(email))
      return err(
        invalidInput([...at, 'email'], { ru: 'Адрес почты не похож на адрес', en: 'That is no email address' }),
      );
    if (phone !== null && !isPhone(phone))
      return err(
        invalidInput([...at, 'phone'], { ru: 'Телефон: E.164, +74812123456', en: 'Phone: E.164, +74812123456' }),
      );
  }
  return ok(contacts);
}

/** That contacts changed is kept; whose they are is personal. */
export const contactsChanged: Changes = { contacts: { before: null, after: null } };
