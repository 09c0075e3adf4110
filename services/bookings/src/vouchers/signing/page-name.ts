import type { VoucherName } from '../domain/voucher.ts';
import { readUuid, writeUuid } from './uuid-bytes.ts';
import { signatureBytes, type VoucherKeys } from './voucher-keys.ts';

/** Item 16, number 2, serial 2, expiry in seconds 4. */
const statementBytes = 24;

/** The unguessable name of a voucher's pages: signed, with an expiry. Neither derives from the voucher's code. */
export function voucherPageName({ item, number, serial }: VoucherName, expiresAt: Date, keys: VoucherKeys): string {
  const statement = Buffer.alloc(statementBytes);
  writeUuid(statement, item, 0);
  statement.writeUInt16BE(number, 16);
  statement.writeUInt16BE(serial, 18);
  statement.writeUInt32BE(Math.floor(expiresAt.getTime() / 1000), 20);
  return Buffer.concat([statement, keys.sign('PAGE', statement)]).toString('base64url');
}

/** Undefined unless one of the keys signed the name and it is not expired. */
export function readVoucherPageName(name: string, now: Date, keys: VoucherKeys): VoucherName | undefined {
  const bytes = Buffer.from(name, 'base64url');
  if (bytes.length !== statementBytes + signatureBytes || bytes.toString('base64url') !== name) return undefined;
  const statement = bytes.subarray(0, statementBytes);
  if (!keys.verifyWithAny('PAGE', statement, bytes.subarray(statementBytes))) return undefined;
  if (statement.readUInt32BE(20) * 1000 <= now.getTime()) return undefined;
  const item = readUuid<'BookingItem'>(statement, 0);
  return item === undefined
    ? undefined
    : { item, number: statement.readUInt16BE(16), serial: statement.readUInt16BE(18) };
}
