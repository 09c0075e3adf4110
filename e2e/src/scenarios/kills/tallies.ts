import { randomUUID } from 'node:crypto';
import type { CloudEvent } from '@promtour/events/envelope';
import { createTransport, readTransportOptions } from '@promtour/messaging/create-transport';
import type { Stack } from '@promtour/local/stack';
import pg from 'pg';
import { pino } from 'pino';

/** Seats and visitors of a session, as one of the places that count them has it. */
export type Tally = { readonly held: number; readonly confirmed: number; readonly attended: number };

/** Tallies by session. */
export type Tallies = ReadonlyMap<string, Tally>;

type Row = { readonly session: string; readonly held: number; readonly confirmed: number; readonly attended: number };

/** The sum of the bookings, as their rows have them. */
export async function tallyBookings(stack: Stack, sessions: readonly string[]): Promise<Tallies> {
  return tallied(
    await query<Row>(
      stack.databaseUrls.bookings,
      `SELECT session_id AS session,
         coalesce(sum(item.seats) FILTER (WHERE status = 'ON_HOLD'), 0)::int AS held,
         coalesce(sum(item.seats) FILTER (WHERE status IN ('CONFIRMED', 'REDEEMED', 'NO_SHOW')), 0)::int AS confirmed,
         coalesce(sum(item.attended), 0)::int AS attended
       FROM booking_item AS item JOIN booking ON booking.id = booking_id WHERE session_id = ANY ($1) GROUP BY 1`,
      [sessions],
    ),
    sessions,
  );
}

/** The counters that decide whether seats are sold. Attendance has none. */
export async function readCounters(stack: Stack, sessions: readonly string[]): Promise<Tallies> {
  return tallied(
    await query<Row>(
      stack.databaseUrls.bookings,
      `SELECT session_id AS session, held, confirmed, 0 AS attended FROM session_inventory WHERE session_id = ANY ($1)`,
      [sessions],
    ),
    sessions,
  );
}

/** What analytics has of confirmed seats and attendance. Holds are none of its figures. */
export async function tallyAnalytics(stack: Stack, sessions: readonly string[]): Promise<Tallies> {
  const schema = await visitsSchema(stack);
  return tallied(
    await query<Row>(
      stack.databaseUrls.analytics,
      `SELECT session_id AS session, 0 AS held, coalesce(sum(confirmed), 0)::int AS confirmed, sum(attended)::int AS attended
       FROM "${schema}".visit WHERE session_id = ANY ($1) GROUP BY 1`,
      [sessions],
    ),
    sessions,
  );
}

/** The schema that answers questions of visits. */
export function visitsSchema(stack: Stack): Promise<string> {
  return servingSchema(stack, 'visits');
}

/** The schema of the generation of a projection that answers. */
export async function servingSchema(stack: Stack, projection: string): Promise<string> {
  const [serving] = await query<{ schema: string }>(
    stack.databaseUrls.analytics,
    `SELECT schema_name AS schema FROM messaging.projection_generation WHERE projection = $1 AND state = 'SERVING'`,
    [projection],
  );
  if (serving === undefined) throw new Error(`the projection ${projection} serves nothing`);
  return serving.schema;
}

/** What the events of the bookings add up to, read from the log's first message. */
export async function tallyEvents(stack: Stack, sessions: readonly string[]): Promise<Tallies> {
  const tallies = new Map<string, Row>(sessions.map((session) => [session, nothing(session)]));
  for (const { items, status } of (await readBookings(stack)).values()) {
    for (const { sessionId, seats, attended } of items.values()) {
      const tally = tallies.get(sessionId);
      if (tally === undefined || status === 'ENDED') continue;
      tallies.set(sessionId, {
        ...tally,
        held: tally.held + (status === 'HELD' ? seats : 0),
        confirmed: tally.confirmed + (status === 'CONFIRMED' ? seats : 0),
        attended: tally.attended + attended,
      });
    }
  }
  return tallied([...tallies.values()], sessions);
}

