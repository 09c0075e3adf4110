import { createHash } from 'node:crypto';
import type { CloudEvent } from '@promtour/events/envelope';
import { appendToOutbox, besideEvents } from '@promtour/messaging/outbox';
import { prepared } from '@promtour/postgres/prepared';
import { unsent } from '@promtour/postgres/send-with-next';
import type { EntityManager } from 'typeorm';
import { callerSetting } from '../audit/audit-context.ts';
import type { Caller } from '../caller.ts';
import type { IdempotentRequest } from '../unit-of-work.ts';

/** A request with the owner of its key. */
export type OwnedRequest = IdempotentRequest & { readonly client: string };

export type KeyState =
  | { readonly state: 'NEW' }
  | { readonly state: 'IN_FLIGHT' }
  | { readonly state: 'REUSED' }
  | { readonly state: 'ANSWERED'; readonly answer: string };

type TakenRow = {
  readonly taken: boolean;
  readonly operation: string | null;
  readonly input_digest: Buffer | null;
  readonly answer: string | null;
};

const take = prepared(
  `SELECT set_config('promtour.caller', $3, true),
          pg_try_advisory_xact_lock(hashtextextended($1 || chr(31) || $2, 0)) AS taken, k.operation, k.input_digest, k.answer
     FROM (SELECT 1) one
     LEFT JOIN idempotency_key k ON k.client = $1 AND k.key = $2`,
);

const record = besideEvents(
  'INSERT INTO idempotency_key (client, operation, key, input_digest, answer, created_at) VALUES ($4, $5, $6, $7, $8, $9)',
);

/**
 * Takes the key for this transaction, or returns why not, and sets the audit actor in the same round trip. The lock answers a key in flight
 * at once; the primary key guards the moment between another transaction's commit and this statement's snapshot.
 */
export async function takeKey(manager: EntityManager, request: OwnedRequest, caller: Caller): Promise<KeyState> {
  const rows = await manager.query<TakenRow[]>(take, [request.client, request.key, callerSetting(caller)]);
  const [row] = rows;
  if (row === undefined) throw new Error('a one-row query gave no row');
  return stateOf(row, request);
}

// In subqueries, the lengths of the arrays do not make PostgreSQL plan the statement for each group (docs/adr/0209). OFFSET 0 keeps the look-up
// of each key by the index also in a plan that was made when the table was small.
const takeMany = prepared(
  `SELECT pg_try_advisory_xact_lock(hashtextextended(r.client || chr(31) || r.key, 0)) AS taken,
          k.operation, k.input_digest, k.answer
     FROM unnest((SELECT $1::text[]), (SELECT $2::text[])) WITH ORDINALITY AS r (client, key, nth)
     LEFT JOIN LATERAL (SELECT * FROM idempotency_key WHERE client = r.client AND key = r.key OFFSET 0) k ON true
    ORDER BY nth`,
);

/** The same for different keys at once, without the audit actor. */
export async function takeKeys(manager: EntityManager, requests: readonly OwnedRequest[]): Promise<KeyState[]> {
  const rows = await manager.query<TakenRow[]>(takeMany, [
    requests.map(({ client }) => client),
    requests.map(({ key }) => key),
  ]);
  return requests.map((request, nth) => {
    const row = rows[nth];
    if (row === undefined) throw new Error('a key has no row');
    return stateOf(row, request);
  });
}

function stateOf(row: TakenRow, request: OwnedRequest): KeyState {
  if (row.input_digest !== null && row.answer !== null) {
    return row.operation === request.operation && row.input_digest.equals(digest(request.input))
      ? { state: 'ANSWERED', answer: row.answer }
      : { state: 'REUSED' };
  }
  return row.taken ? { state: 'NEW' } : { state: 'IN_FLIGHT' };
}

/** Records the result and the events published until then, in one statement, which is sent with the next one or the commit. */
export async function recordAnswer(
  manager: EntityManager,
  request: OwnedRequest,
  { answer, events, at }: { readonly answer: string; readonly events: readonly CloudEvent[]; readonly at: Date },
): Promise<void> {
  await appendToOutbox(unsent(manager), events, {
    statement: record,
    values: [request.client, request.operation, request.key, digest(request.input), answer, at],
  });
}

const recordMany = besideEvents(
  `INSERT INTO idempotency_key (client, operation, key, input_digest, answer, created_at)
   SELECT client, operation, key, input_digest, answer, $9
     FROM unnest($4::text[], $5::text[], $6::text[], $7::bytea[], $8::text[])
       AS r (client, operation, key, input_digest, answer)`,
);

/** The same for the results of several requests. */
export async function recordAnswers(
  manager: EntityManager,
  answered: readonly {
    readonly request: OwnedRequest;
    readonly answer: string;
    readonly events: readonly CloudEvent[];
  }[],
  at: Date,
): Promise<void> {
  const requests = answered.map(({ request }) => request);
  await appendToOutbox(
    manager,
    answered.flatMap(({ events }) => events),
    {
      statement: recordMany,
      values: [
        requests.map(({ client }) => client),
        requests.map(({ operation }) => operation),
        requests.map(({ key }) => key),
        requests.map(({ input }) => digest(input)),
        answered.map(({ answer }) => answer),
        at,
      ],
    },
  );
}

/** Keys are kept for 30 days: longer than any client retries. */
export async function purgeKeys(manager: EntityManager, now: Date): Promise<void> {
  await manager.query(`DELETE FROM idempotency_key WHERE created_at < $1::timestamptz - interval '30 days'`, [now]);
}

/** The constraint of a unique violation when two transactions take one key at the same moment. */
export const keyConstraint = 'idempotency_key_pk';

function digest(input: unknown): Buffer {
  return createHash('sha256').update(canonicalJson(input)).digest();
}

/** JSON with sorted keys: clients and GraphQL libraries guarantee no order. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
