import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Stack } from '@promtour/local/stack';
import { eventually } from '@promtour/testkit/eventually';
import { agencyAt } from '../agency.ts';
import { outageQueries } from '../outage-queries.ts';
import { portalOf, type Portal } from '../portal.ts';
import type { SeededOffer } from '../seeds.ts';
import type { System } from '../systems.ts';

const services = ['registry', 'routes', 'bookings', 'analytics'] as const;

/** A mutation of each service that changes nothing, since its record does not exist. */
const harmless: Readonly<Record<string, string>> = {
  registry: `updatePortal(input: { id: "${randomUUID()}", expectedVersion: 1 }) { __typename }`,
  routes: `publishExcursion(input: { id: "${randomUUID()}", expectedVersion: 1 }) { __typename }`,
  bookings: `cancelBooking(input: { id: "${randomUUID()}", idempotencyKey: "outage" }) { __typename }`,
};

/** One service is killed at a time: every root field of the other services still returns the data that the killed one does not own. */
export function outages(system: () => System, stack: () => Stack, seeded: () => SeededOffer): void {
  describe('an outage', () => {
    it.each(services)(
      'of %s affects its own fields only',
      async (name) => {
        const portal = portalOf(system());
        const { organization, site, excursion, session } = seeded();
        const booking = await agencyAt(portal).mustHold(session.id, 1);
        const given: Readonly<Record<string, string>> = {
          organization: `(id: "${organization.id}")`,
          site: `(id: "${site.id}")`,
          excursion: `(id: "${excursion.id}")`,
          session: `(id: "${session.id}")`,
          booking: `(id: "${booking.id}")`,
          region: '(code: "RU-SMO")',
          council: '(region: "RU-SMO")',
          portal: '(code: "smolensk")',
          methodology: '(version: 1)',
          measures: '(period: { from: "2026-11-01", to: "2026-11-30" })',
        };
        const supergraph = await readFile(new URL('../../../gateway/supergraph.graphql', import.meta.url), 'utf8');
        const queries = outageQueries(supergraph, name.toUpperCase(), given);
        expect(queries.length).toBeGreaterThan(3);
        const service = stack().service(name);
        service.kill('SIGKILL');
        await service.ended();
        try {
          for (const { field, all, others } of queries) {
            const rest = await portal.ask<Record<string, unknown>>(others);
            expect({ field, errors: rest.errors ?? [] }).toEqual({ field, errors: [] });
            if (given[field]?.startsWith('(id: ') === true)
              expect({ field, data: rest.data?.[field] }).not.toEqual({ field, data: null });
            const whole = await portal.ask<Record<string, unknown>>(all);
            expect({ field, data: steady(whole.data) }).toMatchObject({ field, data: steady(rest.data) });
          }
          await loseOnlyOwnMutation(portal, name);
        } finally {
          await service.restart();
        }
        await eventually(() => portal.read('{ regions(first: 1) { nodes { code } } }'), { within: 60_000 });
      },
      90_000,
    );
  });
}

/** Of two mutations in one operation, that of the killed service has no result, and that of another keeps its own. */
async function loseOnlyOwnMutation(portal: Portal, down: (typeof services)[number]): Promise<void> {
  const lost = harmless[down];
  if (lost === undefined) return;
  for (const [service, kept] of Object.entries(harmless).filter(([other]) => other !== down)) {
    const { data } = await portal.ask(`mutation { kept: ${kept} lost: ${lost} }`);
    expect({ service, data }).toEqual({ service, data: { kept: { __typename: 'NotFound' }, lost: null } });
  }
}

/** Figures of events that arrive between two answers. */
const advancing = new Set(['asOf', 'applied', 'remaining', 'eventsPerSecond']);

/** Without what advances between two answers. */
function steady(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data ?? null, (key, value: unknown) => (advancing.has(key) ? undefined : value)));
}
