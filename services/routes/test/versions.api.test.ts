import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@promtour/access/viewer';
import {
  agencyClient,
  anonymous,
  coordinatorOf,
  councilMemberOf,
  managerOf,
  portalClient,
} from '@promtour/testkit/viewers';
import { plant, portalIsCreated, registered, type Plant } from './support/events.ts';
import {
  changeExcursion,
  createExcursion,
  excursionInput,
  offer,
  publishExcursion,
  type Answer,
} from './support/operations.ts';
import { startRoutes, type RoutesService } from './support/routes-service.ts';

let service: RoutesService;
let steel: Plant;

beforeAll(async () => {
  service = await startRoutes();
  steel = plant();
  await service.hear(...registered(steel));
});
afterAll(() => service.stop());

const net = { amount: 70_000, currency: 'RUB' };
const priced = (retail: number) => ({
  options: [
    {
      code: 'standard',
      title: { ru: 'Экскурсия' },
      units: [{ type: 'ADULT', prices: [{ retail: { amount: retail, currency: 'RUB' }, net }] }],
    },
  ],
});

/** A published excursion with its version. */
async function onOffer(): Promise<{ id: string; version: number }> {
  return read(await offer(service, steel.siteId, priced(80_000)));
}

async function read(id: string): Promise<{ id: string; version: number }> {
  const answer = await service.ask<{ excursion: { version: number } }>(
    'query ($id: ID!) { excursion(id: $id) { version } }',
    {
      id,
    },
  );
  return { id, version: answer.expectData().excursion.version };
}

function update(
  { id, version }: { id: string; version: number },
  changes: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  return changeExcursion(service, 'updateExcursion', { id, expectedVersion: version, ...changes });
}

async function step(id: string, to: string, viewer?: Viewer, note?: string): Promise<Answer> {
  const { version: expectedVersion } = await read(id);
  return changeExcursion(service, 'transitionExcursion', { id, expectedVersion, to, note }, viewer);
}

async function eventsAbout(id: string, type: string) {
  return (await service.published(`promtour.routes.excursion.${type}.v1`)).filter(({ subject }) => subject === id);
}

const older = { admission: { ageLimit: 16, groupMin: 2, groupMax: 20 } };

describe('a change of a published excursion', () => {
  it('is on offer at once if it touches nothing that is inspected', async () => {
    const excursion = await onOffer();
    expect(await update(excursion, { ...priced(90_000), durationMinutes: 100 })).toMatchObject({
      __typename: 'UpdateExcursionPayload',
      status: 'PUBLISHED',
      publishedVersion: { number: 2, status: 'PUBLISHED' },
      workingVersion: null,
    });
    const events = await eventsAbout(excursion.id, 'published');
    expect(events.map(({ data }) => data)).toMatchObject([
      { version: 1, durationMinutes: 90 },
      { version: 2, durationMinutes: 100 },
    ]);
  });

  it('waits for an inspection if it touches the age limit, while the published version remains on offer', async () => {
    const excursion = await onOffer();
    expect(await update(excursion, older)).toMatchObject({
      status: 'PUBLISHED',
      nextStatuses: ['APPROVED', 'RETURNED', 'SUSPENDED'],
      publishedVersion: { number: 1 },
      workingVersion: { number: 2, status: 'INSPECTION', inspectionReasons: ['AGE_LIMIT'] },
    });
    const shown = await service.ask(
      `query ($id: ID!) { excursion(id: $id) {
         offered admission { ageLimit } workingVersion { number } versions { totalCount nodes { number } } } }`,
      { id: excursion.id },
      {},
      anonymous,
    );
    expect(shown.expectData()).toEqual({
      excursion: {
        offered: true,
        admission: { ageLimit: 12 },
        workingVersion: null,
        versions: { totalCount: 1, nodes: [{ number: 1 }] },
      },
    });
    await step(excursion.id, 'APPROVED');
    expect(await publishExcursion(service, excursion.id)).toMatchObject({
      publishedVersion: { number: 2 },
      workingVersion: null,
    });
    expect((await eventsAbout(excursion.id, 'published')).at(-1)?.data).toMatchObject({
      version: 2,
      admission: { ageLimit: 16 },
    });
  });

  it('without effect makes no version, and a stale version is a conflict', async () => {
    const excursion = await onOffer();
    expect(await update(excursion, { durationMinutes: 90 })).toMatchObject({ version: excursion.version });
    await update(excursion, { durationMinutes: 100 });
    expect(await update(excursion, { durationMinutes: 110 })).toMatchObject({
      __typename: 'VersionConflict',
      currentVersion: excursion.version + 1,
    });
  });

  it('names every fault, and null only clears the summary', async () => {
    const excursion = await onOffer();
    expect(await update(excursion, { title: null, stops: null })).toMatchObject({
      __typename: 'InvalidInput',
      issues: [{ path: ['title'] }, { path: ['stops'] }],
    });
    expect(await update(excursion, { durationMinutes: 1, languages: [] })).toMatchObject({
      issues: [{ path: ['languages'] }, { path: ['durationMinutes'] }],
    });
    expect(await update(excursion, { summary: null })).toMatchObject({ publishedVersion: { number: 2 } });
  });

  it('of two at a time makes one version', async () => {
    const excursion = await onOffer();
    const answers = await Promise.all([91, 92, 93].map((durationMinutes) => update(excursion, { durationMinutes })));
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual([
      'UpdateExcursionPayload',
      'VersionConflict',
      'VersionConflict',
    ]);
  });
});

