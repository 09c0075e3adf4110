#!/usr/bin/env node
// Verifies the services' audit trails: whether a row was altered, removed, moved or cut off since it was sealed.
import { parseArgs } from 'node:util';
import pg from 'pg';
import { anchorsInEventLog } from '../src/audit/anchors-in-event-log.ts';
import { auditedServices, type AuditedService } from '../src/audit/audited-services.ts';
import { verifyTrail, type Anchor, type TrailFault } from '../src/audit/verify-trail.ts';
import { createLogger } from '../src/logging.ts';

const usage = `Usage: npm run audit:verify -- [--service NAME]… [--anchor SEQUENCE:HASH]… [--help]

Reads the whole audit trail of each service and says whether it is as it was sealed.

--service NAME              ${auditedServices.join(', ')}; all of them unless some are named
--anchor SEQUENCE:HASH      something else that was told of the one service that is named, such as what this command
                            printed before

DATABASE_URL_REGISTRY, DATABASE_URL_ROUTES, DATABASE_URL_BOOKINGS, DATABASE_URL_ANALYTICS
                            the services' databases: postgres://…; of a single --service also DATABASE_URL
EVENT_TRANSPORT=kafka with KAFKA_BROKERS, or embedded with EVENT_LOG_DATABASE_URL
                            the event log: the trails have to agree with what was told there. Without it, only what
                            stands in the databases themselves is compared: somebody who may change everything there, and
                            seals it all anew, is not found.

Exit code: 0 all as they were sealed, 1 one was tampered with, 2 wrong usage, 3 one could not be read.`;

const meaning: Readonly<Record<TrailFault['kind'], string>> = {
  ALTERED: 'a row is not what was sealed',
  REMOVED: 'a sealed row is gone',
  REORDERED: 'rows changed places',
  CUT_OFF: 'the end is missing from here on',
  REWRITTEN: 'it was sealed anew: another hash was told',
  SLIPPED_IN: 'a row that was never sealed, though all of its time are; this is its id',
};

type Trail = { readonly service: AuditedService; readonly databaseUrl: string };

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
    return await verifyAll(trails, given);
  } catch (error) {
    if (error instanceof WrongUsage) {
      console.error(`${error.message}\n\n${usage}`);
      return 2;
    }
    console.error(`The event log could not be read: ${messageOf(error)}`);
    return 3;
  }
}

async function verifyAll(trails: readonly Trail[], given: readonly Anchor[]): Promise<number> {
  const logged = await anchorsInEventLog(process.env, createLogger({ service: 'verify-audit', level: 'silent' }));
  if (logged === undefined) console.error('No event log is named: compared with the databases alone.');
  let [tampered, unread] = [false, false];
  // One after another: each reads all of its database's trail.
  for (const trail of trails) {
    try {
      const intact = await verify(trail, [...given, ...(logged?.[trail.service] ?? [])]);
      tampered ||= !intact;
    } catch (error) {
      unread = true;
      console.error(`${trail.service}: the trail could not be read: ${messageOf(error)}`);
    }
  }
  if (tampered) return 1;
  return unread ? 3 : 0;
}

/** Answers whether the trail is as it was sealed, and says where it is not. */
async function verify({ service, databaseUrl }: Trail, told: readonly Anchor[]): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  let saidAt = Date.now();
  try {
    // Of one moment: a sealer at work does not come between.
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const { sealed, unsealed, anchors, hash, faults, faultCount } = await verifyTrail(
      { query: async (sql, parameters) => (await client.query<object>(sql, parameters)).rows },
      {
        anchors: told,
        onProgress(sequence) {
          if (Date.now() - saidAt < 5_000) return;
          saidAt = Date.now();
          console.error(`${service}: ${sequence} rows read`);
        },
      },
    );
    for (const { kind, at } of faults) console.log(`${service}\t${kind}\t${at}\t${meaning[kind]}`);
    if (faultCount > faults.length) console.log(`${service}\tand ${faultCount - faults.length} more`);
    const verdict = faultCount === 0 ? 'as it was sealed' : 'TAMPERED WITH';
    console.log(
      `${service}: ${verdict}; ${sealed} sealed, ${unsealed} not yet, compared with ${anchors} anchors; head ${sealed}:${hash}`,
    );
    return faultCount === 0;
  } finally {
    await client.end();
  }
}

function parseOptions() {
  try {
    return parseArgs({
      options: {
        service: { type: 'string', multiple: true, default: [] },
        anchor: { type: 'string', multiple: true, default: [] },
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

function parseAnchor(text: string): Anchor {
  const [, sequence, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (sequence === undefined || hash === undefined) throw new WrongUsage(`--anchor ${text}: SEQUENCE:HASH is meant.`);
  return { sequence: Number(sequence), hash };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
