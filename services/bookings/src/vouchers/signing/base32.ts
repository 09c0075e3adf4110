/** Crockford's digits: no I, L, O or U. All of them belong to the alphanumeric mode of QR codes. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const values = new Map(Array.from(digits, (digit, value) => [digit, value]));

export function toBase32(bytes: Uint8Array): string {
  let text = '';
  let [bits, length] = [0, 0];
  for (const byte of bytes) {
    bits = (bits << 8) | byte;
    length += 8;
    for (; length >= 5; length -= 5) text += digits.charAt((bits >>> (length - 5)) & 31);
    bits &= 31;
  }
  return length === 0 ? text : text + digits.charAt((bits << (5 - length)) & 31);
}

/** Undefined if the text is not what `toBase32` writes: each value has one text. */
export function fromBase32(text: string): Buffer | undefined {
  const bytes: number[] = [];
  let [bits, length] = [0, 0];
  for (const digit of text) {
    const value = values.get(digit);
    if (value === undefined) return undefined;
    bits = (bits << 5) | value;
    length += 5;
    if (length < 8) continue;
    length -= 8;
    bytes.push((bits >>> length) & 255);
    bits &= (1 << length) - 1;
  }
  return length < 5 && bits === 0 ? Buffer.from(bytes) : undefined;
}