describe('an inspector', () => {
  it('compares two versions field by field, and returns one with a note for the host only', async () => {
    const excursion = await onOffer();
    await update(excursion, { ...older, title: { ru: 'Сталь' } });
    const council = councilMemberOf('RU-SMO');
    expect(await step(excursion.id, 'RETURNED', council)).toMatchObject({
      __typename: 'InvalidInput',
      issues: [{ path: ['note'] }],
    });
    await step(excursion.id, 'RETURNED', council, 'Нет схемы маршрута');
    const ask = (viewer: Viewer) =>
      service.ask(
        `query ($id: ID!) { excursion(id: $id) { workingVersion {
           status inspection { approved note } changes { path before after } none: changes(from: 7) { path } } } }`,
        { id: excursion.id },
        {},
        viewer,
      );
    expect((await ask(managerOf(steel.organizationId))).expectData()).toEqual({
      excursion: {
        workingVersion: {
          status: 'RETURNED',
          inspection: { approved: false, note: 'Нет схемы маршрута' },
          changes: [
            { path: ['title', 'en'], before: '"How steel is made"', after: null },
            { path: ['title', 'ru'], before: '"Как варят сталь"', after: '"Сталь"' },
            { path: ['admission', 'ageLimit'], before: '12', after: '16' },
          ],
          none: null,
        },
      },
    });
    expect((await ask(portalClient(randomUUID()))).expectData()).toEqual({ excursion: { workingVersion: null } });
  });

  it('of another region, or a host, approves nothing', async () => {
    const { id } = await createExcursion(service, excursionInput(steel.siteId));
    const excursion = String(id);
    await step(excursion, 'SELF_ASSESSED');
    await step(excursion, 'INSPECTION');
    const { version: expectedVersion } = await read(excursion);
    for (const viewer of [managerOf(steel.organizationId), coordinatorOf('RU-TUL')]) {
      const answer = await service.ask(
        `mutation ($input: TransitionExcursionInput!) { transitionExcursion(input: $input) { __typename } }`,
        { input: { id, expectedVersion, to: 'APPROVED' } },
        {},
        viewer,
      );
      expect(answer.text).toMatch(/FORBIDDEN|NotFound/);
    }
    expect(await step(excursion, 'PUBLISHED')).toMatchObject({
      __typename: 'ExcursionTransitionNotAllowed',
      from: 'INSPECTION',
      to: 'PUBLISHED',
      nextStatuses: ['APPROVED', 'RETURNED'],
    });
  });
});

describe('net prices', () => {
  it('are shown to agencies and the host, never to portals and visitors', async () => {
    const { id } = await onOffer();
    const netOf = async (viewer: Viewer) => {
      const answer = await service.ask<{
        excursion: { options: { units: { prices: { net: unknown }[] }[] }[]; publishedVersion: unknown };
      }>(
        `query ($id: ID!) { excursion(id: $id) {
           options { units { prices { net { amount currency } } } }
           publishedVersion { content { options { units { prices { net { amount currency } } } } } } } }`,
        { id },
        {},
        viewer,
      );
      const { options, publishedVersion } = answer.expectData().excursion;
      expect(publishedVersion).toEqual({ content: { options } });
      return options[0]?.units[0]?.prices[0]?.net;
    };
    for (const viewer of [agencyClient(randomUUID()), managerOf(steel.organizationId)])
      expect(await netOf(viewer)).toEqual(net);
    for (const viewer of [portalClient(randomUUID()), anonymous, managerOf(plant().organizationId)])
      expect(await netOf(viewer)).toBeNull();
  });
});

