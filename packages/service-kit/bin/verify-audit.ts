#!/usr/bin/env node
// Verifies the services' audit trails: whether a row was altered, removed, moved or cut off since it was sealed.
import { parseArgs } from 'node:util';
import type { SqlExecutor } from '@promtour/postgres/sql';
import pg from 'pg';
import { auditPublicKeysSchema, type AuditPublicKeys } from '../src/audit/anchor-signature.ts';
import { anchorsInEventLog, type AnchorTopic } from '../src/audit/anchors-in-event-log.ts';
import { auditedServices, type AuditedService } from '../src/audit/audited-services.ts';
import { verifyTrail, type Anchor, type TrailFault } from '../src/audit/verify-trail.ts';
import { findWitnessFault, readTold, type Told, type WitnessFault } from '../src/audit/witness.ts';
import { jsonOf } from '../src/environment.ts';
import { createLogger } from '../src/logging.ts';

const usage = `Usage: npm run audit:verify -- [--service NAME]… [--anchor SEQUENCE:HASH]… [--known PARTITION:OFFSET]…
                               [--witness-from SEQUENCE] [--help]

Reads the whole audit trail of each service and says whether it is as it was sealed.

--service NAME              ${auditedServices.join(', ')}; all of them unless some are named
--anchor SEQUENCE:HASH      something else that was told of the one service that is named, such as what this command
                            printed before
--known PARTITION:OFFSET    a message of the topic of anchors that was reported and looked into: say no more of it
--witness-from SEQUENCE     anchors of the one service that is named, before this sequence, are known to be lost

DATABASE_URL_REGISTRY, DATABASE_URL_ROUTES, DATABASE_URL_BOOKINGS, DATABASE_URL_ANALYTICS
                            the services' databases: postgres://…; of a single --service also DATABASE_URL
EVENT_TRANSPORT=kafka with KAFKA_BROKERS, or embedded with EVENT_LOG_DATABASE_URL
                            the event log: the trails have to agree with what was told there. Without it, only what
                            stands in the databases themselves is compared: somebody who may change everything there, and
                            seals it all anew, is not found.
AUDIT_PUBLIC_KEYS           the public keys that the services' anchors are verified with: a JWK set, as JSON. Needed with the
                            event log; nothing secret is.

Exit code, the first of these that is so:
  1  a trail was tampered with: it is not what was sealed, or not what its service signed
  3  a trail or the event log could not be read
  4  the event log begins after anchors that it acknowledged: it was emptied, or deleted and made anew
  5  the event log lacks anchors that it acknowledged
  6  there are forged anchors in the event log; the trails are as they were sealed
  0  all as they were sealed; messages in the topic that are no anchors are skipped, and reported
  2  wrong usage`;

const meaning: Readonly<Record<TrailFault['kind'], string>> = {
  ALTERED: 'a row is not what was sealed',
  REMOVED: 'a sealed row is gone',
  REORDERED: 'rows changed places',
  CUT_OFF: 'the end is missing from here on',
  REWRITTEN: 'it was sealed anew: another hash was told',
  SLIPPED_IN: 'a row that was never sealed, though all of its time are; this is its id',
};

type Trail = { readonly service: AuditedService; readonly databaseUrl: string };

/** What is wrong, in the order in which it decides the exit code. */
const exitCodes = { TAMPERED: 1, UNREAD: 3, REMADE: 4, MISSING: 5, FORGED: 6 } as const;
type Problem = keyof typeof exitCodes;

type Request = {
  readonly trails: readonly Trail[];
  readonly given: readonly Anchor[];
  readonly known: ReadonlySet<string>;
  readonly from: number | undefined;
};

class WrongUsage extends Error {}

process.exitCode = await main();

async function main(): Promise<number> {
  try {
    const { values } = parseOptions();
    if (values.help) {
      console.log(usage);
      return 0;
    }
    const trails = trailsOf(values.service);
    const given = values.anchor.map(parseAnchor);
    if (given.length > 0 && trails.length !== 1) throw new WrongUsage('--anchor: of which --service?');
    const from = values['witness-from'] === undefined ? undefined : parseSequence(values['witness-from']);
    if (from !== undefined && trails.length !== 1) throw new WrongUsage('--witness-from: of which --service?');
    const problems = await verifyAll({ trails, given, known: new Set(values.known), from });
    const first = (Object.keys(exitCodes) as Problem[]).find((problem) => problems.has(problem));
    return first === undefined ? 0 : exitCodes[first];
  } catch (error) {
    if (error instanceof WrongUsage) {
      console.error(`${error.message}\n\n${usage}`);
      return 2;
    }
    console.error(`The event log could not be read: ${messageOf(error)}`);
    return exitCodes.UNREAD;
  }
}

