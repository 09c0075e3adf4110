import type { Viewer } from '@promtour/access/viewer';
import type { RoutesService } from './routes-service.ts';

// Mutations of routes, as a client sends them.

export type Answer = Readonly<Record<string, unknown>> & { readonly __typename: string };

const missing = '... on UserError { code message } ... on NotFound { kind notFoundId: id }';
const failure = `${missing} ... on InvalidInput { issues { path } }`;

let keys = 0;

/**
 * A valid input with a unique idempotency key; `about` overrides fields. Its `ageLimit`, `groupMin`, `groupMax` and `price` are those of
 * the admission rules and of the only unit.
 */
export function excursionInput(site: string, about: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const {
    ageLimit = 12,
    groupMin = 2,
    groupMax = 20,
    price = { amount: 80_000, currency: 'RUB' },
    admission = {},
    ...rest
  } = about;
  return {
    idempotencyKey: `key-${++keys}`,
    site,
    title: { ru: 'Как варят сталь', en: 'How steel is made' },
    summary: { ru: 'Мартеновский цех и музей' },
    durationMinutes: 90,
    stops: [
      { title: { ru: 'Инструктаж' }, durationMinutes: 15 },
      { title: { ru: 'Плавильный цех' }, durationMinutes: 60 },
    ],
    options: [
      {
        code: 'standard',
        title: { ru: 'Обзорная экскурсия' },
        units: [{ type: 'ADULT', prices: [{ retail: price }] }],
      },
    ],
    admission: { ageLimit, groupMin, groupMax, ...(admission as object) },
    languages: ['ru'],
    ...rest,
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
           excursion {
             id version status nextStatuses title { ru en } admission { ageLimit } languages okved
             priceFrom { amount currency } provenance { source reference }
           }
         }
       }
     }`,
    { input },
    {},
    viewer,
  );
  return excursionOf(answer.expectData().createExcursion);
}

const changes =
  'changes { added changed removed closed sessions { kind id startsAt endsAt capacity previousStartsAt } }';
const schedule =
  'schedule { id version status rules rdates exdates firstStart capacity blocked guide { id } plantZone { id } }';
const session = 'session { id version status startsAt endsAt originalStart schedule { id } }';

/** What the payload of each mutation of the timetable is asked for. */
const payloads = {
  createSchedule: `replayed ${changes} ${schedule}`,
  updateSchedule: `${changes} ${schedule}`,
  endSchedule: `${changes} ${schedule}`,
  createSession: `replayed ${session}`,
  rescheduleSession: session,
  updateSessionCapacity: session,
  closeSession: session,
  reopenSession: session,
  createClosure: `replayed ${changes} closure { id version liftedAt }`,
  liftClosure: `${changes} closure { id version liftedAt }`,
  createGuide: 'replayed guide { id label }',
  createPlantZone: 'replayed plantZone { id name exclusive }',
} as const;

const ownFailures: Partial<Record<keyof typeof payloads, string>> = {
  createSchedule: '... on SessionsOverlap { resource starts sessions { id } }',
  updateSchedule:
    '... on SessionsOverlap { resource starts sessions { id } } ... on VersionConflict { currentVersion }',
  createSession: '... on SessionsOverlap { resource starts sessions { id } }',
  rescheduleSession:
    '... on SessionsOverlap { resource starts sessions { id } } ... on SessionNotChangeable { reason }',
  reopenSession: '... on SessionsOverlap { resource starts sessions { id } } ... on SessionNotChangeable { reason }',
  updateSessionCapacity: '... on CapacityBelowTaken { taken } ... on SessionNotChangeable { reason }',
  closeSession: '... on SessionNotChangeable { reason }',
};

/** Sends a mutation of the timetable. A missing idempotency key is made up. */
export async function changeTimetable(
  { ask }: Pick<RoutesService, 'ask'>,
  mutation: keyof typeof payloads,
  input: Readonly<Record<string, unknown>>,
  viewer?: Viewer,
): Promise<Answer> {
  const type = mutation.replace(/^./, (letter) => letter.toUpperCase());
  const withInvalid = ['endSchedule', 'closeSession', 'liftClosure'].includes(mutation) ? missing : failure;
  const answer = await ask<{ answer: Answer }>(
    `mutation ($input: ${type}Input!) {
       answer: ${mutation}(input: $input) {
         __typename ${withInvalid} ${ownFailures[mutation] ?? ''} ... on ${type}Payload { ${payloads[mutation]} }
       }
     }`,
    { input: { ...(mutation.startsWith('create') ? { idempotencyKey: `key-${++keys}` } : {}), ...input } },
    {},
    viewer,
  );
  return answer.expectData().answer;
}

/** The payload of a schedule with the counts of its changes beside it. */
export async function createSchedule(
  service: Pick<RoutesService, 'ask'>,
  input: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const { changes: counts, ...answer } = await changeTimetable(service, 'createSchedule', input);
  return { ...answer, ...(counts as object | undefined) };
}

const changed = `id version status nextStatuses publishedAt portals { id }
  publishedVersion { number status } workingVersion { number status inspectionReasons }`;
const changeFailure = `${failure} ... on VersionConflict { currentVersion }
  ... on ExcursionTransitionNotAllowed { from to nextStatuses } ... on ExcursionNotPublishable { reasons }`;

/** Any mutation of an excursion other than its creation. */
export async function changeExcursion(
  { ask }: Pick<RoutesService, 'ask'>,
  mutation: 'updateExcursion' | 'transitionExcursion' | 'publishExcursion',
  input: Readonly<Record<string, unknown>>,
  viewer?: Viewer,
): Promise<Answer> {
  const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  const failures = changeFailure.replace(
    mutation === 'publishExcursion'
      ? '... on ExcursionTransitionNotAllowed { from to nextStatuses }'
      : '... on ExcursionNotPublishable { reasons }',
    '',
  );
  const answer = await ask<{ answer: Answer }>(
    `mutation ($input: ${type}Input!) {
       answer: ${mutation}(input: $input) { __typename ... on ${type}Payload { excursion { ${changed} } } ${failures} }
     }`,
    { input },
    {},
    viewer,
  );
  return excursionOf(answer.expectData().answer);
}

/** Takes the first version of a draft through its inspection. */
export async function approveExcursion(service: Pick<RoutesService, 'ask'>, id: string): Promise<Answer> {
  let answer: Answer = { __typename: '', version: 1 };
  for (const to of ['SELF_ASSESSED', 'INSPECTION', 'APPROVED']) {
    answer = await changeExcursion(service, 'transitionExcursion', { id, expectedVersion: answer['version'], to });
    if (answer['status'] !== to) throw new Error(`not ${to}: ${JSON.stringify(answer)}`);
  }
  return answer;
}

/** Publishes an approved excursion, or one that is still a draft after its approval. */
export async function publishExcursion(service: Pick<RoutesService, 'ask'>, id: string): Promise<Answer> {
  const answer = await service.ask<{ excursion: { status: string; version: number } | null }>(
    'query ($id: ID!) { excursion(id: $id) { status version } }',
    { id },
  );
  const { excursion } = answer.expectData();
  const version = excursion?.status === 'DRAFT' ? (await approveExcursion(service, id))['version'] : excursion?.version;
  return changeExcursion(service, 'publishExcursion', { id, expectedVersion: version ?? 1 });
}

function excursionOf({ excursion, ...answer }: Answer): Answer {
  return { ...answer, ...(excursion as object | undefined) };
}

/** Creates an excursion on offer at a known site, with its sessions. */
export async function offer(
  service: Pick<RoutesService, 'ask'>,
  site: string,
  about: Readonly<Record<string, unknown>> = {},
  sessions?: { readonly rules: readonly string[]; readonly firstStart: string; readonly capacity?: number },
): Promise<string> {
  const created = await createExcursion(service, excursionInput(site, about));
  if (typeof created['id'] !== 'string') throw new Error(`not created: ${JSON.stringify(created)}`);
  const excursion = created['id'];
  if (sessions !== undefined) await createSchedule(service, { excursion, ...sessions });
  await publishExcursion(service, excursion);
  return excursion;
}