describe('a sale', () => {
  it('is suspended, resumed and archived, each with an event', async () => {
    const { id } = await onOffer();
    const listed = async () => {
      const answer = await service.ask<{ site: { excursions: { nodes: { id: string }[] } }[] }>(
        `query ($site: ID!) { site: _entities(representations: [{ __typename: "Site", id: $site }]) {
           ... on Site { excursions(first: 100) { nodes { id } } } } }`,
        { site: steel.siteId },
      );
      return answer.expectData().site[0]?.excursions.nodes.some((one) => one.id === id);
    };
    expect(await step(id, 'SUSPENDED')).toMatchObject({ status: 'SUSPENDED', nextStatuses: ['PUBLISHED', 'ARCHIVED'] });
    expect(await listed()).toBe(false);
    // Other services learn of a version that is published during the suspension, and that it is not on sale.
    await update(await read(id), { durationMinutes: 100 });
    expect((await eventsAbout(id, 'published')).at(-1)?.data).toMatchObject({ version: 2, onSale: false });
    expect(await step(id, 'PUBLISHED')).toMatchObject({ status: 'PUBLISHED' });
    expect(await listed()).toBe(true);
    await step(id, 'SUSPENDED');
    expect(await step(id, 'ARCHIVED')).toMatchObject({ status: 'ARCHIVED', nextStatuses: [] });
    expect(await update(await read(id), { durationMinutes: 90 })).toMatchObject({
      __typename: 'ExcursionTransitionNotAllowed',
    });
    expect(await publishExcursion(service, id)).toMatchObject({ reasons: ['ARCHIVED'] });
    const types = await Promise.all(['suspended', 'resumed', 'archived'].map((type) => eventsAbout(id, type)));
    expect(types.map(({ length }) => length)).toEqual([2, 1, 1]);
  });
});

describe('portals', () => {
  it('must be known and cover the region; a change of them publishes an event', async () => {
    const [own, foreign] = [randomUUID(), randomUUID()];
    await service.hear(portalIsCreated(own, 'RU-SMO', 'RU-BRY'), portalIsCreated(foreign, 'RU-TUL'));
    const { id, version: expectedVersion } = await onOffer();
    const show = (portals: readonly string[] | null) =>
      changeExcursion(service, 'publishExcursion', { id, expectedVersion, portals });
    expect(await show([own, foreign, randomUUID()])).toMatchObject({
      __typename: 'ExcursionNotPublishable',
      reasons: ['PORTAL_UNKNOWN', 'PORTAL_OF_ANOTHER_REGION'],
    });
    expect(await show(['none'])).toMatchObject({ reasons: ['PORTAL_UNKNOWN'] });
    expect(await show([])).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: ['portals'] }] });
    expect(await show([own])).toMatchObject({ portals: [{ id: own }] });
    const { version } = await read(id);
    expect(await changeExcursion(service, 'publishExcursion', { id, expectedVersion: version })).toMatchObject({
      portals: [{ id: own }],
      version,
    });
    expect((await eventsAbout(id, 'portals-changed')).map(({ data }) => data)).toMatchObject([{ portals: [own] }]);
  });
});

it('admission rules are shown in words', async () => {
  const { id } = await createExcursion(
    service,
    excursionInput(steel.siteId, { admission: { protectiveEquipment: ['HELMET'], footwear: 'CLOSED' } }),
  );
  const answer = await service.ask<{ excursion: { admission: { sentences: { rule: string }[] } } }>(
    'query ($id: ID!) { excursion(id: $id) { admission { sentences { rule text { ru en } } } } }',
    { id },
  );
  const { sentences } = answer.expectData().excursion.admission;
  expect(sentences.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['ageLimit', 'groupMax', 'protectiveEquipment', 'footwear']),
  );
  expect(sentences).toContainEqual({
    rule: 'ageLimit',
    text: { ru: 'Посетителям должно исполниться 12 лет.', en: 'Visitors must be 12 or older.' },
  });
});
