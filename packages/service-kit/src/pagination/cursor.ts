import { createHash } from 'node:crypto';
import type { KeysetPosition } from '@promtour/postgres/keyset';
import { ClientError } from '../graphql/client-error.ts';

/**
 * An opaque cursor: the position and a check that binds it to its list and order. The check detects mistakes (a cursor of another list, a
 * truncated one); a forged cursor can only start reading elsewhere in a list that the caller may read anyway.
 */
export function encodeCursor(list: string, position: KeysetPosition): string {
  const payload = JSON.stringify(position);
  return Buffer.from(`${check(list, payload)}${payload}`).toString('base64url');
}

/** @throws ClientError `CURSOR.INVALID` if the cursor is not from this list */
export function decodeCursor(list: string, cursor: string, length: number): KeysetPosition {
  const text = cursor.length > 2_000 ? '' : Buffer.from(cursor, 'base64url').toString();
  const payload = text.slice(checkLength);
  if (text.slice(0, checkLength) !== check(list, payload)) throw invalidCursor();
  const position = parse(payload);
  if (!isPosition(position) || position.length !== length) throw invalidCursor();
  return position;
}

/** The check is no secret: a client that computes it can put anything into the payload. */
function parse(payload: string): unknown {
  try {
    return JSON.parse(payload);
  } catch {
    throw invalidCursor();
  }
}

function isPosition(value: unknown): value is KeysetPosition {
  return (
    Array.isArray(value) && value.every((part) => part === null || typeof part === 'string' || typeof part === 'number')
  );
}

const checkLength = 12;

function check(list: string, payload: string): string {
  return createHash('sha256').update(`${list}\n${payload}`).digest('base64url').slice(0, checkLength);
}

export function invalidCursor(): ClientError {
  return new ClientError('CURSOR.INVALID', {
    ru: 'Курсор не от этого списка',
    en: 'The cursor was not issued by this list',
  });
}
