import { expect, it } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase } from '@promtour/testkit/database';
import { eventually } from '@promtour/testkit/eventually';
import { testKafka } from '@promtour/testkit/kafka';

async function connects(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ database: string }>('SELECT current_database() AS database');
    return rows[0]?.database ?? '';
  } finally {
    await client.end();
  }
}

it('gives each test a database that no other test can access', async () => {
  const [mine, other] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  expect(await connects(mine.url)).toBe(mine.name);
  const trespass = new URL(mine.url);
  trespass.pathname = `/${other.name}`;
  await expect(connects(trespass.href)).rejects.toThrow(/permission denied for database/);
  await mine.drop();
  await expect(connects(mine.url)).rejects.toThrow();
  await other.drop();
});

it('knows the Kafka of the run', () => {
  expect(testKafka()?.brokers[0] ?? '127.0.0.1:0').toMatch(/^[\w.]+:\d+$/);
});

it('eventually waits for the condition and fails with the last reason', async () => {
  let looks = 0;
  expect(await eventually(() => ++looks >= 3 && looks, { within: 1000, every: 1 })).toBe(3);
  await expect(
    eventually(
      () => {
        expect(1).toBe(2);
      },
      { within: 30, every: 5 },
    ),
  ).rejects.toThrow(/Not within 30 ms[^]*Expected: 2/);
});
