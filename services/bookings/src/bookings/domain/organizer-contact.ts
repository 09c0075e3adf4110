import { invalidInput, type InvalidInput } from '@promtour/kernel/failure';
import { err, ok, type Result } from '@promtour/kernel/result';
import { isEmail, isPhone } from '@promtour/kernel/contact-rules';
import { isPlainText } from '@promtour/kernel/text-rules';

/** Whom the host calls. Personal data: it stays in this service's database and goes into no event, log, answer or statistic. */
export type OrganizerContact = {
  readonly name: string;
  readonly email: string | null;
  /** E.164. */
  readonly phone: string | null;
};

/** Checks and trims. The refusals never repeat what was typed. */
export function checkContact(contact: OrganizerContact): Result<OrganizerContact, InvalidInput> {
  const { name, email, phone } = contact;
  if (!isPlainText(name, 200))
    return err(invalidInput(['contact', 'name'], { ru: 'Имя: от 1 до 200 знаков', en: 'Name: 1 to 200 characters' }));
  if (email === null && phone === null)
    return err(
      invalidInput(['contact'], { ru: 'Нужна почта или телефон', en: 'An email address or a phone number is needed' }),
    );
  if (email !== null && !isEmail(email))
    return err(invalidInput(['contact', 'email'], { ru: 'Это не адрес почты', en: 'This is no email address' }));
  if (phone !== null && !isPhone(phone))
    return err(
      invalidInput(['contact', 'phone'], {
        ru: 'Телефон в виде E.164: +74812123456',
        en: 'A phone number in E.164: +74812123456',
      }),
    );
  return ok({ name: name.normalize('NFC').trim(), email, phone });
}
