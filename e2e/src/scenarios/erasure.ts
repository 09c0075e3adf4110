import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';
import { repositoryRoot } from '@promtour/local-servers/repository';
import type { Stack } from '@promtour/local/stack';
import { eventually } from '@promtour/testkit/eventually';
import type { Arrivals } from '../arrivals.ts';
import { portalOf, type Answer } from '../portal.ts';
import type { System } from '../systems.ts';

const run = promisify(execFile);

/** Personal data is in no event, so that figures do not depend on it, not even when they are counted again from the first event. */
export function erasureScenarios(system: () => System, stack: () => Stack, arrivals: () => Promise<Arrivals>): void {
  it('figures stay the same when visitors are erased, and after a rebuild', async () => {
    const official = portalOf(system());
    const { party } = await arrivals();
    const month = party.session.date.slice(0, 7);
    const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
    const asked = { period: { from: `${month}-01`, to: `${month}-${last}` }, plant: [party.organization.id] };
    const figures = () =>
      official.read<{ measures: { readonly asOf: string; readonly total: { readonly values: { visits: number } } } }>(
        `query Figures($period: LocalDateRange!, $plant: [ID!]) {
           measures(period: $period, filter: { organizations: $plant }, by: [EXCURSION]) {
             asOf total { values { visits sessions load noShow interregionalShare foreignShare minorsShare suppressed } }
             rows { keys { value } values { visits suppressed } }
           } }`,
        asked,
      );
    const { measures: before } = await figures();
    expect(before.total.values.visits).toBeGreaterThan(0);

    for (const booking of party.bookings) {
      const { persons } = await official.mustChange<Answer & { readonly persons: number }>(
        'ErasePersonalDataPayload',
        `mutation Erase($input: ErasePersonalDataInput!) {
           answer: erasePersonalData(input: $input) { __typename ... on ErasePersonalDataPayload { persons } } }`,
        { input: { booking, reference: '17-02' } },
      );
      expect(persons).toBeGreaterThan(0);
    }
    const erasedAt = Date.now();
    await eventually(
      async () => {
        const { measures: after } = await figures();
        expect(Date.parse(after.asOf)).toBeGreaterThan(erasedAt);
        expect({ ...after, asOf: before.asOf }).toEqual(before);
      },
      { within: 60_000 },
    );

    const command = join(repositoryRoot, 'services', 'analytics', 'bin', 'rebuild.ts');
    await run(process.execPath, [command, '--wait'], {
      env: { ...process.env, DATABASE_URL: stack().databaseUrls.analytics },
    });
    const { measures: rebuilt } = await figures();
    expect({ ...rebuilt, asOf: before.asOf }).toEqual(before);
  }, 180_000);
}
