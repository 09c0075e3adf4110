#!/usr/bin/env node
// Lists, shows, retries and discards the dead letters of a service, in the database of DATABASE_URL.
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import {
  discardDeadLetter,
  findDeadLetter,
  listDeadLetters,
  listDiscardedEvents,
  requestRetry,
  retryOutcome,
} from '../src/dead-letter-admin.ts';
import type { SqlExecutor } from '@promtour/postgres/sql';

const usage = `Usage: dead-letters list    [--subscription NAME] [--limit 100] [--discarded]
       dead-letters show    --id ID
       dead-letters retry   [--subscription NAME] [--id ID] [--wait 30] [--all]
       dead-letters discard --id ID --by NAME --reason TEXT

Works on the database of one service: DATABASE_URL=postgres://…
list     open dead letters, oldest first. RETRYING: the service retries it. PARKED: it waits behind an earlier one of its
         aggregate. REJECTED: its origin is not verified; no event waits behind it.
         --discarded: discarded events, latest first, with who and why.
show     one dead letter with its payload.
retry    asks the running service to apply them again, in order per aggregate; waits for the outcome
         (--wait seconds; 0 does not wait). Without --subscription or --id it requires --all.
discard  closes one that can never be applied; the events behind it are applied. The audit log records who (--by) and why
         (--reason): name the account, and do not quote the event.
Exit code: 0 done, 1 some are still open or it is closed already, 2 wrong usage or unknown id.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    subscription: { type: 'string' },
    id: { type: 'string' },
    limit: { type: 'string', default: '100' },
    wait: { type: 'string', default: '30' },
    all: { type: 'boolean', default: false },
    discarded: { type: 'boolean', default: false },
    by: { type: 'string' },
    reason: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const [command] = positionals;
const { subscription, id } = values;

if (values.help) {
  console.log(usage);
} else if (problem() !== undefined) {
  console.error(`${problem()}\n\n${usage}`);
  process.exitCode = 2;
} else {
  process.exitCode = await withDatabase(run);
}

function problem(): string | undefined {
  if (command === undefined || !['list', 'show', 'retry', 'discard'].includes(command))
    return 'Command required: list, show, retry or discard.';
  if (!process.env['DATABASE_URL']) return 'DATABASE_URL is not set.';
  if (id !== undefined && !/^\d{1,18}$/.test(id)) return '--id must be a number.';
  if (!/^\d{1,6}$/.test(values.limit) || !/^\d{1,6}$/.test(values.wait)) return '--limit and --wait must be numbers.';
  if ((command === 'show' || command === 'discard') && id === undefined) return '--id is required.';
  if (command === 'discard' && !isText(values.by, 200))
    return '--by is required: who discards it, at most 200 characters.';
  if (command === 'discard' && !isText(values.reason, 1_000))
    return '--reason is required: why it is discarded, at most 1,000 characters.';
  const named = subscription !== undefined || id !== undefined || values.all;
  if (command === 'retry' && !named) return '--subscription, --id or --all is required.';
  return undefined;
}

function isText(text: string | undefined, max: number): text is string {
  return text !== undefined && text.trim() !== '' && text.length <= max;
}

async function run(sql: SqlExecutor): Promise<number> {
  switch (command) {
    case 'show':
      return show(sql, id ?? '');
    case 'retry':
      return retry(sql);
    case 'discard':
      return discard(sql, id ?? '');
    default:
      return values.discarded ? listDiscarded(sql) : list(sql);
  }
}

async function list(sql: SqlExecutor): Promise<number> {
  const letters = await listDeadLetters(sql, { subscription, id }, Number(values.limit));
  for (const letter of letters) {
    const { createdAt, eventType, key, reason, attempts, cause } = letter;
    console.log(
      [
        letter.id,
        createdAt.toISOString(),
        letter.subscription,
        eventType ?? '-',
        key ?? '-',
        reason,
        attempts,
        cause,
      ].join('\t'),
    );
  }
  console.error(`${letters.length} open`);
  return 0;
}

async function listDiscarded(sql: SqlExecutor): Promise<number> {
  const events = await listDiscardedEvents(sql, { subscription, id }, Number(values.limit));
  for (const event of events) {
    const { deadLetterId, discardedAt, discardedBy, eventType, key, discardReason, cause } = event;
    const fields = [deadLetterId, discardedAt.toISOString(), event.subscription, eventType ?? '-', key ?? '-'];
    console.log([...fields, discardedBy, discardReason, cause].join('\t'));
  }
  console.error(`${events.length} discarded`);
  return 0;
}

async function discard(sql: SqlExecutor, wanted: string): Promise<number> {
  await sql.query('BEGIN');
  const outcome = await discardDeadLetter(sql, {
    id: wanted,
    by: values.by?.trim() ?? '',
    reason: values.reason?.trim() ?? '',
  });
  await sql.query('COMMIT');
  switch (outcome) {
    case 'DISCARDED':
      console.log(`Dead letter ${wanted} discarded. The events behind it are applied next.`);
      return 0;
    case 'NOT_FOUND':
      console.error(`Dead letter ${wanted} not found.`);
      return 2;
    case 'ALREADY_APPLIED':
      console.error(`Dead letter ${wanted} was already applied.`);
      return 1;
    case 'ALREADY_DISCARDED':
      console.error(`Dead letter ${wanted} was already discarded.`);
      return 1;
  }
}

async function show(sql: SqlExecutor, wanted: string): Promise<number> {
  const letter = await findDeadLetter(sql, wanted);
  if (letter === undefined) {
    console.error(`Dead letter ${wanted} not found.`);
    return 2;
  }
  console.log(JSON.stringify({ ...letter, payload: letter.payload.toString() }, null, 2));
  return 0;
}

async function retry(sql: SqlExecutor): Promise<number> {
  const ids = await requestRetry(sql, { subscription, id });
  if (ids.length === 0) {
    console.error('No open dead letter matches.');
    return id === undefined ? 0 : 2;
  }
  console.error(`${ids.length} retries requested`);
  const until = Date.now() + Number(values.wait) * 1_000;
  for (;;) {
    const { waiting, open } = await retryOutcome(sql, ids);
    if (waiting === 0 || Date.now() >= until) {
      console.log(`${ids.length - open} applied, ${open - waiting} failed again, ${waiting} not tried yet`);
      return open === 0 ? 0 : 1;
    }
    await delay(200);
  }
}

async function withDatabase(work: (sql: SqlExecutor) => Promise<number>): Promise<number> {
  const client = new Client({ connectionString: process.env['DATABASE_URL'], application_name: 'dead-letters' });
  await client.connect();
  try {
    return await work({ query: async (text, parameters) => (await client.query<object>(text, parameters)).rows });
  } finally {
    await client.end();
  }
}
