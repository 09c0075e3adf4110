import type { Viewer } from '@promtour/access/viewer';
import type { RoutesService } from './routes-service.ts';

// Mutations of routes, as a client sends them.

export type Answer = Readonly<Record<string, unknown>> & { readonly __typename: string };

const missing = '... on UserError { code message } ... on NotFound { kind notFoundId: id }';
const failure = `${missing} ... on InvalidInput { issues { path } }`;

let keys = 0;

/** A valid input with a unique idempotency key; `about` overrides fields. */
export function excursionInput(site: string, about: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    idempotencyKey: `key-${++keys}`,
    site,
    title: { ru: 'Как варят сталь', en: 'How steel is made' },
    summary: { ru: 'Мартеновский цех и музей' },
    durationMinutes: 90,
    ageLimit: 12,
    groupMin: 2,
    groupMax: 20,
    price: { amount: 80_000, currency: 'RUB' },
    languages: ['ru'],
    ...about,
  };
}

/** The payload's excursion with `replayed`, or the failure. */
export async function createExcursion(
  { ask }: Pick<RoutesService, 'ask'>,
  input: Readonly<Record<string, unknown>>,
  viewer?: Viewer,
): Promise<Answer> {
  const answer = await ask<{ createExcursion: Answer }>(
    `mutation ($input: CreateExcursionInput!) {
       createExcursion(input: $input) {
         __typename ${failure}
         ... on CreateExcursionPayload {
           replayed
           excursion { id status title { ru en } ageLimit languages okved price { amount currency } provenance { source reference } }
         }
       }
     }`,
    { input },
    {},
    viewer,
  );
  return excursionOf(answer.expectData().createExcursion);
}

export async function scheduleSessions(
  { ask }: Pick<RoutesService, 'ask'>,
  input: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const answer = await ask<{ scheduleSessions: Answer }>(
    `mutation ($input: ScheduleSessionsInput!) {
       scheduleSessions(input: $input) {
         __typename ... on ScheduleSessionsPayload { total added excursion { id } } ${failure}
       }
     }`,
    { input },
  );
  return answer.expectData().scheduleSessions;
}

export async function publishExcursion({ ask }: Pick<RoutesService, 'ask'>, id: string): Promise<Answer> {
  const answer = await ask<{ publishExcursion: Answer }>(
    `mutation ($id: ID!) {
       publishExcursion(input: { id: $id }) {
         __typename ... on PublishExcursionPayload { excursion { id status publishedAt } }
         ... on ExcursionNotPublishable { reason } ${missing}
       }
     }`,
    { id },
  );
  return excursionOf(answer.expectData().publishExcursion);
}

function excursionOf({ excursion, ...answer }: Answer): Answer {
  return { ...answer, ...(excursion as object | undefined) };
}

/** Creates an excursion on offer at a known site, with its sessions. */
export async function offer(
  service: Pick<RoutesService, 'ask'>,
  site: string,
  about: Readonly<Record<string, unknown>> = {},
  sessions?: { readonly recurrenceRule: string; readonly firstStart: string; readonly capacity?: number },
): Promise<string> {
  const created = await createExcursion(service, excursionInput(site, about));
  if (typeof created['id'] !== 'string') throw new Error(`not created: ${JSON.stringify(created)}`);
  const excursion = created['id'];
  if (sessions !== undefined) await scheduleSessions(service, { excursion, ...sessions });
  await publishExcursion(service, excursion);
  return excursion;
}
