import { err } from '@promtour/kernel/result';
import { userError, type RequestContext } from '@promtour/service-kit/graphql/context';
import { statedSource } from '@promtour/service-kit/graphql/provenance-input';
import { refuseNulls } from '@promtour/service-kit/graphql/refuse-nulls';
import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { MutationResolvers } from '../../graphql/generated/resolvers.ts';
import type { CreateExcursion } from '../application/create-excursion.ts';
import type { PublishExcursion } from '../application/publish-excursion.ts';
import type { TransitionExcursion } from '../application/transition-excursion.ts';
import type { UpdateExcursion } from '../application/update-excursion.ts';
import type { ContentDraft } from '../domain/content.ts';
import type { TransitionNotAllowed } from '../domain/failures.ts';
import { contentOf, requiredFields } from './content-input.ts';

export function createExcursionMutation(
  createExcursion: CreateExcursion,
): NonNullable<MutationResolvers['createExcursion']> {
  return async (_, { input }, context) => {
    const { idempotencyKey, site, provenance, summary = null, ...fields } = input;
    // The schema requires all other parts or has their defaults.
    const content = contentOf({ ...fields, summary }) as ContentDraft;
    const draft = { content, provenance: statedSource(provenance) };
    const result = await createExcursion(site, draft, { key: idempotencyKey }, context.caller);
    if (!result.ok) return sharedFailure(result.error, context);
    const { value: excursion, replayed } = result.value;
    return { __typename: 'CreateExcursionPayload', excursion, replayed };
  };
}

export function updateExcursionMutation(
  updateExcursion: UpdateExcursion,
): NonNullable<MutationResolvers['updateExcursion']> {
  return async (_, { input: { id, expectedVersion, ...fields } }, context) => {
    const refused = refuseNulls(fields, requiredFields);
    const result =
      refused === undefined
        ? await updateExcursion({ id, expectedVersion }, contentOf(fields), context.caller)
        : err(refused);
    if (result.ok) return { __typename: 'UpdateExcursionPayload', excursion: result.value };
    if (result.error.code === 'ROUTES.TRANSITION_NOT_ALLOWED') return notAllowed(result.error, context);
    return sharedFailure(result.error, context);
  };
}

export function transitionExcursionMutation(
  transitionExcursion: TransitionExcursion,
): NonNullable<MutationResolvers['transitionExcursion']> {
  return async (_, { input }, context) => {
    const result = await transitionExcursion({ ...input, note: input.note ?? null }, context.caller);
    if (result.ok) return { __typename: 'TransitionExcursionPayload', excursion: result.value };
    if (result.error.code === 'ROUTES.TRANSITION_NOT_ALLOWED') return notAllowed(result.error, context);
    return sharedFailure(result.error, context);
  };
}

export function publishExcursionMutation(
  publishExcursion: PublishExcursion,
): NonNullable<MutationResolvers['publishExcursion']> {
  return async (_, { input: { id, expectedVersion, portals } }, context) => {
    const result = await publishExcursion({ id, expectedVersion, portals }, context.caller);
    if (result.ok) return { __typename: 'PublishExcursionPayload', excursion: result.value };
    const failure = result.error;
    if (failure.code !== 'ROUTES.EXCURSION_NOT_PUBLISHABLE') return sharedFailure(failure, context);
    return { __typename: 'ExcursionNotPublishable', ...userError(failure, context), reasons: failure.reasons };
  };
}

function notAllowed(failure: TransitionNotAllowed, context: RequestContext) {
  const { from, to, nextStatuses } = failure;
  return {
    __typename: 'ExcursionTransitionNotAllowed' as const,
    ...userError(failure, context),
    from,
    to,
    nextStatuses,
  };
}
