import type { ExcursionId, SessionId } from '@promtour/kernel/id';
import { localDate, type TimeZone } from '@promtour/kernel/time-zone';
import {
  date,
  integer,
  primary,
  table,
  text,
  timestamptz,
  unselected,
  uuid,
  type RowOf,
  type SelectedRowOf,
} from '@promtour/postgres/table';
import type { Session } from '../domain/session.ts';

/** Without `taken`, which starts at its default and is used in searches only. */
export const sessionSchema = table('session', {
  id: primary(uuid<SessionId>()),
  excursionId: uuid<ExcursionId>(),
  startsAt: timestamptz(),
  endsAt: timestamptz(),
  timeZone: text<TimeZone>(),
  capacity: integer(),
  localDate: unselected(date()),
});

export type SessionRow = SelectedRowOf<typeof sessionSchema>;

export function sessionToRow(session: Session): RowOf<typeof sessionSchema> {
  return { ...session, localDate: localDate(session.startsAt, session.timeZone) };
}

export function sessionFromRow(row: SessionRow): Session {
  return { ...row };
}