async function verifyAll({ trails, given, known, from }: Request): Promise<ReadonlySet<Problem>> {
  const problems = new Set<Problem>();
  const readable: (Trail & { readonly told: Told })[] = [];
  const unreadable = ({ service }: Trail, error: unknown): void => {
    problems.add('UNREAD');
    console.error(`${service}: the trail could not be read: ${messageOf(error)}`);
  };
  // Before the event log: what a service had sent by now has to be there.
  for (const trail of trails) {
    try {
      readable.push({ ...trail, told: await connected(trail, readTold) });
    } catch (error) {
      unreadable(trail, error);
    }
  }
  const topic = await readTopic(known);
  if (topic === undefined) console.error('No event log is named: compared with the databases alone.');
  else if (report(topic)) problems.add('FORGED');
  // One after another: each reads all of its database's trail.
  for (const trail of readable) {
    try {
      const genuine = topic?.genuine[trail.service] ?? [];
      const { sealed, intact } = await connected(trail, (sql) => verify(sql, trail.service, [...given, ...genuine]));
      if (!intact) problems.add('TAMPERED');
      const fault = topic === undefined ? undefined : findWitnessFault(genuine, trail.told, { sealed, from });
      if (fault === undefined) continue;
      problems.add(fault.kind);
      console.log(`${trail.service}: ${meaningOfFault(fault)}`);
    } catch (error) {
      unreadable(trail, error);
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
  if (!text) throw new WrongUsage('AUDIT_PUBLIC_KEYS is not set.');
  const keys = jsonOf(auditPublicKeysSchema).safeParse(text);
  if (!keys.success) throw new WrongUsage('AUDIT_PUBLIC_KEYS: a JWK set is meant, each key with its service.');
  return keys.data;
}

/** Says what in the topic is no anchor of a service, and answers whether somebody forged one. */
function report(topic: AnchorTopic): boolean {
  for (const { at } of topic.foreign) console.error(`event log\tFOREIGN\t${at}\tthis is no anchor; skipped`);
  for (const { at, service } of topic.forged)
    console.log(
      `event log\tFORGED\t${at}\tthis claims to be an anchor of ${service ?? '?'}, who did not sign it; skipped`,
    );
  const more = topic.forgedCount + topic.foreignCount - topic.forged.length - topic.foreign.length;
  if (more > 0) console.error(`event log\tand ${more} more`);
  for (const partition of topic.unfinished)
    console.error(`event log\tpartition ${partition} gives nothing up to its end`);
  return topic.forgedCount > 0;
}

function meaningOfFault({ kind, sequences }: WitnessFault): string {
  const which = `${sequences.length} anchors (${sequences.slice(0, 5).join(', ')}${sequences.length > 5 ? ', …' : ''})`;
  if (kind === 'MISSING') return `ANCHORS MISSING; the event log acknowledged ${which} and does not have them`;
  return sequences.length === 0
    ? 'TOPIC REMADE; rows were sealed, and neither the event log nor the database has an anchor'
    : `TOPIC REMADE; the event log begins after ${which} that it acknowledged`;
}

/** Reads a service's database as it is at one moment: a sealer at work does not come between. */
async function connected<Value>({ databaseUrl }: Trail, work: (sql: SqlExecutor) => Promise<Value>): Promise<Value> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    return await work({ query: async (sql, parameters) => (await client.query<object>(sql, parameters)).rows });
  } finally {
    await client.end();
  }
}

/** Answers whether the trail is as it was sealed, and says where it is not. */
async function verify(sql: SqlExecutor, service: AuditedService, told: readonly Anchor[]) {
  let saidAt = Date.now();
  const { sealed, unsealed, anchors, hash, faults, faultCount } = await verifyTrail(sql, {
    anchors: told,
    onProgress(sequence) {
      if (Date.now() - saidAt < 5_000) return;
      saidAt = Date.now();
      console.error(`${service}: ${sequence} rows read`);
    },
  });
  for (const { kind, at } of faults) console.log(`${service}\t${kind}\t${at}\t${meaning[kind]}`);
  if (faultCount > faults.length) console.log(`${service}\tand ${faultCount - faults.length} more`);
  const verdict = faultCount === 0 ? 'as it was sealed' : 'TAMPERED WITH';
  console.log(
    `${service}: ${verdict}; ${sealed} sealed, ${unsealed} not yet, compared with ${anchors} anchors; head ${sealed}:${hash}`,
  );
  return { sealed, intact: faultCount === 0 };
}

function parseOptions() {
  try {
    return parseArgs({
      options: {
        service: { type: 'string', multiple: true, default: [] },
        anchor: { type: 'string', multiple: true, default: [] },
        known: { type: 'string', multiple: true, default: [] },
        'witness-from': { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new WrongUsage(messageOf(error));
  }
}

function trailsOf(named: readonly string[]): readonly Trail[] {
  const wanted = named.length === 0 ? auditedServices : [...new Set(named)].map(parseService);
  return wanted.map((service) => {
    const variable = `DATABASE_URL_${service.toUpperCase()}`;
    const databaseUrl = process.env[variable] ?? (wanted.length === 1 ? process.env['DATABASE_URL'] : undefined);
    if (!databaseUrl) throw new WrongUsage(`${variable} is not set.`);
    return { service, databaseUrl };
  });
}

function parseService(name: string): AuditedService {
  const service = auditedServices.find((known) => known === name);
  if (service === undefined) throw new WrongUsage(`--service ${name}: there is ${auditedServices.join(', ')}.`);
  return service;
}

function parseSequence(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new WrongUsage(`--witness-from ${text}: a sequence is meant.`);
  return Number(text);
}

function parseAnchor(text: string): Anchor {
  const [, sequence, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (sequence === undefined || hash === undefined) throw new WrongUsage(`--anchor ${text}: SEQUENCE:HASH is meant.`);
  return { sequence: Number(sequence), hash };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
