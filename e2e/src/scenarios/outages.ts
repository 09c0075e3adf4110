import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Stack } from '@promtour/local/stack';
import { eventually } from '@promtour/testkit/eventually';
import { outageQueries } from '../outage-queries.ts';
import { portalOf } from '../portal.ts';
import type { SeededOffer } from '../seeds.ts';
import type { System } from '../systems.ts';

const services = ['registry', 'routes', 'bookings', 'analytics'] as const;

/** Responses to clients while a part of the graph is down. */
const outageCodes: ReadonlySet<string> = new Set([
  'SUBGRAPH_UNAVAILABLE',
  'SERVICE_UNAVAILABLE',
  'VALUE_MISSING',
  'INTERNAL_SERVER_ERROR',
]);

/** One service is killed at a time: every root field of the other services still returns the data that the killed one does not own. */
export function outages(system: () => System, stack: () => Stack, seeded: () => SeededOffer): void {
  describe('an outage', () => {
    it.each(services)(
      'of %s affects its own fields only',
      async (name) => {
        const portal = portalOf(system());
        const { organization, site, excursion, session } = seeded();
        const keys = {
          Organization: organization.id,
          Site: site.id,
          Excursion: excursion.id,
          Session: session.id,
          Region: 'RU-SMO',
        };
        const supergraph = await readFile(new URL('../../../gateway/supergraph.graphql', import.meta.url), 'utf8');
        const queries = outageQueries(supergraph, name.toUpperCase(), keys);
        expect(queries.length).toBeGreaterThan(3);
        const service = stack().service(name);
        service.kill('SIGKILL');
        await service.ended();
        try {
          for (const { field, all, others } of queries) {
            const rest = await portal.ask<Record<string, unknown>>(others);
            const failed = (rest.errors ?? []).filter(({ extensions }) => outageCodes.has(String(extensions?.code)));
            expect({ field, failed }).toEqual({ field, failed: [] });
            const whole = await portal.ask<Record<string, unknown>>(all);
            expect({ field, data: whole.data }).toMatchObject({ field, data: rest.data });
          }
        } finally {
          await service.restart();
        }
        await eventually(() => portal.read('{ regions(first: 1) { nodes { code } } }'), { within: 20_000 });
      },
      90_000,
    );
  });
}
