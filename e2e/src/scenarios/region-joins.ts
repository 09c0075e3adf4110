import { beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@promtour/testkit/eventually';
import { localDate, type TimeZone } from '@promtour/kernel/time-zone';
import { holdInput } from '../agency.ts';
import { approveExcursion, excursionContent, type ExcursionState } from '../excursions.ts';
import * as mutations from '../mutations.ts';
import { forgetToken } from '../people.ts';
import { portalOf, type Answer, type Portal } from '../portal.ts';
import { assess, decide, move, type Entry } from '../programme.ts';
import { replicatedWithin } from '../seeds.ts';
import type { System } from '../systems.ts';
import { newKey, unique } from '../unique.ts';

const region = 'RU-SMO';

type Made = Answer & { readonly id: string };

/**
 * A region joins the program, each step by the role that is entitled to it: the agreement, the council, a plant's application, its review,
 * registration and assessment, until an excursion is published and found; then the plant's suspension. The steps build on each other.
 */
export function regionJoinsScenarios(system: () => System): void {
  describe('a region that joins the program', () => {
    let people: Readonly<Record<'official' | 'coordinator' | 'council' | 'manager' | 'visitor', Portal>>;
    let agreement: string;
    let plant: string;
    let entry: Entry;
    let site: string;
    let excursion: string;
    let approved: ExcursionState;
    const publication = () => ({ input: { id: approved.id, expectedVersion: approved.version } });
    let session: string;

    beforeAll(() => {
      people = {
        official: portalOf(system(), 'official'),
        coordinator: portalOf(system(), 'coordinator'),
        council: portalOf(system(), 'council'),
        manager: portalOf(system(), 'manager'),
        visitor: portalOf(system(), 'anonymous'),
      };
    });

    it('concludes an agreement with the agency: drafted by the coordinator on the council’s decision, signed by both', async () => {
      const decision = await decide(people.coordinator, region, 'AGREEMENT');
      const draft = await people.coordinator.mustChange<Made & { version: number }>(
        'CreateAgreementPayload',
        mutations.createAgreement,
        {
          input: {
            idempotencyKey: newKey(),
            region,
            title: { ru: unique('Соглашение') },
            measures: ['EXCURSIONS', 'COUNCIL'],
            validUntil: '2099-12-31',
            decision,
          },
        },
      );
      agreement = draft.id;
      const read = 'query Agreement($id: ID!) { agreement(id: $id) { status } }';
      expect(await people.visitor.read(read, { id: agreement })).toEqual({ agreement: null });

      const today = localDate(new Date(), 'Europe/Moscow' as TimeZone);
      const input = { id: agreement, signedOn: today, expectedVersion: draft.version };
      await people.coordinator.mustChange('SignAgreementPayload', mutations.signAgreement, { input });
      expect(await people.visitor.read(read, { id: agreement })).toEqual({ agreement: null });
      const again = { ...input, expectedVersion: draft.version + 1 };
      expect(await people.coordinator.change(mutations.signAgreement, { input: again })).toMatchObject({
        __typename: 'AgreementSignatureConflict',
        reason: 'SIGNED_ALREADY',
        signedBy: ['REGION'],
      });
      expect(await people.official.change(mutations.signAgreement, { input })).toMatchObject({
        __typename: 'VersionConflict',
        code: 'VERSION_CONFLICT',
      });
      await signLast(people.official, again);
      expect(await people.visitor.read(read, { id: agreement })).toEqual({ agreement: { status: 'SIGNED' } });
    });

    it('adds a plant: opened by the coordinator, submitted by its manager, visible to no one else yet', async () => {
      const name = unique('Завод, который вступает');
      const made = await people.coordinator.mustChange<Made>(
        'CreateOrganizationPayload',
        mutations.createOrganization,
        {
          input: {
            idempotencyKey: newKey(),
            kind: 'ENTERPRISE',
            name: { ru: name },
            brands: [name],
            region,
            okved: ['24.10'],
          },
        },
      );
      plant = made.id;
      const read = 'query Plant($id: ID!) { organization(id: $id) { status } }';
      expect(await people.visitor.read(read, { id: plant })).toEqual({ organization: null });
      expect(await people.coordinator.read(read, { id: plant })).toEqual({ organization: { status: 'CANDIDATE' } });

      await makeManagerOf(system(), people.official, plant);
      entry = await people.manager.mustChange<Entry>('OpenRegistryEntryPayload', mutations.openRegistryEntry, {
        input: { idempotencyKey: newKey(), organization: plant, registry: 'INDUSTRIAL_ENTERPRISE' },
      });
      entry = await move(people.manager, entry, 'APPLIED');
    });

    it('reviews the application: not by the manager, and not without the council’s decision', async () => {
      const input = { id: entry.id, to: 'UNDER_REVIEW', expectedVersion: entry.version };
      expect(await people.manager.change(mutations.transitionRegistryEntry, { input })).toMatchObject({
        __typename: 'TransitionNotAllowed',
        from: 'APPLIED',
        nextStatuses: [],
      });
      entry = await move(people.coordinator, entry, 'UNDER_REVIEW');
      const registering = { id: entry.id, to: 'REGISTERED', expectedVersion: entry.version };
      expect(await people.coordinator.change(mutations.transitionRegistryEntry, { input: registering })).toMatchObject({
        __typename: 'DecisionNotUsable',
        reason: 'MISSING',
      });
      const decision = await decide(people.council, region, 'REGISTER', plant);
      entry = await move(people.coordinator, entry, 'REGISTERED', { decision });
      const { organization } = await people.visitor.read<{ organization: unknown }>(
        'query Plant($id: ID!) { organization(id: $id) { status registryEntries { status } } }',
        { id: plant },
      );
      expect(organization).toEqual({ status: 'ACTIVE', registryEntries: [{ status: 'REGISTERED' }] });
    });

    it('refuses to publish an excursion until the site is ready, and says why', async () => {
      const added = await people.manager.mustChange<Made>('CreateSitePayload', mutations.createSite, {
        input: { idempotencyKey: newKey(), organization: plant, name: { ru: unique('Площадка') } },
      });
      site = added.id;
      const input = {
        idempotencyKey: newKey(),
        site,
        ...excursionContent(unique('Экскурсия вступившего завода')),
      };
      const created = await eventually(
        () =>
          people.manager.mustChange<{ __typename: string; excursion: ExcursionState }>(
            'CreateExcursionPayload',
            mutations.createExcursion,
            { input },
          ),
        { within: replicatedWithin },
      );
      excursion = created.excursion.id;
      // The region's council inspects what the manager submits.
      approved = await approveExcursion(people.manager, people.council, created.excursion);
      await eventually(
        async () => {
          expect(await people.manager.change(mutations.publishExcursion, publication())).toMatchObject({
            reasons: ['SITE_NOT_READY'],
          });
        },
        { within: replicatedWithin },
      );
      expect(await mayPublish(people.manager, site)).toEqual({ allowed: false, reasons: ['NO_ASSESSMENT'] });

      // Members cannot assess their own site; a council member finds one critical criterion unmet, and then all criteria met.
      const denied = await people.manager.ask(mutations.recordAssessment, {
        input: { idempotencyKey: newKey(), site, assessedOn: '2026-01-01', scores: [] },
      });
      expect([denied.status, denied.expectErrorCodes()]).toEqual([403, ['FORBIDDEN']]);
      await assess(people.council, site, { SAFE_ROUTE: 1 });
      expect(await mayPublish(people.manager, site)).toEqual({
        allowed: false,
        reasons: ['CRITICAL_CRITERION_FAILED'],
      });
      await assess(people.council, site);
      expect(await mayPublish(people.manager, site)).toEqual({ allowed: true, reasons: [] });
    });

    it('shows the excursion to visitors once the manager publishes it, which completes a milestone of the agreement', async () => {
      const tomorrow = localDate(new Date(Date.now() + 86_400_000), 'Europe/Moscow' as TimeZone);
      await people.manager.mustChange('CreateSchedulePayload', mutations.createSchedule, {
        input: { idempotencyKey: newKey(), excursion, rules: ['FREQ=DAILY;COUNT=1'], firstStart: `${tomorrow}T11:00` },
      });
      await eventually(
        () => people.manager.mustChange('PublishExcursionPayload', mutations.publishExcursion, publication()),
        {
          within: replicatedWithin,
        },
      );
      session = await eventually(() => openSession(people.visitor, excursion), { within: replicatedWithin });
      await eventually(
        async () => {
          const { agreement: shown } = await people.visitor.read<{ agreement: { milestones: unknown[] } }>(
            `query Milestones($id: ID!) {
              agreement(id: $id) { milestones { measure status evidence { eventType } } }
            }`,
            { id: agreement },
          );
          expect(shown.milestones).toEqual(
            expect.arrayContaining([
              {
                measure: 'EXCURSIONS',
                status: 'DONE',
                evidence: { eventType: 'promtour.routes.excursion.published.v1' },
              },
              {
                measure: 'COUNCIL',
                status: 'DONE',
                evidence: { eventType: 'promtour.registry.council.established.v1' },
              },
            ]),
          );
        },
        { within: replicatedWithin },
      );
    });

    it('lets the coordinator suspend the plant, which at once hides it and refuses new bookings', async () => {
      entry = await move(people.coordinator, entry, 'SUSPENDED', { reason: 'Авария на участке' });
      expect(await mayPublish(people.visitor, site)).toEqual({ allowed: false, reasons: ['ORGANIZATION_SUSPENDED'] });
      await eventually(
        async () => {
          const { excursion: shown } = await people.visitor.read<{ excursion: { offered: boolean } }>(
            'query Shown($id: ID!) { excursion(id: $id) { offered } }',
            { id: excursion },
          );
          expect(shown).toEqual({ offered: false });
          expect(await people.official.change(mutations.holdBooking, { input: holdInput(session, 1) })).toMatchObject({
            __typename: 'SessionClosed',
            reason: 'ORGANIZATION_SUSPENDED',
          });
        },
        { within: replicatedWithin },
      );
    });

    it('ends the agreement early, which frees its measures for another agreement', async () => {
      await terminate(people.official, agreement);
      const read = 'query Agreement($id: ID!) { agreement(id: $id) { status } }';
      expect(await people.visitor.read(read, { id: agreement })).toEqual({ agreement: { status: 'TERMINATED' } });
    });

    it('shows an anonymous visitor only public data', async () => {
      for (const query of [
        '{ bookings(first: 1) { nodes { id } } }',
        '{ apiClients(first: 1) { nodes { id } } }',
        `{ registryEntry(id: "${entry.id}") { history { reason } } }`,
        '{ region(code: "RU-SMO") { council { members { name } } } }',
        `mutation { withdrawCouncilDecision(input: { id: "${entry.id}", reason: "x" }) { __typename } }`,
      ]) {
        const answer = await people.visitor.ask(query);
        expect([query, answer.status, [...new Set(answer.expectErrorCodes())], answer.data ?? null]).toEqual([
          query,
          401,
          ['UNAUTHENTICATED'],
          null,
        ]);
      }
    });
  });
}

/** Signs for the agency. On a system in use, the region's earlier agreement is terminated first. */
async function signLast(
  official: Portal,
  input: { readonly id: string; readonly signedOn: string; readonly expectedVersion: number },
): Promise<void> {
  for (;;) {
    const answer = await official.change<Answer & { agreement?: { id: string } }>(mutations.signAgreement, { input });
    if (answer.__typename === 'SignAgreementPayload') return;
    if (answer.agreement === undefined) throw new Error(JSON.stringify(answer));
    await terminate(official, answer.agreement.id);
  }
}

async function terminate(official: Portal, id: string): Promise<void> {
  const { agreement } = await official.read<{ agreement: { version: number } }>(
    'query Version($id: ID!) { agreement(id: $id) { version } }',
    { id },
  );
  const input = { id, reason: 'Проба', expectedVersion: agreement.version };
  await official.mustChange('TerminateAgreementPayload', mutations.terminateAgreement, { input });
}

/** Makes the demo manager the manager of this plant: a person has one role at a time. */
export async function makeManagerOf(system: System, official: Portal, organization: string): Promise<void> {
  const { accessGrants } = await official.read<{ accessGrants: { nodes: { id: string; role: string }[] } }>(
    '{ accessGrants(first: 100) { nodes { id role } } }',
  );
  for (const { id } of accessGrants.nodes.filter(({ role }) => role === 'PLANT_MANAGER'))
    await official.read('mutation Withdraw($id: ID!) { withdrawAccessGrant(input: { id: $id }) { __typename } }', {
      id,
    });
  const input = { issuer: 'urn:promtour:demo', subject: 'manager', role: 'PLANT_MANAGER', organization };
  await official.mustChange('CreateAccessGrantPayload', mutations.createAccessGrant, {
    input: { idempotencyKey: newKey(), ...input },
  });
  forgetToken(system.origin, 'manager');
}

async function mayPublish(portal: Portal, site: string): Promise<unknown> {
  const answer = await portal.read<{ site: { mayPublish: unknown } }>(
    'query MayPublish($id: ID!) { site(id: $id) { mayPublish { allowed reasons } } }',
    { id: site },
  );
  return answer.site.mayPublish;
}

/** The excursion's session, once it is listed and open for sale. */
async function openSession(portal: Portal, excursion: string): Promise<string> {
  const answer = await portal.read<{
    excursion: {
      offered: boolean;
      sessions: { nodes: { id: string; availability: { status: string } | null }[] };
    };
  }>(
    `query Open($id: ID!) {
      excursion(id: $id) { offered sessions(first: 1) { nodes { id availability { status } } } }
    }`,
    { id: excursion },
  );
  const [session] = answer.excursion.sessions.nodes;
  if (!answer.excursion.offered || session?.availability?.status !== 'AVAILABLE')
    throw new Error(`Not open yet: ${JSON.stringify(answer)}`);
  return session.id;
}
