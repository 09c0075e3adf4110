/**
 * Whether an address is valid: local part and domain with RFC 5321's lengths, letters of any script (RFC 6531), no quoted local parts.
 * Whether it is in use, only a reply shows.
 */
export function isEmail(text: string): boolean {
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
export function isPhone(text: string): boolean {
  return /^\+[1-9]\d{6,14}$/.test(text);
}
