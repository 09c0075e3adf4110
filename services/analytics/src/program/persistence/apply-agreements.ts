import type {
  agreementCreated,
  agreementExpired,
  agreementExpiring,
  agreementExtended,
  agreementSigned,
  agreementTerminated,
  milestoneDone,
  milestoneOverdue,
} from '@promtour/events/catalogue/agreement';
import type { EventOf } from '@promtour/events/define-event';
import { rowsOf, type SqlExecutor } from '@promtour/postgres/sql';
import { changedAgreement, type AgreementChange, type AgreementState } from '../domain/agreement-state.ts';
import type { AgreementStatus } from '../domain/scoreboard.ts';
import { insertRows, mergedBy } from '../../shared/persistence/insert-rows.ts';

export type AgreementEvent = EventOf<
  | typeof agreementCreated
  | typeof agreementSigned
  | typeof agreementExpiring
  | typeof agreementExtended
  | typeof agreementExpired
  | typeof agreementTerminated
>;
export type MilestoneEvent = EventOf<typeof agreementSigned | typeof milestoneDone | typeof milestoneOverdue>;

const statuses: Readonly<Record<AgreementEvent['type'], AgreementStatus>> = {
  'promtour.registry.agreement.created.v1': 'DRAFT',
  'promtour.registry.agreement.signed.v1': 'SIGNED',
  'promtour.registry.agreement.expiring.v1': 'EXPIRING',
  'promtour.registry.agreement.extended.v1': 'SIGNED',
  'promtour.registry.agreement.expired.v1': 'EXPIRED',
  'promtour.registry.agreement.terminated.v1': 'TERMINATED',
};

/** Reads the agreements of the events, changes them event by event, and writes them. */
export async function applyAgreements(
  sql: SqlExecutor,
  schema: string,
  events: readonly AgreementEvent[],
): Promise<void> {
  if (events.length === 0) return;
  const known = await rowsOf<Row>(
    sql,
    `SELECT agreement_id, region_code, status, signed_on::text, changed_at
     FROM "${schema}".agreement WHERE agreement_id = ANY ($1::uuid[])`,
    [events.map(({ data }) => data.agreementId)],
  );
  const agreements = new Map(known.map((row) => [row.agreement_id, stateOf(row)]));
  for (const event of events) {
    const change = changeOf(event);
    agreements.set(change.agreementId, changedAgreement(agreements.get(change.agreementId), change));
  }
  await insertRows(
    sql,
    { schema, name: 'agreement', key: 'agreement_id' },
    [...agreements.values()].map(rowOf),
    `DO UPDATE SET region_code = excluded.region_code, status = excluded.status, signed_on = excluded.signed_on,
       changed_at = excluded.changed_at`,
  );
}

function changeOf({ type, time, data }: AgreementEvent): AgreementChange {
  const { agreementId, regionCode } = data;
  const change = { agreementId, regionCode, at: new Date(time), status: statuses[type] };
  return 'signedOn' in data ? { ...change, signedOn: data.signedOn } : change;
}

type Row = {
  readonly agreement_id: string;
  readonly region_code: string;
  readonly status: AgreementStatus;
  readonly signed_on: string | null;
  readonly changed_at: Date;
};

function stateOf(row: Row): AgreementState {
  return {
    agreementId: row.agreement_id,
    regionCode: row.region_code,
    status: row.status,
    signedOn: row.signed_on,
    changedAt: row.changed_at,
  };
}

function rowOf({ agreementId, regionCode, status, signedOn, changedAt }: AgreementState): Row {
  return { agreement_id: agreementId, region_code: regionCode, status, signed_on: signedOn, changed_at: changedAt };
}

type MilestoneRow = {
  readonly agreement_id: string;
  readonly measure: string;
  readonly due_on: string;
  readonly done_on: string | null;
  readonly overdue: boolean;
};

/** A milestone that is done or was overdue stays so, in whatever order the events come. */
export async function applyMilestones(
  sql: SqlExecutor,
  schema: string,
  events: readonly MilestoneEvent[],
): Promise<void> {
  const rows = mergedBy(
    events.flatMap(milestonesOf),
    (row) => `${row.agreement_id} ${row.measure}`,
    (earlier, later) => ({
      ...later,
      done_on: earlier.done_on ?? later.done_on,
      overdue: earlier.overdue || later.overdue,
    }),
  );
  await insertRows(
    sql,
    { schema, name: 'milestone', key: 'agreement_id, measure' },
    rows,
    `DO UPDATE SET due_on = excluded.due_on, done_on = coalesce(known.done_on, excluded.done_on),
       overdue = known.overdue OR excluded.overdue`,
  );
}

function milestonesOf(event: MilestoneEvent): readonly MilestoneRow[] {
  const { agreementId: agreement_id } = event.data;
  switch (event.type) {
    case 'promtour.registry.agreement.signed.v1':
      return event.data.milestones.map(({ measure, dueOn: due_on }) => {
        return { agreement_id, measure, due_on, done_on: null, overdue: false };
      });
    case 'promtour.registry.agreement.milestone-done.v1': {
      const { measure, dueOn: due_on, doneOn: done_on } = event.data;
      return [{ agreement_id, measure, due_on, done_on, overdue: false }];
    }
    case 'promtour.registry.agreement.milestone-overdue.v1': {
      const { measure, dueOn: due_on } = event.data;
      return [{ agreement_id, measure, due_on, done_on: null, overdue: true }];
    }
  }
}
