import type { ExcursionId, SessionId } from '@promtour/kernel/id';
import type { TimeZone } from '@promtour/kernel/time-zone';
import { EntitySchema } from 'typeorm';
import type { Session } from '../domain/session.ts';

/** The columns read of a session; `local_date` and `taken` are used in searches only and are not selected. */
export type SessionRow = {
  id: SessionId;
  excursionId: ExcursionId;
  startsAt: Date;
  endsAt: Date;
  timeZone: TimeZone;
  capacity: number;
};

export const sessionSchema = new EntitySchema<SessionRow>({
  name: 'session',
  columns: {
    id: { type: 'uuid', primary: true },
    excursionId: { name: 'excursion_id', type: 'uuid' },
    startsAt: { name: 'starts_at', type: 'timestamptz' },
    endsAt: { name: 'ends_at', type: 'timestamptz' },
    timeZone: { name: 'time_zone', type: 'text' },
    capacity: { type: 'integer' },
  },
});

export function sessionFromRow(row: SessionRow): Session {
  return { ...row };
}