type Item = { readonly sessionId: string; readonly seats: number; readonly attended: number };
type BookingState = { readonly status: 'HELD' | 'CONFIRMED' | 'ENDED'; readonly items: ReadonlyMap<string, Item> };

type BookingData = {
  readonly items?: readonly { readonly itemId: string; readonly sessionId: string; readonly seats: number }[];
  readonly itemId?: string;
  readonly attended?: number;
};

/** The state of each booking after its last event. An event that was published twice counts once. */
async function readBookings(stack: Stack): Promise<ReadonlyMap<string, BookingState>> {
  const bookings = new Map<string, BookingState>();
  const seen = new Set<string>();
  for (const event of await readTopic(stack, 'promtour.booking')) {
    if (seen.has(event.id)) continue;
    seen.add(event.id);
    bookings.set(event.subject, follow(bookings.get(event.subject), event));
  }
  return bookings;
}

function follow(before: BookingState | undefined, { type, data }: CloudEvent): BookingState {
  const { items: listed, itemId, attended = 0 } = data as BookingData;
  const items = new Map(
    listed === undefined ? before?.items : listed.map((item) => [item.itemId, { attended: 0, ...item }]),
  );
  const visited = itemId === undefined ? undefined : items.get(itemId);
  if (itemId !== undefined && visited !== undefined) items.set(itemId, { ...visited, attended });
  switch (type.replace(/^promtour\.bookings\.booking\.|\.v\d+$/g, '')) {
    case 'held':
      return { status: 'HELD', items };
    case 'cancelled':
    case 'expired':
    case 'rejected':
      return { status: 'ENDED', items };
    case 'confirmed':
    case 'redeemed':
    case 'no-show-recorded':
    case 'attendance-corrected':
      return { status: 'CONFIRMED', items };
    default:
      return { status: before?.status ?? 'HELD', items };
  }
}

/** All messages of a topic, in the order of each partition. */
async function readTopic(stack: Stack, topic: string): Promise<readonly CloudEvent[]> {
  const transport = createTransport({
    kind: stack.kafkaBrokers.length > 0 ? 'kafka' : 'embedded',
    ...readTransportOptions(stack.operatorEnvironment),
    clientId: 'tallies',
    logger: pino({ level: 'silent' }),
  });
  const group = `tallies-${randomUUID()}`;
  try {
    const ends = (await transport.endOffsets([topic])).get(topic) ?? [];
    const read: CloudEvent[] = [];
    const open = new Set(ends.flatMap((end, partition) => (end > 0 ? [partition] : [])));
    const done = Promise.withResolvers<undefined>();
    if (open.size === 0) return read;
    transport.subscribe({
      group,
      topics: [topic],
      onBatch: ({ partition, messages }) => {
        const last = messages.at(-1)?.offset ?? -1;
        if (open.has(partition)) {
          for (const { value } of messages) read.push(JSON.parse(value.toString('utf8')) as CloudEvent);
          if (last + 1 >= (ends[partition] ?? 0)) open.delete(partition);
          if (open.size === 0) done.resolve(undefined);
        }
        return Promise.resolve({ next: last + 1, afterMs: 0 });
      },
    });
    await done.promise;
    return read;
  } finally {
    await transport.close();
  }
}

function tallied(rows: readonly Row[], sessions: readonly string[]): Tallies {
  const found = new Map(rows.map((row) => [row.session, row]));
  return new Map(
    sessions.map((session) => {
      const { held, confirmed, attended } = found.get(session) ?? nothing(session);
      return [session, { held, confirmed, attended }];
    }),
  );
}

function nothing(session: string): Row {
  return { session, held: 0, confirmed: 0, attended: 0 };
}

/** A connection for one statement: PostgreSQL is among the processes that are killed. */
export async function query<Result extends object>(
  connectionString: string,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Result[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query<Result>(sql, [...values])).rows;
  } finally {
    await client.end();
  }
}
