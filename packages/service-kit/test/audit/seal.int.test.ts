import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually } from '@promtour/testkit/eventually';
import { startProcess } from '@promtour/testkit/process';
import { startAuditHarness, type AuditHarness } from './harness.ts';

let harness: AuditHarness;
beforeEach(async () => {
  harness = await startAuditHarness();
});
afterEach(() => harness.stop());

const insert = `INSERT INTO plan (id, title) SELECT gen_random_uuid(), 'A plan' FROM generate_series(1, $1::int)`;

async function sealedOnce(): Promise<{ entries: number; sealed: number; highest: number }> {
  const [counts] = await harness.rows<{ entries: number; sealed: number; highest: number }>(
    `SELECT (SELECT count(*)::int FROM audit.entry) AS entries, count(DISTINCT entry_id)::int AS sealed,
            coalesce(max(seq), 0)::int AS highest FROM audit.seal`,
  );
  return counts ?? { entries: -1, sealed: -1, highest: -1 };
}

describe('sealing', () => {
  it('chains every row', async () => {
    await harness.change(insert, [25]);
    await expect(harness.seal({ batch: 10 })).resolves.toBe(25);
    await expect(harness.seal()).resolves.toBe(0);
    await expect(harness.verify({ batch: 7 })).resolves.toMatchObject({ sealed: 25, unsealed: 0, faultCount: 0 });
  });

  it('seals a late transaction when it commits, without delaying others', async () => {
    const late = harness.dataSource.createQueryRunner();
    await late.startTransaction();
    await late.query(insert, [2]);
    await harness.change(insert, [3]);
    await expect(harness.seal()).resolves.toBe(3);
    await harness.change(insert, [4]);
    await late.commitTransaction();
    await late.release();
    await expect(harness.seal()).resolves.toBe(6);
    await expect(sealedOnce()).resolves.toEqual({ entries: 9, sealed: 9, highest: 9 });
    // The late rows have smaller numbers than those sealed before them.
    const [row] = await harness.rows<{ late: boolean }>(
      'SELECT bool_or(e.id < 4 AND s.seq > 3) AS late FROM audit.entry e JOIN audit.seal s ON s.entry_id = e.id',
    );
    expect(row?.late).toBe(true);
    await expect(harness.verify()).resolves.toMatchObject({ faultCount: 0 });
  });

  it('neither misses nor repeats rows with concurrent writers and two sealers', async () => {
    let writing = true;
    const writers = Array.from({ length: 5 }, async (_, nth) => {
      for (let round = 0; round < 15; round += 1)
        await harness.dataSource.transaction(async (tx) => {
          await tx.query(insert, [2]);
          await pause((nth * 7 + round * 13) % 40);
          await tx.query(insert, [1]);
        });
    });
    const sealers = [1, 2].map(async () => {
      while (writing) {
        await harness.seal({ batch: 5 });
        await pause(3);
      }
    });
    await Promise.all(writers);
    writing = false;
    await Promise.all(sealers);
    await harness.seal();
    await expect(sealedOnce()).resolves.toEqual({ entries: 225, sealed: 225, highest: 225 });
    await expect(harness.verify()).resolves.toMatchObject({ sealed: 225, unsealed: 0, faultCount: 0 });
  });

  it('continues in a cluster with lower transaction numbers, as after a restored dump', async () => {
    await harness.change(insert, [2]);
    await harness.seal();
    await harness.rows(`UPDATE audit.head SET horizon = '900000000000', cluster = 1`);
    await harness.change(insert, [3]);
    await expect(harness.seal()).resolves.toBe(3);
    await expect(harness.verify()).resolves.toMatchObject({ sealed: 5, unsealed: 0, faultCount: 0 });
  });

  it('continues after a sealer was killed in the middle of a batch', async () => {
    await harness.change(insert, [40]);
    const child = await startProcess(fileURLToPath(new URL('./slow-sealer.ts', import.meta.url)), {
      args: [harness.database.url],
    });
    await child.line(/^sealed, not committed$/);
    await child.end('SIGKILL');
    await harness.change(insert, [5]);
    // The server may take a moment to notice that the sealer is gone.
    await eventually(async () => (await harness.seal()) === 45, { within: 60_000 });
    await expect(sealedOnce()).resolves.toEqual({ entries: 45, sealed: 45, highest: 45 });
    await expect(harness.verify()).resolves.toMatchObject({ faultCount: 0 });
  });
});

describe('the head of the chain', () => {
  it('is published once a minute if rows were sealed, and after ten thousand rows', async () => {
    let now = new Date('2026-11-23T09:00:00Z');
    const seal = () => harness.seal({ now: () => now });
    await harness.change(insert, [3]);
    await seal();
    await harness.change(insert, [3]);
    await seal();
    expect(harness.anchors.map(({ sequence }) => sequence)).toEqual([3]);
    now = new Date('2026-11-23T09:01:00Z');
    await seal();
    await seal();
    expect(harness.anchors.map(({ sequence }) => sequence)).toEqual([3, 6]);
    await harness.change(insert, [10_000]);
    await seal();
    expect(harness.anchors.map(({ sequence }) => sequence)).toEqual([3, 6, 10_006]);
  });

  it('is not published if the seals are rolled back', async () => {
    await harness.change(insert, [3]);
    await expect(harness.seal({ anchor: () => Promise.reject(new Error('no outbox')) })).rejects.toThrow('no outbox');
    await expect(sealedOnce()).resolves.toMatchObject({ sealed: 0 });
  });
});

