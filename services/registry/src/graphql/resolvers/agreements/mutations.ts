import type { Result } from '@promtour/kernel/result';
import { userError } from '@promtour/service-kit/graphql/context';
import { textsByLanguage } from '@promtour/service-kit/graphql/localized-text';
import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { ChangeAgreement, ChangeAgreementFailure } from '../../../application/agreements/change-agreement.ts';
import type { DraftAgreement } from '../../../application/agreements/draft-agreement.ts';
import type { Agreement } from '../../../domain/agreements/agreement.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import type { Context } from '../../loaders.ts';

export type AgreementOperations = {
  readonly draftAgreement: DraftAgreement;
  readonly changeAgreement: ChangeAgreement;
};

/** Each parses, calls and maps: they are too small for a file each. */
export function agreementMutations({ draftAgreement, changeAgreement }: AgreementOperations) {
  return {
    async draftAgreement(_, { input, idempotencyKey }, context) {
      const draft = {
        ...input,
        title: textsByLanguage(input.title),
        decision: input.decision ?? null,
        illustrative: input.illustrative ?? [],
      };
      const result = await draftAgreement(draft, { key: idempotencyKey }, context.caller);
      if (result.ok) return { __typename: 'Agreement', ...result.value };
      return result.error.code === 'REGISTRY.DECISION_NOT_USABLE'
        ? { __typename: 'DecisionNotUsable', ...userError(result.error, context), reason: result.error.reason }
        : sharedFailure(result.error, context);
    },
    async signAgreement(_, { id, signedOn, expectedVersion }, context) {
      return answerOf(await changeAgreement(id, { type: 'SIGN', signedOn }, expectedVersion, context.caller), context);
    },
    async extendAgreement(_, { id, validUntil, expectedVersion }, context) {
      const command = { type: 'EXTEND', validUntil } as const;
      return answerOf(await changeAgreement(id, command, expectedVersion, context.caller), context);
    },
    async terminateAgreement(_, { id, reason, expectedVersion }, context) {
      const command = { type: 'TERMINATE', reason } as const;
      return answerOf(await changeAgreement(id, command, expectedVersion, context.caller), context);
    },
  } satisfies Partial<MutationResolvers>;
}

function answerOf(result: Result<Agreement, ChangeAgreementFailure>, context: Context) {
  if (result.ok) return { __typename: 'Agreement' as const, ...result.value };
  const failure = result.error;
  switch (failure.code) {
    case 'REGISTRY.AGREEMENT_STATE_CONFLICT': {
      const { state, allowed } = failure;
      return { __typename: 'AgreementStateConflict' as const, ...userError(failure, context), state, allowed };
    }
    case 'REGISTRY.VERSION_CONFLICT': {
      const { currentVersion } = failure;
      return { __typename: 'VersionConflict' as const, ...userError(failure, context), currentVersion };
    }
    default:
      return sharedFailure(failure, context);
  }
}
