import type { councilEstablished, councilMeetingRecorded } from '@promtour/events/catalogue/council';
import type {
  organizationCreated,
  organizationRegistered,
  organizationUpdated,
} from '@promtour/events/catalogue/organization';
import type {
  registryEntryExcluded,
  registryEntryRegistered,
  registryEntryReinstated,
  registryEntrySuspended,
} from '@promtour/events/catalogue/registry-entry';
import type { EventOf } from '@promtour/events/define-event';
import type { SqlExecutor } from '@promtour/postgres/sql';
import { dateInRegion } from '../../shared/persistence/date-in-region.ts';
import { insertRows, mergedBy } from '../../shared/persistence/insert-rows.ts';

export type EntryEvent = EventOf<
  | typeof registryEntryRegistered
  | typeof registryEntryReinstated
  | typeof registryEntrySuspended
  | typeof registryEntryExcluded
>;
export type OrganizationEvent = EventOf<
  typeof organizationCreated | typeof organizationUpdated | typeof organizationRegistered
>;
export type CouncilEvent = EventOf<typeof councilEstablished | typeof councilMeetingRecorded>;

export async function applyEntries(sql: SqlExecutor, schema: string, events: readonly EntryEvent[]): Promise<void> {
  const rows = events.map(({ type, time, data }) => ({
    entry_id: data.entryId,
    changed_at: time,
    changed_on: dateInRegion(time, data.regionCode),
    organization_id: data.organizationId,
    registry: data.registry,
    region_code: data.regionCode,
    registered:
      type === 'promtour.registry.registry-entry.registered.v1' ||
      type === 'promtour.registry.registry-entry.reinstated.v1',
  }));
  await insertRows(
    sql,
    { schema, name: 'entry_change', key: 'entry_id, changed_at' },
    mergedBy(
      rows,
      (row) => `${row.entry_id} ${row.changed_at}`,
      (_, later) => later,
    ),
    'DO UPDATE SET registered = excluded.registered',
  );
}

export async function applyOrganizations(
  sql: SqlExecutor,
  schema: string,
  events: readonly OrganizationEvent[],
): Promise<void> {
  const rows = events.map(({ time, data }) => ({
    organization_id: data.organizationId,
    classes: classesOf(data.okved),
    changed_at: time,
  }));
  await insertRows(
    sql,
    { schema, name: 'organization', key: 'organization_id' },
    mergedBy(
      rows,
      (row) => row.organization_id,
      (earlier, later) => (later.changed_at >= earlier.changed_at ? later : earlier),
    ),
    `DO UPDATE SET classes = excluded.classes, changed_at = excluded.changed_at
       WHERE excluded.changed_at >= known.changed_at`,
  );
}

export async function applyCouncils(sql: SqlExecutor, schema: string, events: readonly CouncilEvent[]): Promise<void> {
  const councils: object[] = [];
  const meetings: object[] = [];
  for (const { type, data } of events) {
    const { councilId: council_id, regionCode: region_code } = data;
    if (type === 'promtour.registry.council.established.v1')
      councils.push({ council_id, region_code, established_on: data.establishedOn });
    else meetings.push({ meeting_id: data.meetingId, region_code, held_on: data.heldOn });
  }
  await insertRows(sql, { schema, name: 'council', key: 'council_id' }, councils, 'DO NOTHING');
  await insertRows(sql, { schema, name: 'council_meeting', key: 'meeting_id' }, meetings, 'DO NOTHING');
}

/** The OKVED-2 classes of codes: `24` of `24.10.2`. */
export function classesOf(okved: readonly string[]): readonly string[] {
  return [...new Set(okved.map((code) => code.slice(0, 2)))];
}
