import { checkLength } from '@promtour/kernel/input-check';
import { notFound } from '@promtour/kernel/failure';
import { err, type Result } from '@promtour/kernel/result';
import { userError } from '@promtour/service-kit/graphql/context';
import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type {
  TransitionFailure,
  TransitionRegistryEntry,
  TransitionRequest,
} from '../application/transition-registry-entry.ts';
import type { RegistryEntry } from '../domain/registry-entry.ts';
import type { MutationResolvers, TransitionRegistryEntryInput } from '../../graphql/generated/resolvers.ts';
import type { Context } from '../../graphql/context.ts';

export function transitionRegistryEntryMutation(
  transition: TransitionRegistryEntry,
): NonNullable<MutationResolvers['transitionRegistryEntry']> {
  return async (_, { input }, context) => answerOf(await transition(requestOf(input), context.caller), context);
}

/** Each transition is a separate transaction. */
const maxTransitions = 100;

const badCount = { ru: `От 1 до ${maxTransitions} переходов`, en: `1 to ${maxTransitions} transitions` };

/** Runs the transitions in the given order: several may concern the same organization. */
export function transitionRegistryEntriesMutation(
  transition: TransitionRegistryEntry,
): NonNullable<MutationResolvers['transitionRegistryEntries']> {
  return async (_, { input: { transitions } }, context) => {
    const count = checkLength(['transitions'], transitions, { min: 1, max: maxTransitions }, badCount);
    if (!count.ok) return sharedFailure(count.error, context);
    const results = [];
    for (const input of transitions) {
      const result = await transition(requestOf(input), context.caller);
      // FORBIDDEN would be a GraphQL error and discard the results of the other transitions.
      const denied = !result.ok && result.error.code === 'FORBIDDEN';
      results.push(answerOf(denied ? err(notFound('RegistryEntry', input.id)) : result, context));
    }
    return { __typename: 'TransitionRegistryEntriesPayload', results };
  };
}

function requestOf({ id, to, expectedVersion, reason, decision }: TransitionRegistryEntryInput): TransitionRequest {
  return { id, to, expectedVersion, reason: reason ?? null, decision: decision ?? null };
}

function answerOf(result: Result<RegistryEntry, TransitionFailure>, context: Context) {
  if (result.ok) return { __typename: 'TransitionRegistryEntryPayload' as const, registryEntry: result.value };
  const failure = result.error;
  switch (failure.code) {
    case 'REGISTRY.TRANSITION_NOT_ALLOWED': {
      const { from, to, nextStatuses } = failure;
      return { __typename: 'TransitionNotAllowed' as const, ...userError(failure, context), from, to, nextStatuses };
    }
    case 'REGISTRY.DECISION_NOT_USABLE':
      return { __typename: 'DecisionNotUsable' as const, ...userError(failure, context), reason: failure.reason };
    default:
      return sharedFailure(failure, context);
  }
}