describe('a superuser', () => {
  beforeEach(async () => {
    for (let nth = 0; nth < 12; nth += 1) await harness.change(insert, [1]);
    await harness.seal({ now: () => new Date('2026-11-23T09:00:00Z') });
    await harness.change(insert, [4]);
    await harness.seal({ now: () => new Date('2026-11-23T09:00:01Z') });
  });

  it.each<[string, string, object[]]>([
    ['alters a row', `UPDATE audit.entry SET subject = 'somebody else' WHERE id = 5`, [{ kind: 'ALTERED', at: 5 }]],
    [
      'alters what was after',
      `UPDATE audit.entry SET after = after || '{"title": "x"}' WHERE id = 9`,
      [{ kind: 'ALTERED', at: 9 }],
    ],
    [
      'alters the time',
      `UPDATE audit.entry SET at = at + interval '1 millisecond' WHERE id = 1`,
      [{ kind: 'ALTERED', at: 1 }],
    ],
    ['removes a row', 'DELETE FROM audit.entry WHERE id = 3', [{ kind: 'REMOVED', at: 3 }]],
    [
      'removes a row with its seal',
      'DELETE FROM audit.entry WHERE id = 3; DELETE FROM audit.seal WHERE seq = 3',
      [{ kind: 'REMOVED', at: 3 }],
    ],
    [
      'lets two rows change places',
      `UPDATE audit.seal SET entry_id = -entry_id WHERE seq IN (4, 6);
       UPDATE audit.seal SET entry_id = 10 + entry_id WHERE seq IN (4, 6)`,
      [
        { kind: 'REORDERED', at: 4 },
        { kind: 'REORDERED', at: 6 },
      ],
    ],
    [
      'cuts the end off',
      'DELETE FROM audit.entry WHERE id > 14; DELETE FROM audit.seal WHERE seq > 14',
      [{ kind: 'CUT_OFF', at: 15 }],
    ],
    [
      'lets a row slip in',
      `UPDATE audit.head SET horizon = pg_current_xact_id();
       INSERT INTO audit.entry (txid, table_name, operation, row_id, actor) VALUES ('3', 'plan', 'INSERT', 'x', 'PERSON')`,
      [{ kind: 'SLIPPED_IN', at: 17 }],
    ],
  ])('who %s is detected', async (_, sql, faults) => {
    await expect(harness.verify()).resolves.toMatchObject({ faultCount: 0, sealed: 16 });
    await harness.tamper(sql);
    await expect(harness.verify()).resolves.toMatchObject({ faults });
    await expect(harness.verify({ batch: 3 })).resolves.toMatchObject({ faults });
  });

  it('who cuts off the end with head and anchors is detected by the published anchors', async () => {
    const [anchor] = harness.anchors;
    await harness.tamper(
      'DELETE FROM audit.entry WHERE id > 5; DELETE FROM audit.seal WHERE seq > 5; DELETE FROM audit.anchor',
      'UPDATE audit.head SET seq = 5, hash = (SELECT hash FROM audit.seal WHERE seq = 5)',
    );
    await expect(harness.verify()).resolves.toMatchObject({ faultCount: 0 });
    await expect(harness.verify({ anchors: anchor === undefined ? [] : [anchor] })).resolves.toMatchObject({
      faults: [{ kind: 'CUT_OFF', at: 6 }],
    });
  });

  it('who seals everything again is detected by the published anchors', async () => {
    const [anchor] = harness.anchors;
    await harness.tamper(
      `UPDATE audit.entry SET subject = 'somebody else' WHERE id = 2`,
      `DELETE FROM audit.seal; DELETE FROM audit.anchor`,
      `UPDATE audit.head SET seq = 0, hash = decode(repeat('00', 32), 'hex'), horizon = '0'`,
    );
    await harness.seal();
    await expect(harness.verify()).resolves.toMatchObject({ sealed: 16, faultCount: 0 });
    await expect(harness.verify({ anchors: anchor === undefined ? [] : [anchor] })).resolves.toMatchObject({
      faults: [{ kind: 'REWRITTEN', at: 12 }],
    });
  });

  it('verification during writes and sealing finds no fault', async () => {
    await harness.change(insert, [2]);
    await expect(harness.verify({ anchors: harness.anchors })).resolves.toMatchObject({
      sealed: 16,
      unsealed: 2,
      faultCount: 0,
    });
  });
});

it('different rows have different canonical texts', async () => {
  const id = randomUUID();
  await harness.change(`INSERT INTO plan (id, title) VALUES ($1, '","')`, [id]);
  await harness.seal();
  await expect(harness.verify()).resolves.toMatchObject({ sealed: 1, faultCount: 0 });
});
