import type { BookingId } from '@promtour/kernel/id';

/** Crockford's base 32: without I, L, O and U, which are mistaken for other characters or form words. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 10;
const codeForm = new RegExp(`^[${alphabet}]{${length}}$`);

/** The code of a booking, from the random end of its id: 50 bits. */
export function codeOfBooking(id: BookingId): string {
  let bits = BigInt(`0x${id.replaceAll('-', '').slice(-13)}`);
  let code = '';
  for (let nth = 0; nth < length; nth++) {
    code = (alphabet[Number(bits & 31n)] ?? '') + code;
    bits >>= 5n;
  }
  return code;
}

/** As it is shown and read out: `7KQ2M-9XW4T`. */
export function shownCode(code: string): string {
  return `${code.slice(0, length / 2)}-${code.slice(length / 2)}`;
}

/** The code that a person typed: without regard to case, spaces, hyphens and characters that look alike; undefined if it is none. */
export function parseCode(text: string): string | undefined {
  const code = text.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  return codeForm.test(code) ? code : undefined;
}
