import type {
  cooperationLeadAdvanced,
  cooperationLeadLost,
  cooperationLeadOpened,
  cooperationLeadValueSet,
  cooperationLeadWon,
} from '@promtour/events/catalogue/cooperation-lead';
import { type cooperationLeadVisitorSet } from '@promtour/events/catalogue/cooperation-lead';
import type { EventOf } from '@promtour/events/define-event';
import { rowsOf, type SqlExecutor } from '@promtour/postgres/sql';
import { dateInRegion } from '../../shared/persistence/date-in-region.ts';
import { changedLead, isLeadStatus, type LeadChange, type LeadState } from '../domain/lead-state.ts';

export type LeadEvent = EventOf<
  | typeof cooperationLeadOpened
  | typeof cooperationLeadVisitorSet
  | typeof cooperationLeadAdvanced
  | typeof cooperationLeadWon
  | typeof cooperationLeadLost
  | typeof cooperationLeadValueSet
>;

/** Reads the leads of the events, changes them event by event, and writes them: two statements for any number of events. */
export async function applyLeads(sql: SqlExecutor, schema: string, events: readonly LeadEvent[]): Promise<void> {
  if (events.length === 0) return;
  const ids = [...new Set(events.map(({ data }) => data.leadId))];
  const known = await rowsOf<Row>(
    sql,
    `SELECT *, opened_on::text AS opened_on FROM "${schema}".lead WHERE lead_id = ANY ($1::uuid[])`,
    [ids],
  );
  const leads = new Map(known.map((row) => [row.lead_id, stateOf(row)]));
  for (const event of events) leads.set(event.data.leadId, changedLead(leads.get(event.data.leadId), changeOf(event)));
  await sql.query(
    `INSERT INTO "${schema}".lead
     SELECT * FROM json_populate_recordset(NULL::"${schema}".lead, $1) ORDER BY lead_id
     ON CONFLICT (lead_id) DO UPDATE SET
       purpose = excluded.purpose, host_organization_id = excluded.host_organization_id, region_code = excluded.region_code,
       opened_on = excluded.opened_on, status = excluded.status, value_amount = excluded.value_amount,
       value_currency = excluded.value_currency, changed_at = excluded.changed_at, valued_at = excluded.valued_at`,
    [JSON.stringify([...leads.values()].map(rowOf))],
  );
}

/** @throws RangeError for a status that the program does not have: the event is dead-lettered */
function changeOf(event: LeadEvent): LeadChange {
  const { leadId, purpose, hostOrganizationId: host, regionCode } = event.data;
  const at = new Date(event.time);
  const change = { leadId, purpose, host, regionCode, at };
  switch (event.type) {
    case 'promtour.registry.cooperation-lead.opened.v1':
      return { ...change, openedOn: dateInRegion(at, regionCode) };
    case 'promtour.registry.cooperation-lead.visitor-set.v1':
      return change;
    case 'promtour.registry.cooperation-lead.advanced.v1': {
      const { to, value = null } = event.data;
      if (!isLeadStatus(to)) throw new RangeError(`${to} is not a status of a lead`);
      return { ...change, status: to, value };
    }
    case 'promtour.registry.cooperation-lead.won.v1':
      return { ...change, status: 'WON', value: event.data.value ?? null };
    case 'promtour.registry.cooperation-lead.lost.v1':
      return { ...change, status: 'LOST', value: event.data.value ?? null };
    case 'promtour.registry.cooperation-lead.value-set.v1':
      return { ...change, value: event.data.value ?? null };
  }
}

type Row = {
  readonly lead_id: string;
  readonly purpose: LeadState['purpose'];
  readonly host_organization_id: string;
  readonly region_code: string;
  readonly opened_on: string | null;
  readonly status: LeadState['status'];
  /** PostgreSQL's bigint, which the driver hands over as text. */
  readonly value_amount: string | number | null;
  readonly value_currency: string | null;
  readonly changed_at: Date;
  readonly valued_at: Date | null;
};

function stateOf(row: Row): LeadState {
  const { value_amount: amount, value_currency: currency } = row;
  return {
    leadId: row.lead_id,
    purpose: row.purpose,
    host: row.host_organization_id,
    regionCode: row.region_code,
    openedOn: row.opened_on,
    status: row.status,
    value: amount === null || currency === null ? null : { amount: Number(amount), currency },
    changedAt: row.changed_at,
    valuedAt: row.valued_at,
  };
}

function rowOf(lead: LeadState): Row {
  return {
    lead_id: lead.leadId,
    purpose: lead.purpose,
    host_organization_id: lead.host,
    region_code: lead.regionCode,
    opened_on: lead.openedOn,
    status: lead.status,
    value_amount: lead.value?.amount ?? null,
    value_currency: lead.value?.currency ?? null,
    changed_at: lead.changedAt,
    valued_at: lead.valuedAt,
  };
}
