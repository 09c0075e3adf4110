import { boolean, date, primary, table, timestamptz } from '@promtour/postgres/table';
import { In, type EntityManager } from 'typeorm';
import type { DayOverrides } from '../working-calendar.ports.ts';

export const dayOverrideSchema = table('day_override', {
  date: primary(date()),
  working: boolean(),
  decidedAt: timestamptz(),
});

export function dayOverrides(manager: EntityManager): DayOverrides {
  return {
    async all() {
      return manager.find(dayOverrideSchema, { select: { date: true, working: true } });
    },
    async decide(days, decidedAt) {
      const removed = days.filter(({ working }) => working === null).map(({ date: day }) => day);
      if (removed.length > 0) await manager.delete(dayOverrideSchema, { date: In(removed) });
      const decided = days.flatMap(({ date: day, working }) =>
        working === null ? [] : [{ date: day, working, decidedAt }],
      );
      if (decided.length > 0) await manager.upsert(dayOverrideSchema, decided, ['date']);
    },
  };
}
