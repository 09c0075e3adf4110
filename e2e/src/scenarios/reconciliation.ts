import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';
import { repositoryRoot } from '@promtour/local-servers/repository';
import type { Stack } from '@promtour/local/stack';
import type { Arrival, Arrivals } from '../arrivals.ts';
import type { System } from '../systems.ts';
import { query, servingSchema, visitsSchema } from './kills/tallies.ts';

const run = promisify(execFile);

/** Runs last: it compares everything that the other scenarios and failures left behind. */
export function reconciliationScenarios(
  system: () => System,
  stack: () => Stack,
  arrivals: () => Promise<Arrivals>,
): void {
  it('reconciliation finds no difference after the failures, and one that was planted', async () => {
    const { crowd } = await arrivals();
    expect(await reconcile(system(), crowd.session.date, 90)).toEqual({
      exitCode: 0,
      output: expect.stringContaining('No differences'),
    });

    const month = crowd.session.date.slice(0, 7);
    await plant(stack(), crowd, 50);
    const takeBack = await plantProgram(stack(), crowd);
    const { exitCode, output } = await reconcile(system(), crowd.session.date, 10);
    expect({ exitCode, output }).toEqual({
      exitCode: 1,
      output: expect.stringMatching(
        new RegExp(`${month} RU-SMO  ${crowd.organization.id}  visits: service \\d+, analytics \\d+`),
      ),
    });
    expect(output).toContain(`day  ${crowd.session.date}  visits`);
    expect(output).toMatch(/program {2}RU-SMO {2}leads MEETING: service \d+, analytics \d+/);
    expect(output).toMatch(/program {2}RU-SMO {2}publishedRoutes: service \d+, analytics \d+/);
    expect(output).toMatch(/program {2}RU-SMO {2}publishedExcursions: service \d+, analytics \d+/);
    await plant(stack(), crowd, -50);
    await takeBack();
  }, 240_000);
}

/** The command as an operator runs it. Differences vanish while events arrive, so it repeats the comparison until its time is over. */
async function reconcile(
  { origin }: System,
  date: string,
  withinSeconds: number,
): Promise<{ readonly exitCode: number; readonly output: string }> {
  const month = date.slice(0, 7);
  const command = join(repositoryRoot, 'infra', 'local', 'src', 'reconcile.ts');
  const options = ['--gateway', origin, '--from', month, '--to', month, '--within', String(withinSeconds)];
  try {
    const { stdout, stderr } = await run(process.execPath, [command, ...options]);
    return { exitCode: 0, output: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { exitCode: code, output: stdout + stderr };
  }
}

/** Changes sums in the database of analytics alone: those of the host's month and of the region's day. */
async function plant(stack: Stack, { organization, session }: Arrival, visitors: number): Promise<void> {
  const url = stack.databaseUrls.analytics;
  const schema = await visitsSchema(stack);
  await query(url, `UPDATE "${schema}".unit SET attended = attended + $2 WHERE organization_id = $1`, [
    organization.id,
    visitors,
  ]);
  await query(url, `UPDATE "${schema}".region_day SET attended = attended + $3 WHERE region_code = $1 AND date = $2`, [
    organization.region,
    session.date,
    visitors,
  ]);
}

/** A lead and a route that no service has, and all excursions of the region missing. Returns how to undo it. */
async function plantProgram(stack: Stack, { organization, session }: Arrival): Promise<() => Promise<void>> {
  const url = stack.databaseUrls.analytics;
  const [cooperation, dimensions, program] = await Promise.all(
    ['cooperation', 'dimensions', 'program'].map((projection) => servingSchema(stack, projection)),
  );
  const id = randomUUID();
  await query(
    url,
    `INSERT INTO "${cooperation}".lead (lead_id, purpose, host_organization_id, region_code, opened_on, status, changed_at)
     VALUES ($1, 'PARTNER', $2, $3, $4, 'MEETING', now())`,
    [id, organization.id, organization.region, session.date],
  );
  await query(
    url,
    `INSERT INTO "${dimensions}".route (route_id, region_codes, excursion_ids, published) VALUES ($1, ARRAY[$2], '{}', true)`,
    [id, organization.region],
  );
  const hidden = await query<{ id: string }>(
    url,
    `UPDATE "${program}".offer SET on_sale = false WHERE region_code = $1 AND on_sale RETURNING excursion_id AS id`,
    [organization.region],
  );
  return async () => {
    await query(url, `DELETE FROM "${cooperation}".lead WHERE lead_id = $1`, [id]);
    await query(url, `DELETE FROM "${dimensions}".route WHERE route_id = $1`, [id]);
    await query(url, `UPDATE "${program}".offer SET on_sale = true WHERE excursion_id = ANY ($1)`, [
      hidden.map((offer) => offer.id),
    ]);
  };
}
