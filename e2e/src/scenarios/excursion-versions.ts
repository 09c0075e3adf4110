import { beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@promtour/testkit/eventually';
import { agencyAt } from '../agency.ts';
import { transitionExcursion, type ExcursionState } from '../excursions.ts';
import * as mutations from '../mutations.ts';
import { portalOf, type Portal } from '../portal.ts';
import { replicatedWithin, seedOpenExcursion } from '../seeds.ts';
import type { System } from '../systems.ts';

/** A plant raises its age limit: the council inspects the next version while bookings go on by the published one. */
export function excursionVersionScenarios(system: () => System): void {
  describe('an excursion that changes', () => {
    let official: Portal;
    let excursion: ExcursionState;
    let session: string;
    let first: string;

    beforeAll(async () => {
      official = portalOf(system(), 'official');
      const seeded = await seedOpenExcursion(official, { capacity: 20 });
      session = seeded.session.id;
      first = (await agencyAt(official).mustHold(session, 2)).id;
      const { excursion: read } = await official.read<{ excursion: ExcursionState }>(
        'query State($id: ID!) { excursion(id: $id) { id status version } }',
        { id: seeded.excursion.id },
      );
      excursion = read;
    }, 60_000);

    const versionOf = async (booking: string) => {
      const { booking: read } = await official.read<{ booking: { items: readonly { excursionVersion: number }[] } }>(
        'query Version($id: ID!) { booking(id: $id) { items { excursionVersion } } }',
        { id: booking },
      );
      return read.items[0]?.excursionVersion;
    };

    it('sells the published version until the council of the region has approved the next one', async () => {
      const updated = await official.mustChange<{ __typename: string; excursion: ExcursionState }>(
        'UpdateExcursionPayload',
        mutations.updateExcursion,
        {
          input: {
            id: excursion.id,
            expectedVersion: excursion.version,
            admission: { ageLimit: 14, groupMin: 1, groupMax: 20 },
          },
        },
      );
      const council = portalOf(system(), 'council');
      const { excursion: inspected } = await council.read<{ excursion: unknown }>(
        `query Inspect($id: ID!) { excursion(id: $id) {
           admission { ageLimit } workingVersion { inspectionReasons changes { path before after } } } }`,
        { id: excursion.id },
      );
      expect(inspected).toEqual({
        admission: { ageLimit: 0 },
        workingVersion: {
          inspectionReasons: ['AGE_LIMIT'],
          changes: [{ path: ['admission', 'ageLimit'], before: '0', after: '14' }],
        },
      });
      expect(await versionOf((await agencyAt(official).mustHold(session, 2)).id)).toBe(1);
      const approved = await transitionExcursion(council, updated.excursion, 'APPROVED');
      const published = await official.mustChange<{ __typename: string; excursion: ExcursionState }>(
        'PublishExcursionPayload',
        mutations.publishExcursion,
        { input: { id: approved.id, expectedVersion: approved.version } },
      );
      excursion = published.excursion;
      await eventually(
        async () => {
          expect(await versionOf((await agencyAt(official).mustHold(session, 1)).id)).toBe(2);
        },
        { within: replicatedWithin },
      );
      expect(await versionOf(first)).toBe(1);
    });

    it('is not sold while its host suspends it', async () => {
      excursion = await transitionExcursion(official, excursion, 'SUSPENDED');
      await eventually(
        async () => {
          expect(await agencyAt(official).hold(session, 1)).toMatchObject({
            __typename: 'SessionClosed',
            reason: 'NOT_PUBLISHED',
          });
        },
        { within: replicatedWithin },
      );
      await transitionExcursion(official, excursion, 'PUBLISHED');
      await eventually(() => agencyAt(official).mustHold(session, 1), { within: replicatedWithin });
    });
  });
}
