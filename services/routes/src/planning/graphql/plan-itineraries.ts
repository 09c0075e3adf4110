import { notFound } from '@promtour/kernel/failure';
import { parseId, type ExcursionId } from '@promtour/kernel/id';
import { busy } from '@promtour/service-kit/limits/busy';
import { currentWork, type RequestWork } from '@promtour/service-kit/limits/request-work';
import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { Context } from '../../graphql/context.ts';
import type {
  ItineraryExclusionResolvers,
  ItineraryPlansResolvers,
  ItineraryStopResolvers,
  PlanItinerariesInput,
  QueryResolvers,
  SuggestedFewerStopsResolvers,
} from '../../graphql/generated/resolvers.ts';
import type { PlanItineraries } from '../application/plan-itineraries.ts';
import type { PlanDraft } from '../domain/check-request.ts';
import type { Suggestion } from '../domain/suggestions.ts';

const maxExclusions = 200;

export function planItinerariesQuery(planItineraries: PlanItineraries): NonNullable<QueryResolvers['planItineraries']> {
  return async (_, { input }, context) => {
    const route = input.route ?? null;
    const excursions = route === null ? null : await excursionsOf(route, context.loaders);
    if (excursions === undefined) return sharedFailure(notFound('Route', route ?? ''), context);
    const result = await planItineraries(draftOf(input, excursions), context.caller.viewer, requestWork());
    if (result === 'BUSY') throw busy;
    if (!result.ok) return sharedFailure(result.error, context);
    return { __typename: 'ItineraryPlans', ...result.value };
  };
}

function requestWork(): RequestWork {
  const work = currentWork();
  if (work === undefined) throw new Error('A query is the work of a request');
  return work;
}

/** The excursions of a route in its order; undefined if the caller may not see such a route. */
async function excursionsOf(text: string, loaders: Context['loaders']): Promise<readonly ExcursionId[] | undefined> {
  const id = parseId<'Route'>(text);
  const route = id === undefined ? null : await loaders.route.load(id);
  return route?.stops.flatMap(({ excursionId }) => excursionId ?? []);
}

function draftOf(
  { party, dates, transport, ...input }: PlanItinerariesInput,
  route: readonly ExcursionId[] | null,
): PlanDraft {
  return {
    ...input,
    route,
    excursions: input.excursions ?? null,
    regions: input.regions ?? null,
    okved: input.okved ?? [],
    segments: input.segments ?? [],
    dates: { from: dates.from ?? null, to: dates.to ?? null },
    party: {
      ...party,
      ages: party.ages ?? [],
      languages: party.languages ?? [],
      accessibility: party.accessibility ?? [],
    },
    maxStops: input.maxStops ?? null,
    modes: transport,
    start: input.start ?? null,
    end: input.end ?? null,
    budget: input.budget ?? null,
  };
}

export const itineraryPlansResolvers: ItineraryPlansResolvers = {
  exclusions: ({ exclusions }) => exclusions.slice(0, maxExclusions),
  suggestions: ({ suggestions }) => suggestions.map(suggestionOf),
};

function suggestionOf(suggestion: Suggestion) {
  switch (suggestion.kind) {
    case 'DATES':
      return { ...suggestion, __typename: 'SuggestedDates' } as const;
    case 'FEWER_STOPS':
      return { ...suggestion, __typename: 'SuggestedFewerStops' } as const;
    case 'SMALLER_PARTY':
      return { ...suggestion, __typename: 'SuggestedSmallerParty' } as const;
    case 'HIGHER_BUDGET':
      return { ...suggestion, __typename: 'SuggestedBudget' } as const;
    case 'OTHER_PACE':
      return { ...suggestion, __typename: 'SuggestedPace' } as const;
  }
}

export const itineraryStopResolvers: ItineraryStopResolvers = {
  excursion: ({ excursionId }, _, { loaders }) => loaders.excursion.load(excursionId),
  session: ({ sessionId }, _, { loaders }) => loaders.session.load(sessionId),
  arrivesAt: ({ arrivesAt }) => new Date(arrivesAt),
  startsAt: ({ startsAt }) => new Date(startsAt),
  departsAt: ({ departsAt }) => new Date(departsAt),
};

export const suggestedFewerStopsResolvers: SuggestedFewerStopsResolvers = {
  leaveOut: ({ leaveOut }, _, { loaders }) => loaders.excursion.load(leaveOut),
};

export const itineraryExclusionResolvers: ItineraryExclusionResolvers = {
  excursion: ({ excursionId }, _, { loaders }) => loaders.excursion.load(excursionId),
};
