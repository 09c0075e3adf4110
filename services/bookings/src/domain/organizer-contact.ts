import { invalidInput, type InvalidInput } from '@promtour/kernel/failure';
import { err, ok, type Result } from '@promtour/kernel/result';
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

/**
 * Whether mail can be sent there at all: local part and domain with RFC 5321's lengths, letters of any script (RFC 6531), no
 * quoted local parts. Only an answered letter shows that the address is somebody's.
 */
function isEmail(text: string): boolean {
  if (text.length > 254) return false;
  const at = text.lastIndexOf('@');
  const domain = text.slice(at + 1);
  return isLocalPart(text.slice(0, Math.max(at, 0))) && domain.includes('.') && domain.split('.').every(isLabel);
}

function isLocalPart(text: string): boolean {
  return text.length <= 64 && /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u.test(text);
}

function isLabel(text: string): boolean {
  return text.length <= 63 && /^[\p{L}\p{N}]([\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u.test(text);
}

/** ITU-T E.164: plus, country code, at most 15 digits. The shortest numbers in use have 7. */
function isPhone(text: string): boolean {
  return /^\+[1-9]\d{6,14}$/.test(text);
}
