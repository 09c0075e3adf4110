#!/usr/bin/env node
// Verifies the services' audit logs: whether a row was altered, removed, moved or cut off since it was sealed.
import { runCommand, UsageError } from '@promtour/kernel/command-line';
import type { SqlExecutor } from '@promtour/postgres/sql';
import pg from 'pg';
import { auditPublicKeysSchema, type AuditPublicKeys } from '../src/audit/anchor-signature.ts';
import { anchorsInEventLog, type AnchorTopic } from '../src/audit/anchors-in-event-log.ts';
import { auditedServices, type AuditedService } from '@promtour/events/audited-services';
import { verifyAuditLog, type Anchor, type AuditFault } from '../src/audit/verify-audit-log.ts';
import {
  findWitnessFault,
  readPublishedAnchors,
  type PublishedAnchors,
  type WitnessFault,
} from '../src/audit/witness.ts';
import { jsonOf } from '../src/environment.ts';
import { createLogger } from '../src/logging.ts';

const usage = `Usage: npm run audit:verify -- [--service NAME]… [--anchor SEQUENCE:HASH]… [--known PARTITION:OFFSET]…
                               [--witness-from SEQUENCE] [--help]

Reads the whole audit log of each service and reports whether it is intact.

--service NAME              ${auditedServices.join(', ')}; default: all
--anchor SEQUENCE:HASH      also compares with this head, such as one that this command printed before; needs one --service
--known PARTITION:OFFSET    ignores a reported message of the anchors' topic that has been looked into
--witness-from SEQUENCE     anchors before this sequence are known to be lost; needs one --service

npm run audit:verify takes the running local stack unless one of these variables is set:
DATABASE_URL_REGISTRY, DATABASE_URL_ROUTES, DATABASE_URL_BOOKINGS, DATABASE_URL_ANALYTICS
                            the services' databases: postgres://…; with one --service also DATABASE_URL
EVENT_TRANSPORT=kafka with KAFKA_BROKERS, or embedded with EVENT_LOG_DATABASE_URL
                            the event log, which holds signed anchors of the audit logs. Without it only the databases are
                            checked, and an attacker who can rewrite and reseal a whole database goes unnoticed.
AUDIT_PUBLIC_KEYS           public keys of the anchors: a JWK set, as JSON. Required with the event log; not secret.

Exit code, the first that applies:
  1  an audit log was tampered with: it differs from what was sealed, or from what its service signed
  3  an audit log or the event log could not be read
  4  the event log begins after anchors that it acknowledged: it was emptied, or deleted and recreated
  5  the event log lacks anchors that it acknowledged
  6  the event log holds forged anchors; the audit logs are as they were sealed
  0  everything is intact; foreign messages in the topic are skipped and reported
  2  wrong usage`;

const meaning: Readonly<Record<AuditFault['kind'], string>> = {
  ALTERED: 'row differs from its seal',
  REMOVED: 'sealed row is missing',
  REORDERED: 'rows are out of order',
  CUT_OFF: 'rows are missing from here to the end',
  REWRITTEN: 'resealed: the anchor has another hash',
  SLIPPED_IN: 'unsealed row among sealed rows; its id is given',
};

type AuditLog = { readonly service: AuditedService; readonly databaseUrl: string };

/** In the order in which they decide the exit code. */
const exitCodes = { TAMPERED: 1, UNREAD: 3, REMADE: 4, MISSING: 5, FORGED: 6 } as const;
type Problem = keyof typeof exitCodes;

type Request = {
  readonly logs: readonly AuditLog[];
  readonly given: readonly Anchor[];
  readonly known: ReadonlySet<string>;
  readonly from: number | undefined;
};

await runCommand({
  usage,
  options: {
    service: { type: 'string', multiple: true, default: [] },
    anchor: { type: 'string', multiple: true, default: [] },
    known: { type: 'string', multiple: true, default: [] },
    'witness-from': { type: 'string' },
  },
  run: async (values) => {
    const logs = auditLogsOf(values.service);
    const given = values.anchor.map(parseAnchor);
    if (given.length > 0 && logs.length !== 1) throw new UsageError('--anchor needs one --service');
    const from = values['witness-from'] === undefined ? undefined : parseSequence(values['witness-from']);
    if (from !== undefined && logs.length !== 1) throw new UsageError('--witness-from needs one --service');
    try {
      const problems = await verifyAll({ logs, given, known: new Set(values.known), from });
      const first = (Object.keys(exitCodes) as Problem[]).find((problem) => problems.has(problem));
      return first === undefined ? 0 : exitCodes[first];
    } catch (error) {
      if (error instanceof UsageError) throw error;
      console.error(`The event log could not be read: ${messageOf(error)}`);
      return exitCodes.UNREAD;
    }
  },
});

