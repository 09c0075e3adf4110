import { textsByLanguage } from '@promtour/service-kit/graphql/localized-text';
import { userError } from '@promtour/service-kit/graphql/context';
import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { AppointCouncilMember } from '../application/appoint-council-member.ts';
import type { EndCouncilTerm } from '../application/end-council-term.ts';
import type { EstablishCouncil } from '../application/establish-council.ts';
import type { RecordCouncilDecision } from '../application/record-council-decision.ts';
import type { RecordCouncilMeeting } from '../application/record-council-meeting.ts';
import type { WithdrawCouncilDecision } from '../application/withdraw-council-decision.ts';
import type { MutationResolvers } from '../../graphql/generated/resolvers.ts';

export type CouncilOperations = {
  readonly establishCouncil: EstablishCouncil;
  readonly appointCouncilMember: AppointCouncilMember;
  readonly endCouncilTerm: EndCouncilTerm;
  readonly recordCouncilMeeting: RecordCouncilMeeting;
  readonly recordCouncilDecision: RecordCouncilDecision;
  readonly withdrawCouncilDecision: WithdrawCouncilDecision;
};

/** Each parses, calls and maps: they are too small for a file each. */
export function councilMutations(operations: CouncilOperations) {
  return {
    async establishCouncil(_, { input, idempotencyKey }, context) {
      const result = await operations.establishCouncil(input, { key: idempotencyKey }, context.caller);
      if (result.ok) return { __typename: 'Council', ...result.value };
      const failure = result.error;
      if (failure.code !== 'REGISTRY.COUNCIL_EXISTS') return sharedFailure(failure, context);
      const council = await context.loaders.council.load(failure.councilId);
      if (council === null) throw new Error(`Council ${failure.councilId} is missing`);
      return { __typename: 'CouncilExists', ...userError(failure, context), council };
    },
    async appointCouncilMember(_, { input, idempotencyKey }, context) {
      const draft = { ...input, to: input.to ?? null };
      const result = await operations.appointCouncilMember(draft, { key: idempotencyKey }, context.caller);
      if (result.ok) return { __typename: 'CouncilMember', ...result.value };
      return result.error.code === 'REGISTRY.CHAIR_TAKEN'
        ? { __typename: 'ChairTaken', ...userError(result.error, context) }
        : sharedFailure(result.error, context);
    },
    async endCouncilTerm(_, { member, on }, context) {
      const result = await operations.endCouncilTerm(member, on, context.caller);
      return result.ok ? { __typename: 'CouncilMember', ...result.value } : sharedFailure(result.error, context);
    },
    async recordCouncilMeeting(_, { input, idempotencyKey }, context) {
      const draft = { ...input, agenda: input.agenda ?? [] };
      const result = await operations.recordCouncilMeeting(draft, { key: idempotencyKey }, context.caller);
      if (result.ok) return { __typename: 'CouncilMeeting', ...result.value };
      const failure = result.error;
      if (failure.code !== 'REGISTRY.QUORUM_NOT_MET') return sharedFailure(failure, context);
      const { present, needed } = failure;
      return { __typename: 'QuorumNotMet', ...userError(failure, context), present, needed };
    },
    async recordCouncilDecision(_, { input, idempotencyKey }, context) {
      const draft = {
        ...input,
        summary: textsByLanguage(input.summary),
        organizations: input.organizations ?? [],
      };
      const result = await operations.recordCouncilDecision(draft, { key: idempotencyKey }, context.caller);
      return result.ok ? { __typename: 'CouncilDecision', ...result.value } : sharedFailure(result.error, context);
    },
    async withdrawCouncilDecision(_, { id, reason }, context) {
      const result = await operations.withdrawCouncilDecision(id, reason, context.caller);
      return result.ok ? { __typename: 'CouncilDecision', ...result.value } : sharedFailure(result.error, context);
    },
  } satisfies Partial<MutationResolvers>;
}
