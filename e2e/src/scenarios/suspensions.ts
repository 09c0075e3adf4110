import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@promtour/testkit/eventually';
import { holdInput } from '../agency.ts';
import * as mutations from '../mutations.ts';
import { forgetToken } from '../people.ts';
import { portalOf, type Portal } from '../portal.ts';
import { decide, move, type Entry } from '../programme.ts';
import { replicatedWithin, seedOrganization } from '../seeds.ts';
import type { System } from '../systems.ts';
import { newKey } from '../unique.ts';
import { makeManagerOf } from './region-joins.ts';

/** A plant that Leningrad Region suspended; Smolensk's coordinator, council and registry cannot reinstate it. */
export function suspensionScenarios(system: () => System): void {
  describe('a plant that one region has suspended', () => {
    let official: Portal;
    let smolensk: Portal;
    let leningrad: Portal;
    let plant: string;
    let entry: Entry;
    let excursion: string;
    let session: string;

    beforeAll(async () => {
      official = portalOf(system(), 'official');
      smolensk = portalOf(system(), 'coordinator');
      // The demo data has one council member, who belongs to Leningrad for the moment.
      await giveCouncilAccount(system(), official, 'REGION_COORDINATOR', 'RU-LEN');
      leningrad = portalOf(system(), 'council');
      const seeded = await seedOrganization(official, 'RU-LEN');
      plant = seeded.id;
      const site = await seeded.createSite();
      const offered = await site.createExcursion();
      excursion = offered.id;
      await offered.schedule(1);
      await offered.publish();
      const [open] = await offered.openSessions();
      session = open?.id ?? '';
      const { organization } = await official.read<{ organization: { registryEntries: Entry[] } }>(
        'query Entries($id: ID!) { organization(id: $id) { registryEntries { __typename id status version } } }',
        { id: plant },
      );
      const [registered] = organization.registryEntries;
      if (registered === undefined) throw new Error('the plant has no entry');
      entry = registered;
      entry = await move(leningrad, entry, 'SUSPENDED', { reason: 'Авария' });
      await eventually(() => expectStopped(), { within: replicatedWithin });
    }, 60_000);
    afterAll(() => giveCouncilAccount(system(), official, 'COUNCIL_MEMBER', 'RU-SMO'));

    async function expectStopped(): Promise<void> {
      expect(await offeredAndStatus(official)).toEqual({ offered: false, status: 'SUSPENDED' });
      expect(await official.change(mutations.holdBooking, { input: holdInput(session, 1) })).toMatchObject({
        __typename: 'SessionClosed',
        reason: 'ORGANIZATION_SUSPENDED',
      });
    }

    async function offeredAndStatus(portal: Portal): Promise<unknown> {
      const { excursion: shown, organization } = await portal.read<{
        excursion: { offered: boolean };
        organization: { status: string };
      }>(
        `query Shown($excursion: ID!, $plant: ID!) {
          excursion(id: $excursion) { offered }
          organization(id: $plant) { status }
        }`,
        { excursion, plant },
      );
      return { offered: shown.offered, status: organization.status };
    }

    it('is opened by another region’s coordinator, who may not submit it', async () => {
      const candidate = await smolensk.mustChange<Entry>('OpenRegistryEntryPayload', mutations.openRegistryEntry, {
        input: {
          idempotencyKey: newKey(),
          organization: plant,
          registry: 'INDUSTRIAL_ENTERPRISE',
          region: 'RU-SMO',
        },
      });
      const input = { id: candidate.id, to: 'APPLIED', expectedVersion: candidate.version };
      expect(await smolensk.change(mutations.transitionRegistryEntry, { input })).toMatchObject({
        __typename: 'TransitionNotAllowed',
        nextStatuses: [],
      });
      // Its own people submit the application, and Smolensk registers it.
      await makeManagerOf(system(), official, plant);
      let there = await move(portalOf(system(), 'manager'), candidate, 'APPLIED');
      there = await move(smolensk, there, 'UNDER_REVIEW');
      const decision = await decide(smolensk, 'RU-SMO', 'REGISTER', plant);
      there = await move(smolensk, there, 'REGISTERED', { decision });
      expect(there).toMatchObject({ status: 'REGISTERED', suspendedBy: null });
      await expectStopped();
    });

    it('stays suspended: the other region may not change its entry', async () => {
      const input = { id: entry.id, to: 'REGISTERED', expectedVersion: entry.version, reason: 'Проба' };
      const answer = await smolensk.ask(mutations.transitionRegistryEntry, { input });
      expect([...new Set(answer.expectErrorCodes())]).toEqual(['FORBIDDEN']);
      await expectStopped();
    });

    it('is active again when the region that suspended it lifts the suspension, on its council’s decision', async () => {
      const input = { id: entry.id, to: 'REGISTERED', expectedVersion: entry.version };
      expect(await leningrad.change(mutations.transitionRegistryEntry, { input })).toMatchObject({
        __typename: 'DecisionNotUsable',
        reason: 'MISSING',
      });
      const decision = await decide(leningrad, 'RU-LEN', 'REINSTATE', plant);
      entry = await move(leningrad, entry, 'REGISTERED', { decision });
      await eventually(
        async () => {
          expect(await offeredAndStatus(official)).toEqual({ offered: true, status: 'ACTIVE' });
          expect(await official.change(mutations.holdBooking, { input: holdInput(session, 1) })).toMatchObject({
            __typename: 'HoldBookingPayload',
          });
        },
        { within: replicatedWithin },
      );
    });
  });
}

/** A person has one role at a time: the council member's account gets another role. */
async function giveCouncilAccount(system: System, official: Portal, role: string, region: string): Promise<void> {
  const { accessGrants } = await official.read<{ accessGrants: { nodes: Grant[] } }>(
    '{ accessGrants(filter: { statuses: [PROPOSED, ACTIVE] }, first: 100) { nodes { id subject } } }',
  );
  for (const { id } of accessGrants.nodes.filter(({ subject }) => subject === 'council'))
    await official.read('mutation Withdraw($id: ID!) { withdrawAccessGrant(input: { id: $id }) { __typename } }', {
      id,
    });
  const input = { issuer: 'urn:promtour:demo', subject: 'council', role, regions: [region] };
  await official.mustChange('CreateAccessGrantPayload', mutations.createAccessGrant, {
    input: { idempotencyKey: newKey(), ...input },
  });
  forgetToken(system.origin, 'council');
}

type Grant = { readonly id: string; readonly subject: string };