async function verifyAll({ logs, given, known, from }: Request): Promise<ReadonlySet<Problem>> {
  const problems = new Set<Problem>();
  const readable: (AuditLog & { readonly published: PublishedAnchors })[] = [];
  const unreadable = ({ service }: AuditLog, error: unknown): void => {
    problems.add('UNREAD');
    console.error(`${service}: the audit log could not be read: ${messageOf(error)}`);
  };
  // Before the event log, which must hold everything sent by now.
  for (const log of logs) {
    try {
      readable.push({ ...log, published: await connected(log, readPublishedAnchors) });
    } catch (error) {
      unreadable(log, error);
    }
  }
  const topic = await readTopic(known);
  if (topic === undefined) console.error('No event log is configured: checked the databases only.');
  else if (report(topic)) problems.add('FORGED');
  // One after another: each reads a whole audit log.
  for (const log of readable) {
    try {
      const genuine = topic?.genuine[log.service] ?? [];
      const { sealed, intact } = await connected(log, (sql) => verify(sql, log.service, [...given, ...genuine]));
      if (!intact) problems.add('TAMPERED');
      const fault = topic === undefined ? undefined : findWitnessFault(genuine, log.published, { sealed, from });
      if (fault === undefined) continue;
      problems.add(fault.kind);
      console.log(`${log.service}: ${meaningOfFault(fault)}`);
    } catch (error) {
      unreadable(log, error);
    }
  }
  return problems;
}

async function readTopic(known: ReadonlySet<string>): Promise<AnchorTopic | undefined> {
  const logger = createLogger({ service: 'verify-audit', level: 'silent' });
  if (!['kafka', 'embedded'].includes(process.env['EVENT_TRANSPORT'] ?? '')) return undefined;
  return anchorsInEventLog(process.env, { keys: publicKeys(), known, logger });
}

function publicKeys(): AuditPublicKeys {
  const text = process.env['AUDIT_PUBLIC_KEYS'];
  if (!text) throw new UsageError('AUDIT_PUBLIC_KEYS is not set');
  const keys = jsonOf(auditPublicKeysSchema).safeParse(text);
  if (!keys.success) throw new UsageError('AUDIT_PUBLIC_KEYS must be a JWK set, each key with its service');
  return keys.data;
}

/** Reports what in the topic is no anchor of a service. @returns whether an anchor was forged */
function report(topic: AnchorTopic): boolean {
  for (const { at } of topic.foreign) console.error(`event log\tFOREIGN\t${at}\tnot an anchor; skipped`);
  for (const { at, service } of topic.forged)
    console.log(`event log\tFORGED\t${at}\tclaims to be an anchor of ${service ?? '?'} without its signature; skipped`);
  const more = topic.forgedCount + topic.foreignCount - topic.forged.length - topic.foreign.length;
  if (more > 0) console.error(`event log\tand ${more} more`);
  for (const partition of topic.unfinished)
    console.error(`event log\tpartition ${partition} returned no messages before its end`);
  return topic.forgedCount > 0;
}

function meaningOfFault({ kind, sequences }: WitnessFault): string {
  const which = `${sequences.length} anchors (${sequences.slice(0, 5).join(', ')}${sequences.length > 5 ? ', …' : ''})`;
  if (kind === 'MISSING') return `ANCHORS MISSING; the event log acknowledged ${which} and does not have them`;
  return sequences.length === 0
    ? 'TOPIC REMADE; rows were sealed, but neither the event log nor the database has an anchor'
    : `TOPIC REMADE; the event log begins after ${which}, which it had acknowledged`;
}

/** Reads a service's database in one snapshot, which a running sealer does not change. */
async function connected<Value>({ databaseUrl }: AuditLog, work: (sql: SqlExecutor) => Promise<Value>): Promise<Value> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    return await work({ query: async (sql, parameters) => (await client.query<object>(sql, parameters)).rows });
  } finally {
    await client.end();
  }
}

/** Reports where the audit log differs from what was sealed. */
async function verify(sql: SqlExecutor, service: AuditedService, published: readonly Anchor[]) {
  let saidAt = Date.now();
  const { sealed, unsealed, anchors, hash, faults, faultCount } = await verifyAuditLog(sql, {
    anchors: published,
    onProgress(sequence) {
      if (Date.now() - saidAt < 5_000) return;
      saidAt = Date.now();
      console.error(`${service}: ${sequence} rows read`);
    },
  });
  for (const { kind, at } of faults) console.log(`${service}\t${kind}\t${at}\t${meaning[kind]}`);
  if (faultCount > faults.length) console.log(`${service}\tand ${faultCount - faults.length} more`);
  const verdict = faultCount === 0 ? 'intact' : 'TAMPERED WITH';
  console.log(
    `${service}: ${verdict}; ${sealed} sealed, ${unsealed} not yet, compared with ${anchors} anchors; head ${sealed}:${hash}`,
  );
  return { sealed, intact: faultCount === 0 };
}

function auditLogsOf(named: readonly string[]): readonly AuditLog[] {
  const wanted = named.length === 0 ? auditedServices : [...new Set(named)].map(parseService);
  return wanted.map((service) => {
    const variable = `DATABASE_URL_${service.toUpperCase()}`;
    const databaseUrl = process.env[variable] ?? (wanted.length === 1 ? process.env['DATABASE_URL'] : undefined);
    if (!databaseUrl) throw new UsageError(`${variable} is not set`);
    return { service, databaseUrl };
  });
}

function parseService(name: string): AuditedService {
  const service = auditedServices.find((known) => known === name);
  if (service === undefined) throw new UsageError(`Unknown service ${name}. Available: ${auditedServices.join(', ')}`);
  return service;
}

function parseSequence(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new UsageError(`--witness-from ${text}: must be a sequence number`);
  return Number(text);
}

function parseAnchor(text: string): Anchor {
  const [, sequence, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (sequence === undefined || hash === undefined) throw new UsageError(`--anchor ${text}: must be SEQUENCE:HASH`);
  return { sequence: Number(sequence), hash };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
