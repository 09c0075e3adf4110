import { notFound } from '@promtour/kernel/failure';
import { err, type Result } from '@promtour/kernel/result';
import { invalidArgument } from '@promtour/service-kit/graphql/arguments';
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

/** Most rows of one request: each is a transaction of its own. */
const mostRows = 100;

/** Rows one after another: two of them may be about the same organisation, and their order is the caller's. */
export function transitionRegistryEntriesMutation(
  transition: TransitionRegistryEntry,
): NonNullable<MutationResolvers['transitionRegistryEntries']> {
  return async (_, { inputs }, context) => {
    if (inputs.length < 1 || inputs.length > mostRows) throw invalidArgument('inputs', `1 to ${mostRows} rows`);
    const answers = [];
    for (const input of inputs) {
      const result = await transition(requestOf(input), context.caller);
      // A denial is an error, and one error would take the other rows' results with it: this row is not among the caller's.
      const denied = !result.ok && result.error.code === 'FORBIDDEN';
      answers.push(answerOf(denied ? err(notFound('RegistryEntry', input.entry)) : result, context));
    }
    return answers;
  };
}

function requestOf({ entry, to, expectedVersion, reason, decision }: TransitionRegistryEntryInput): TransitionRequest {
  return { entry, to, expectedVersion, reason: reason ?? null, decision: decision ?? null };
}

function answerOf(result: Result<RegistryEntry, TransitionFailure>, context: Context) {
  if (result.ok) return { __typename: 'RegistryEntry' as const, ...result.value };
  const failure = result.error;
  switch (failure.code) {
    case 'REGISTRY.TRANSITION_NOT_ALLOWED': {
      const { from, to, allowed } = failure;
      return { __typename: 'TransitionNotAllowed' as const, ...userError(failure, context), from, to, allowed };
    }
    case 'VERSION_CONFLICT':
      return {
        __typename: 'VersionConflict' as const,
        ...userError(failure, context),
        currentVersion: failure.currentVersion,
      };
    case 'REGISTRY.DECISION_NOT_USABLE':
      return { __typename: 'DecisionNotUsable' as const, ...userError(failure, context), reason: failure.reason };
    default:
      return sharedFailure(failure, context);
  }
}
