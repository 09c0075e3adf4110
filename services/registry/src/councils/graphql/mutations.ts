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

export function councilMutations(operations: CouncilOperations) {
  return {
    async establishCouncil(_, { input: { idempotencyKey, ...draft } }, context) {
      const result = await operations.establishCouncil(draft, { key: idempotencyKey }, context.caller);
      if (result.ok) {
        const { value: council, replayed } = result.value;
        return { __typename: 'EstablishCouncilPayload', council, replayed };
      }
      const failure = result.error;
      if (failure.code !== 'REGISTRY.COUNCIL_EXISTS') return sharedFailure(failure, context);
      const council = await context.loaders.council.load(failure.councilId);
      if (council === null) throw new Error(`Council ${failure.councilId} is missing`);
      return { __typename: 'CouncilExists', ...userError(failure, context), existing: council };
    },
    async appointCouncilMember(_, { input: { idempotencyKey, ...input } }, context) {
      const draft = { ...input, to: input.to ?? null };
      const result = await operations.appointCouncilMember(draft, { key: idempotencyKey }, context.caller);
      if (result.ok) {
        const { value: member, replayed } = result.value;
        return { __typename: 'AppointCouncilMemberPayload', member, replayed };
      }
      return result.error.code === 'REGISTRY.CHAIR_TAKEN'
        ? { __typename: 'ChairTaken', ...userError(result.error, context) }
        : sharedFailure(result.error, context);
    },
    async endCouncilTerm(_, { input: { id, to } }, context) {
      const result = await operations.endCouncilTerm(id, to, context.caller);
      return result.ok
        ? { __typename: 'EndCouncilTermPayload', member: result.value }
        : sharedFailure(result.error, context);
    },
    async recordCouncilMeeting(_, { input: { idempotencyKey, ...input } }, context) {
      const draft = { ...input, agenda: input.agenda ?? [] };
      const result = await operations.recordCouncilMeeting(draft, { key: idempotencyKey }, context.caller);
      if (result.ok) {
        const { value: meeting, replayed } = result.value;
        return { __typename: 'RecordCouncilMeetingPayload', meeting, replayed };
      }
      const failure = result.error;
      if (failure.code !== 'REGISTRY.QUORUM_NOT_MET') return sharedFailure(failure, context);
      const { present, needed } = failure;
      return { __typename: 'QuorumNotMet', ...userError(failure, context), present, needed };
    },
    async recordCouncilDecision(_, { input: { idempotencyKey, ...input } }, context) {
      const draft = {
        ...input,
        summary: textsByLanguage(input.summary),
        organizations: input.organizations ?? [],
      };
      const result = await operations.recordCouncilDecision(draft, { key: idempotencyKey }, context.caller);
      if (!result.ok) return sharedFailure(result.error, context);
      const { value: decision, replayed } = result.value;
      return { __typename: 'RecordCouncilDecisionPayload', decision, replayed };
    },
    async withdrawCouncilDecision(_, { input: { id, reason } }, context) {
      const result = await operations.withdrawCouncilDecision(id, reason, context.caller);
      return result.ok
        ? { __typename: 'WithdrawCouncilDecisionPayload', decision: result.value }
        : sharedFailure(result.error, context);
    },
  } satisfies Partial<MutationResolvers>;
}
