import type { VoucherName } from '../domain/voucher.ts';
import { fromBase32, toBase32 } from './base32.ts';
import { readUuid, writeUuid } from './uuid-bytes.ts';
import { signatureBytes, type VoucherKeys } from './voucher-keys.ts';

const prefix = 'PTV:';
const format = 1;
/** Format 1, key id 4, item 16, number 2, serial 2: integers in network byte order. */
const statementBytes = 25;
/** A code is 147 characters long: a QR code of 41 × 41 modules with error correction M. */
const textLength = prefix.length + Math.ceil(((statementBytes + signatureBytes) * 8) / 5);

/**
 * The code of a voucher: `PTV:`, and in Crockford's base32 the statement and its signature. The same voucher has the same code until the
 * signing key changes (docs/adr/0181).
 */
export function voucherCode({ item, number, serial }: VoucherName, keys: VoucherKeys): string {
  const statement = Buffer.alloc(statementBytes);
  statement.writeUInt8(format, 0);
  statement.write(keys.currentId, 1, 'hex');
  writeUuid(statement, item, 5);
  statement.writeUInt16BE(number, 21);
  statement.writeUInt16BE(serial, 23);
  return prefix + toBase32(Buffer.concat([statement, keys.sign('VOUCHER', statement)]));
}

/** What the code names; undefined unless one of the keys signed it. Ignores case and surrounding space: some scanners change them. */
export function readVoucherCode(text: string, keys: VoucherKeys): VoucherName | undefined {
  if (text.length > 2 * textLength) return undefined;
  const code = text.trim().toUpperCase();
  if (code.length !== textLength || !code.startsWith(prefix)) return undefined;
  const bytes = fromBase32(code.slice(prefix.length));
  if (bytes?.readUInt8(0) !== format) return undefined;
  const statement = bytes.subarray(0, statementBytes);
  const keyId = statement.toString('hex', 1, 5);
  if (!keys.verify('VOUCHER', keyId, statement, bytes.subarray(statementBytes))) return undefined;
  const item = readUuid<'BookingItem'>(statement, 5);
  return item === undefined
    ? undefined
    : { item, number: statement.readUInt16BE(21), serial: statement.readUInt16BE(23) };
}
