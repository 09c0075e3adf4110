import { localDate, type TimeZone } from '@promtour/kernel/time-zone';
import { eventually } from '@promtour/testkit/eventually';
import { assess, move, registerIn } from './programme.ts';
import { approveExcursion, excursionContent, type ExcursionState } from './excursions.ts';
import * as mutations from './mutations.ts';
import type { Portal } from './portal.ts';
import { newKey, unique } from './unique.ts';

/** The longest time for an event of one service to be applied by another. */
export const replicatedWithin = 15_000;

/** The shortest booking window of a session that starts soon: the delay of its events, and a margin. */
const bookableFor = 30_000;

export type SeededOrganization = {
  readonly id: string;
  readonly name: string;
  readonly region: string;
  /** Suspends the organization for the duration of an action, and reinstates it. */
  suspend(): Promise<void>;
  reinstate(): Promise<void>;
  /** A site that is ready for visitors. */
  createSite(point?: Point): Promise<SeededSite>;
};

type Point = { readonly latitude: number; readonly longitude: number };

export type SeededSite = {
  readonly id: string;
  readonly timeZone: string;
  /** Waits until the catalog has received the site. */
  createExcursion(options?: { readonly groupMax?: number; readonly title?: string }): Promise<SeededExcursion>;
};

export type SeededExcursion = {
  readonly id: string;
  readonly title: string;
  /** One session a day at 11:00 in the plant's time zone, starting tomorrow. */
  schedule(days: number): Promise<void>;
  /** One session that starts soon: at the first whole minute that leaves time to book it. */
  scheduleSoon(): Promise<void>;
  /** Waits until the catalog has received the organization. */
  publish(): Promise<void>;
  /** The sessions, once all are open for sale. */
  openSessions(): Promise<readonly SeededSession[]>;
};

export type SeededSession = { readonly id: string; readonly date: string; readonly startsAt: string };

/** An organization identified by its brand, which needs no legal numbers, registered in its region. */
export async function seedOrganization(
  portal: Portal,
  region = 'RU-SMO',
  kind: 'ENTERPRISE' | 'TOUR_OPERATOR' = 'ENTERPRISE',
): Promise<SeededOrganization> {
  const name = unique('Опытный завод');
  const facts = { kind, name: { ru: name }, brands: [name], region, okved: ['24.10'] };
  const { id } = await portal.mustChange<{ __typename: string; id: string }>(
    'CreateOrganizationPayload',
    mutations.createOrganization,
    { input: { ...facts, idempotencyKey: newKey() } },
  );
  const registry = kind === 'ENTERPRISE' ? 'INDUSTRIAL_ENTERPRISE' : kind;
  let entry = await registerIn(portal, id, region, registry);
  return {
    id,
    name,
    region,
    suspend: async () => {
      entry = await move(portal, entry, 'SUSPENDED', { reason: 'Проба' });
    },
    reinstate: async () => {
      entry = await move(portal, entry, 'REGISTERED', { reason: 'Проба' });
    },
    createSite: (point) => seedSite(portal, id, point),
  };
}

async function seedSite(portal: Portal, organization: string, point?: Point): Promise<SeededSite> {
  const { id, timeZone } = await portal.mustChange<{ __typename: string; id: string; timeZone: string }>(
    'CreateSitePayload',
    mutations.createSite,
    { input: { organization, name: { ru: unique('Площадка') }, point, idempotencyKey: newKey() } },
  );
  await assess(portal, id);
  return { id, timeZone, createExcursion: (options) => seedExcursion(portal, { id, timeZone }, options) };
}

async function seedExcursion(
  portal: Portal,
  site: { readonly id: string; readonly timeZone: string },
  { groupMax = 10, title = unique('Путь стали') }: { readonly groupMax?: number; readonly title?: string } = {},
): Promise<SeededExcursion> {
  const input = {
    idempotencyKey: newKey(),
    site: site.id,
    ...excursionContent(title, { groupMax, minutes: 90, price: 45_000 }),
  };
  const { excursion: draft } = await eventually(
    () =>
      portal.mustChange<{ __typename: 'CreateExcursionPayload'; excursion: ExcursionState }>(
        'CreateExcursionPayload',
        mutations.createExcursion,
        { input },
      ),
    { within: replicatedWithin },
  );
  const { id } = draft;
  let scheduled = 0;
  const schedule = async (firstStart: string, days: number) => {
    await portal.mustChange('CreateSchedulePayload', mutations.createSchedule, {
      input: { idempotencyKey: newKey(), excursion: id, rules: [`FREQ=DAILY;COUNT=${days}`], firstStart },
    });
    scheduled += days;
  };
  return {
    id,
    title,
    schedule: (days) => {
      const tomorrow = new Date(Date.now() + 86_400_000);
      return schedule(`${localDate(tomorrow, site.timeZone as TimeZone)}T11:00`, days);
    },
    scheduleSoon: () => {
      const start = new Date(Math.ceil((Date.now() + bookableFor) / 60_000) * 60_000);
      // The Swedish locale formats dates as ISO 8601, except for the separator of date and time.
      const wall = { timeZone: site.timeZone, dateStyle: 'short', timeStyle: 'short' } as const;
      return schedule(start.toLocaleString('sv-SE', wall).replace(' ', 'T'), 1);
    },
    publish: async () => {
      const { version: expectedVersion } = await approveExcursion(portal, portal, draft);
      await eventually(
        () =>
          portal.mustChange('PublishExcursionPayload', mutations.publishExcursion, { input: { id, expectedVersion } }),
        { within: replicatedWithin },
      );
    },
    openSessions: () => openSessions(portal, id, scheduled),
  };
}

async function openSessions(portal: Portal, excursion: string, count: number): Promise<readonly SeededSession[]> {
  return eventually(
    async () => {
      const answer = await portal.ask<{
        excursion: { sessions: { nodes: (SeededSession & { availability: { status: string } | null })[] } };
      }>(
        `query OpenSessions($id: ID!) {
          excursion(id: $id) { sessions(first: 100) { nodes { id date startsAt availability { status } } } }
        }`,
        { id: excursion },
      );
      const { nodes } = answer.expectData().excursion.sessions;
      const closed = nodes.filter(({ availability }) => availability?.status !== 'AVAILABLE');
      if (nodes.length !== count || closed.length > 0) throw new Error(`Not open for sale yet: ${answer.text}`);
      return nodes;
    },
    { within: replicatedWithin },
  );
}

export type SeededOffer = Awaited<ReturnType<typeof seedOpenExcursion>>;

/** A published excursion with one session a day open for sale: the fixture of most scenarios. */
export async function seedOpenExcursion(
  portal: Portal,
  options: {
    readonly region?: string;
    readonly capacity?: number;
    readonly days?: number;
    readonly begins?: 'SOON';
    /** Where the site is. */
    readonly point?: Point;
  } = {},
) {
  const organization = await seedOrganization(portal, options.region);
  const site = await organization.createSite(options.point);
  const excursion = await site.createExcursion(options.capacity === undefined ? {} : { groupMax: options.capacity });
  if (options.begins === undefined) await excursion.schedule(options.days ?? 1);
  await excursion.publish();
  if (options.begins === 'SOON') await excursion.scheduleSoon();
  const sessions = await excursion.openSessions();
  const [session] = sessions;
  if (session === undefined) throw new Error('an excursion was seeded without sessions');
  return { organization, site, excursion, sessions, session };
}
