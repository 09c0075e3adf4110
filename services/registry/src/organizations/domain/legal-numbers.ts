/**
 * Russian legal identifiers. The control digits follow the Federal Tax Service's orders on INN and OGRN. A number of all zeros passes the
 * check of its control digit but is never assigned.
 */

/** Taxpayer number: 10 digits of a legal entity, 12 of a person. */
export function isInn(text: string): boolean {
  if (!/^\d{10}(\d{2})?$/.test(text) || isZero(text)) return false;
  const digits = digitsOf(text);
  if (digits.length === 10) return control(digits, [2, 4, 10, 3, 5, 9, 4, 6, 8]) === digits[9];
  return (
    control(digits, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === digits[10] &&
    control(digits, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === digits[11]
  );
}

/**
 * Reason code of tax registration: tax office, reason (letters allowed), number. It has no control digit. Reasons are numbered from 01
 * (01–50 for Russian organizations, 51–99 for foreign ones), and registrations from 001 (order ММВ-7-6/435@ of 29 June 2012).
 */
export function isKpp(text: string): boolean {
  return /^\d{4}(?!00)[\dA-Z]{2}(?!000)\d{3}$/.test(text);
}

/**
 * State registration number: 13 digits for a legal entity (OGRN), 15 for an entrepreneur (OGRNIP). The first digit is the kind of record: 1
 * or 5 is the main record of a legal entity, 3 that of an entrepreneur; others, such as 2, are records of later changes (order 165н of the
 * Ministry of Finance of 30 October 2017).
 */
export function isOgrn(text: string): boolean {
  if (!/^([15]\d{12}|3\d{14})$/.test(text)) return false;
  const body = BigInt(text.slice(0, -1));
  const divisor = text.length === 13 ? 11n : 13n;
  return Number((body % divisor) % 10n) === Number(text.at(-1));
}

/** Whether INN and OGRN are of the same legal form: both of a legal entity, or both of an entrepreneur. */
export function areOfOneForm(inn: string, ogrn: string): boolean {
  return (inn.length === 10) === (ogrn.length === 13);
}

function control(digits: readonly number[], weights: readonly number[]): number {
  const sum = weights.reduce((total, weight, index) => total + weight * (digits[index] ?? 0), 0);
  return (sum % 11) % 10;
}

function digitsOf(text: string): number[] {
  return Array.from(text, Number);
}

function isZero(text: string): boolean {
  return /^0+$/.test(text);
}
