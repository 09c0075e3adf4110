import { timeZoneOfRegion } from '@promtour/kernel/region-time-zone';
import type { Clock } from '@promtour/kernel/clock';
import type { TimeZone } from '@promtour/kernel/time-zone';
import { keyOf, type Enterprise } from './enterprise.ts';
import { operation, type Graph } from './graph.ts';
import { mutate, type OnWait } from './mutate.ts';
import type { KeyedInput, Refusal } from './operations.ts';

type Surroundings = { readonly graph: Graph; readonly clock: Clock; readonly onWait: OnWait };

/**
 * Sample attendance and feedback: a session that has begun within this hour, people who come to its gate without a booking, and what some of
 * them say. Only plants that ask for no list admit such people. Once there is feedback, a load adds none; an installation whose plant cannot
 * receive them now, as in its holidays, has none until a later load.
 * @returns the number of visitors
 */
export async function loadWalkIns(
  enterprise: Pick<Enterprise, 'slug' | 'region'>,
  excursion: string,
  { graph, clock, onWait }: Surroundings,
): Promise<number> {
  const { data } = await graph.ask(findFeedback, { excursion });
  if ((data.feedback?.nodes.length ?? 0) > 0) return 0;
  const zone = timeZoneOfRegion(enterprise.region);
  if (zone === undefined) return 0;
  const start = startOfHour(clock.now(), zone);
  const key = (step: string) => ({ idempotencyKey: keyOf(enterprise, `walk-ins:${start}:${step}`) });
  const made = await send(createSession, { ...key('session'), excursion, start });
  if (!('session' in made)) return 0;

  let visitors = 0;
  for (const [nth, { adults, children, origin, segment }] of parties.entries()) {
    const answer = await send(admitWalkIn, {
      ...key(`party:${nth}`),
      session: made.session.id,
      units: [{ type: 'ADULT', count: adults }, ...(children > 0 ? [{ type: 'CHILD', count: children }] : [])],
      segment,
      originRegion: origin,
      briefingLanguage: 'ru',
    });
    if (!('item' in answer)) return visitors;
    visitors += adults + children;
    const answers = opinions.slice(nth * perParty, (nth + 1) * perParty);
    const links = await send(createFeedbackLinks, {
      ...key(`links:${nth}`),
      item: answer.item.id,
      count: answers.length,
    });
    // Links of an interrupted load are not shown again.
    const urls = 'urls' in links ? (links.urls ?? []) : [];
    for (const [place, url] of urls.entries())
      await send(submitFeedback, { token: url.split('/').at(-1) ?? '', ...answers[place] });
  }
  return visitors;

  /** The answer, also a refusal: whether a plant receives people now depends on the day. */
  function send<Input, Answer extends { readonly __typename: string }>(
    mutation: ReturnType<typeof operation<{ readonly input: Input }, { answer: Answer }>>,
    input: Input,
  ): Promise<Answer> {
    return mutate(graph, mutation, { input }, (_given): _given is Answer => true, onWait);
  }
}

/** The full hour that has begun, as a local date and time of the zone. */
function startOfHour(now: Date, zone: TimeZone): string {
  // Swedish writes dates and times as ISO 8601 does.
  const local = now.toLocaleString('sv-SE', { timeZone: zone });
  return `${local.slice(0, 10)}T${local.slice(11, 13)}:00`;
}

/** Two adults for every three or four children: 22 of the 25 seats of the session. */
const parties = [
  { adults: 2, children: 4, origin: 'RU-NIZ', segment: 'FAMILY' },
  { adults: 3, children: 2, origin: 'RU-MOW', segment: 'FAMILY' },
  { adults: 2, children: 4, origin: 'RU-VLA', segment: 'SCHOOL_CAREER' },
  { adults: 5, children: 0, origin: 'RU-NIZ', segment: 'ADULT_TOURIST' },
];

const perParty = 3;

/** What visitors answer: made up, like the visitors. */
const opinions = [
  { nps: 10, ratings: { route: 5, guide: 5, safety: 5, content: 5 }, intents: ['PURCHASE'] },
  { nps: 9, ratings: { route: 5, guide: 4, comfort: 4 }, intents: ['CAREER'] },
  { nps: 10, ratings: { guide: 5, content: 5 }, intents: [] },
  { nps: 7, ratings: { route: 4, comfort: 3 }, intents: [] },
  { nps: 9, ratings: { guide: 5, safety: 5 }, intents: ['PURCHASE'] },
  { nps: 8, ratings: { content: 4 }, intents: [] },
  { nps: 10, ratings: { route: 5, guide: 5, content: 5 }, intents: ['CAREER'] },
  { nps: 10, ratings: { guide: 5 }, intents: ['CAREER'] },
  { nps: 6, ratings: { comfort: 2, content: 4 }, intents: [] },
  { nps: 9, ratings: { safety: 5, content: 5 }, intents: [] },
  { nps: 10, ratings: { route: 5 }, intents: ['PURCHASE'] },
  { nps: 4, ratings: { comfort: 2, guide: 3 }, intents: [] },
];

type Input = Readonly<Record<string, unknown>>;

const refusal = '__typename ... on UserError { code message } ... on InvalidInput { issues { path code } }';

const findFeedback = operation<{ excursion: string }, { feedback: { nodes: readonly object[] } | null }>(
  'FindFeedback',
  'query FindFeedback($excursion: ID!) { feedback(filter: { excursions: [$excursion] }, first: 1) { nodes { nps } } }',
);

const createSession = operation<
  KeyedInput<Input>,
  { answer: { __typename: 'CreateSessionPayload'; session: { id: string } } | Refusal }
>(
  'CreateSession',
  `mutation CreateSession($input: CreateSessionInput!) {
    answer: createSession(input: $input) { ${refusal} ... on CreateSessionPayload { session { id } } }
  }`,
);

const admitWalkIn = operation<
  KeyedInput<Input>,
  { answer: { __typename: 'AdmitWalkInPayload'; item: { id: string } } | Refusal }
>(
  'AdmitWalkIn',
  `mutation AdmitWalkIn($input: AdmitWalkInInput!) {
    answer: admitWalkIn(input: $input) {
      ${refusal} ... on NotFound { kind } ... on SessionClosed { reason } ... on AdmitWalkInPayload { item { id } }
    }
  }`,
);

const createFeedbackLinks = operation<
  KeyedInput<Input>,
  { answer: { __typename: 'CreateFeedbackLinksPayload'; urls: readonly string[] | null } | Refusal }
>(
  'CreateFeedbackLinks',
  `mutation CreateFeedbackLinks($input: CreateFeedbackLinksInput!) {
    answer: createFeedbackLinks(input: $input) { ${refusal} ... on CreateFeedbackLinksPayload { urls } }
  }`,
);

const submitFeedback = operation<
  { readonly input: Input },
  { answer: { __typename: 'SubmitFeedbackPayload' } | Refusal }
>(
  'SubmitFeedback',
  'mutation SubmitFeedback($input: SubmitFeedbackInput!) { answer: submitFeedback(input: $input) { __typename } }',
);
