#!/usr/bin/env node
// Lists, shows, retries and discards the dead letters of a service.
import { setTimeout as delay } from 'node:timers/promises';
import { runCommand, UsageError } from '@promtour/kernel/command-line';
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

const usage = `Usage: dead-letters list    [--service NAME] [--subscription NAME] [--limit 100] [--discarded]
       dead-letters show    --service NAME --id ID
       dead-letters retry   --service NAME [--subscription NAME] [--id ID] [--wait 30] [--all]
       dead-letters discard --service NAME --id ID --by NAME --reason TEXT

Databases: DATABASE_URL for one service, or DATABASE_URL_<SERVICE> for each; npm run dead-letters finds those of the running local stack.
With DATABASE_URL, --service is not needed.
list     open dead letters, oldest first. RETRYING ones are tried again by the service; PARKED ones wait behind an earlier
         one of their aggregate; nothing waits behind REJECTED ones, which are not trusted.
         --discarded: discarded ones, latest first, with who discarded them and why.
show     one dead letter with its payload.
retry    asks the running service to apply them again, in order per aggregate; waits for the outcome
         (--wait seconds, 0 does not wait). Without --subscription or --id, --all is required.
discard  closes one that can never be applied; events parked behind it continue. --by (an account) and --reason go into the
         audit log.
Exit code: 0 done, 1 some are still open or the letter was closed already, 2 wrong usage or no such dead letter.`;

type Values = {
  readonly service?: string | undefined;
  readonly subscription?: string | undefined;
  readonly id?: string | undefined;
  readonly limit: string;
  readonly wait: string;
  readonly all: boolean;
  readonly discarded: boolean;
  readonly by?: string | undefined;
  readonly reason?: string | undefined;
};

const commands = { list, show, retry, discard };

await runCommand({
  usage,
  allowPositionals: true,
  options: {
    service: { type: 'string' },
    subscription: { type: 'string' },
    id: { type: 'string' },
    limit: { type: 'string', default: '100' },
    wait: { type: 'string', default: '30' },
    all: { type: 'boolean', default: false },
    discarded: { type: 'boolean', default: false },
    by: { type: 'string' },
    reason: { type: 'string' },
  },
  run: async (values, [name = '', ...rest]) => {
    const problem = problemOf(name, rest, values);
    if (problem !== undefined) throw new UsageError(`${problem} (--help shows the usage)`);
    const databases = databasesOf(values.service);
    if (name !== 'list' && databases.length > 1) throw new UsageError('--service is required');
    const codes: number[] = [];
    for (const { service, url } of databases) {
      if (databases.length > 1) console.error(`${service}:`);
      codes.push(await withDatabase(url, (sql) => commands[name as keyof typeof commands](sql, values)));
    }
    return Math.max(...codes);
  },
});

function problemOf(name: string, rest: readonly string[], values: Values): string | undefined {
  const { id, subscription } = values;
  if (!Object.hasOwn(commands, name) || rest.length > 0) return 'Command required: list, show, retry or discard';
  if (id !== undefined && !/^\d{1,18}$/.test(id)) return '--id must be a number';
  if (!/^\d{1,6}$/.test(values.limit) || !/^\d{1,6}$/.test(values.wait)) return '--limit and --wait must be numbers';
  if ((name === 'show' || name === 'discard') && id === undefined) return '--id is required';
  if (name === 'discard' && !isText(values.by, 200)) return '--by is required: who discards it, at most 200 characters';
  if (name === 'discard' && !isText(values.reason, 1_000))
    return '--reason is required: why it is discarded, at most 1,000 characters';
  const named = subscription !== undefined || id !== undefined || values.all;
  if (name === 'retry' && !named) return '--subscription, --id or --all is required';
  return undefined;
}

type Database = { readonly service: string; readonly url: string };

function databasesOf(service: string | undefined): readonly Database[] {
  const all = Object.entries(process.env).flatMap(([name, url = '']): Database[] => {
    const [, suffix] = /^DATABASE_URL_(\w+)$/.exec(name) ?? [];
    return suffix === undefined || suffix === 'EVENT_LOG' || url === '' ? [] : [{ service: suffix.toLowerCase(), url }];
  });
  const single = process.env['DATABASE_URL'];
  if (single) return [{ service: service ?? '', url: single }];
  if (all.length === 0) throw new UsageError('DATABASE_URL is not set');
  const wanted = service === undefined ? all : all.filter((database) => database.service === service);
  if (wanted.length === 0)
    throw new UsageError(`Unknown service ${service ?? ''}. Available: ${all.map((one) => one.service).join(', ')}`);
  return wanted;
}

function isText(text: string | undefined, most: number): text is string {
  return text !== undefined && text.trim() !== '' && text.length <= most;
}

async function list(sql: SqlExecutor, values: Values): Promise<number> {
  if (values.discarded) return listDiscarded(sql, values);
  const letters = await listDeadLetters(sql, values, Number(values.limit));
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

async function listDiscarded(sql: SqlExecutor, values: Values): Promise<number> {
  const events = await listDiscardedEvents(sql, values, Number(values.limit));
  for (const event of events) {
    const { deadLetterId, discardedAt, discardedBy, eventType, key, discardReason, cause } = event;
    const fields = [deadLetterId, discardedAt.toISOString(), event.subscription, eventType ?? '-', key ?? '-'];
    console.log([...fields, discardedBy, discardReason, cause].join('\t'));
  }
  console.error(`${events.length} discarded`);
  return 0;
}

async function discard(sql: SqlExecutor, { id = '', by = '', reason = '' }: Values): Promise<number> {
  await sql.query('BEGIN');
  const outcome = await discardDeadLetter(sql, {
    id,
    by: by.trim(),
    reason: reason.trim(),
  });
  await sql.query('COMMIT');
  switch (outcome) {
    case 'DISCARDED':
      console.log(`Dead letter ${id} discarded. The events behind it are applied next.`);
      return 0;
    case 'NOT_FOUND':
      console.error(`Dead letter ${id} not found.`);
      return 2;
    case 'ALREADY_APPLIED':
      console.error(`Dead letter ${id} was already applied.`);
      return 1;
    case 'ALREADY_DISCARDED':
      console.error(`Dead letter ${id} was already discarded.`);
      return 1;
  }
}

async function show(sql: SqlExecutor, { id = '' }: Values): Promise<number> {
  const letter = await findDeadLetter(sql, id);
  if (letter === undefined) {
    console.error(`Dead letter ${id} not found.`);
    return 2;
  }
  console.log(JSON.stringify({ ...letter, payload: letter.payload.toString() }, null, 2));
  return 0;
}

async function retry(sql: SqlExecutor, values: Values): Promise<number> {
  const ids = await requestRetry(sql, values);
  if (ids.length === 0) {
    console.error('No open dead letter matches.');
    return values.id === undefined ? 0 : 2;
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

async function withDatabase(url: string, work: (sql: SqlExecutor) => Promise<number>): Promise<number> {
  const client = new Client({ connectionString: url, application_name: 'dead-letters' });
  await client.connect();
  try {
    return await work({ query: async (text, parameters) => (await client.query<object>(text, parameters)).rows });
  } finally {
    await client.end();
  }
}
