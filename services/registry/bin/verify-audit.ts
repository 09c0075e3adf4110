#!/usr/bin/env node
// Verifies the registry's audit trail: whether a row was altered, removed, moved or cut off since it was sealed.
import { parseArgs } from 'node:util';
import { verifyTrail, type Anchor, type TrailFault } from '@promtour/service-kit/audit/verify-trail';
import { createLogger } from '@promtour/service-kit/logging';
import { Client } from 'pg';
import { anchorsInEventLog } from './anchors-in-event-log.ts';

const usage = `Usage: npm run audit:verify -- [--anchor SEQUENCE:HASH]… [--help]

Reads the whole audit trail of the registry and says whether it is as it was sealed.

DATABASE_URL=postgres://…   the registry's database
EVENT_TRANSPORT=kafka with KAFKA_BROKERS, or embedded with EVENT_LOG_DATABASE_URL
                            the event log: the trail has to agree with what was told there. Without it, only what
                            stands in the database itself is compared: somebody who may change everything there, and
                            seals it all anew, is not found.
--anchor SEQUENCE:HASH      something else that was told of it, such as what this command printed before

Exit code: 0 as it was sealed, 1 it was tampered with, 2 wrong usage, 3 it could not be read.`;

const meaning: Readonly<Record<TrailFault['kind'], string>> = {
  ALTERED: 'a row is not what was sealed',
  REMOVED: 'a sealed row is gone',
  REORDERED: 'rows changed places',
  CUT_OFF: 'the end is missing from here on',
  REWRITTEN: 'it was sealed anew: another hash was told',
  SLIPPED_IN: 'a row that was never sealed, though all of its time are; this is its id',
};

process.exitCode = await main();

async function main(): Promise<number> {
  let told: readonly Anchor[];
  try {
    const { values } = parseArgs({
      options: { anchor: { type: 'string', multiple: true, default: [] }, help: { type: 'boolean', default: false } },
    });
    if (values.help) {
      console.log(usage);
      return 0;
    }
    told = values.anchor.map(parseAnchor);
    if (!process.env['DATABASE_URL']) throw new Error('DATABASE_URL is not set.');
  } catch (error) {
    console.error(`${messageOf(error)}\n\n${usage}`);
    return 2;
  }
  try {
    return await verify(told);
  } catch (error) {
    console.error(`The trail could not be read: ${messageOf(error)}`);
    return 3;
  }
}

async function verify(told: readonly Anchor[]): Promise<number> {
  const logged = await anchorsInEventLog(process.env, createLogger({ service: 'verify-audit', level: 'silent' }));
  if (logged === undefined) console.error('No event log is named: compared with the database alone.');
  const client = new Client({ connectionString: process.env['DATABASE_URL'] });
  await client.connect();
  let saidAt = Date.now();
  try {
    // Of one moment: a sealer at work does not come between.
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const { sealed, unsealed, anchors, hash, faults, faultCount } = await verifyTrail(
      { query: async (sql, parameters) => (await client.query<object>(sql, parameters)).rows },
      {
        anchors: [...told, ...(logged ?? [])],
        onProgress(sequence) {
          if (Date.now() - saidAt < 5_000) return;
          saidAt = Date.now();
          console.error(`${sequence} rows read`);
        },
      },
    );
    for (const { kind, at } of faults) console.log(`${kind}\t${at}\t${meaning[kind]}`);
    if (faultCount > faults.length) console.log(`and ${faultCount - faults.length} more`);
    console.log(`${sealed} sealed, ${unsealed} not yet, compared with ${anchors} anchors; head ${sealed}:${hash}`);
    return faultCount === 0 ? 0 : 1;
  } finally {
    await client.end();
  }
}

function parseAnchor(text: string): Anchor {
  const [, sequence, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (sequence === undefined || hash === undefined) throw new Error(`--anchor ${text}: SEQUENCE:HASH is meant.`);
  return { sequence: Number(sequence), hash };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
