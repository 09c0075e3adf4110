import type { Result } from '@promtour/kernel/result';
import { userError } from '@promtour/service-kit/graphql/context';
import { textsByLanguage } from '@promtour/service-kit/graphql/localized-text';
import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { ChangeAgreement } from '../application/change-agreement.ts';
import type { ChangeAgreementTerms, ChangeTermsFailure } from '../application/change-agreement-terms.ts';
import type { SignAgreement, SignFailure, WithdrawAgreementSignature } from '../application/sign-agreement.ts';
import type { ExtendAgreement, ExtendFailure } from '../application/extend-agreement.ts';
import type { DraftAgreement } from '../application/draft-agreement.ts';
import type { Agreement } from '../domain/agreement.ts';
import type { AgreementOverlaps, AgreementSignatureConflict, AgreementStateConflict } from '../domain/failures.ts';
import type { DecisionNotUsable } from '../../councils/domain/failures.ts';
import type { ChangeAgreementInput, MutationResolvers } from '../../graphql/generated/resolvers.ts';
import type { Context } from '../../graphql/context.ts';
import { versionConflictOf } from '../../shared/graphql/version-conflict.ts';

export type AgreementOperations = {
  readonly changeAgreementTerms: ChangeAgreementTerms;
  readonly draftAgreement: DraftAgreement;
  readonly changeAgreement: ChangeAgreement;
  readonly extendAgreement: ExtendAgreement;
  readonly signAgreement: SignAgreement;
  readonly withdrawAgreementSignature: WithdrawAgreementSignature;
};

/** Each parses, calls and maps: they are too small for a file each. */
export function agreementMutations({
  draftAgreement,
  changeAgreement,
  changeAgreementTerms,
  extendAgreement,
  signAgreement,
  withdrawAgreementSignature,
}: AgreementOperations) {
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
        ? decisionNotUsableOf(result.error, context)
        : sharedFailure(result.error, context);
    },
    async changeAgreement(_, { id, input, expectedVersion }, context) {
      return answerOf(await changeAgreementTerms(id, changeOf(input), expectedVersion, context.caller), context);
    },
    async signAgreement(_, { id, signedOn, expectedVersion }, context) {
      return answerOf(await signAgreement(id, signedOn, expectedVersion, context.caller), context);
    },
    async withdrawAgreementSignature(_, { input: { id, expectedVersion } }, context) {
      const result = await withdrawAgreementSignature(id, expectedVersion, context.caller);
      if (result.ok) return { __typename: 'WithdrawAgreementSignaturePayload', agreement: result.value };
      const failure = result.error;
      switch (failure.code) {
        case 'REGISTRY.AGREEMENT_STATE_CONFLICT':
          return stateConflictOf(failure, context);
        case 'REGISTRY.AGREEMENT_SIGNATURE_CONFLICT':
          return signatureConflictOf(failure, context);
        case 'VERSION_CONFLICT':
          return versionConflictOf(failure, context);
        default:
          return sharedFailure(failure, context);
      }
    },
    async extendAgreement(_, { id, validUntil, expectedVersion }, context) {
      return answerOf(await extendAgreement(id, validUntil, expectedVersion, context.caller), context);
    },
    async terminateAgreement(_, { id, reason, expectedVersion }, context) {
      const command = { type: 'TERMINATE', reason } as const;
      return answerOf(await changeAgreement(id, command, expectedVersion, context.caller), context);
    },
  } satisfies Partial<MutationResolvers>;
}

/** Left out: stays. Null: rests on no decision. */
function changeOf({ region, title, measures, validUntil, decision, illustrative }: ChangeAgreementInput) {
  return {
    ...(region === null || region === undefined ? {} : { region }),
    ...(title === null || title === undefined ? {} : { title: textsByLanguage(title) }),
    ...(measures === null || measures === undefined ? {} : { measures }),
    ...(validUntil === null || validUntil === undefined ? {} : { validUntil }),
    ...(decision === undefined ? {} : { decision }),
    ...(illustrative === null || illustrative === undefined ? {} : { illustrative }),
  };
}

function decisionNotUsableOf(failure: DecisionNotUsable, context: Context) {
  return { __typename: 'DecisionNotUsable' as const, ...userError(failure, context), reason: failure.reason };
}

function stateConflictOf(failure: AgreementStateConflict, context: Context) {
  const { state, allowed } = failure;
  return { __typename: 'AgreementStateConflict' as const, ...userError(failure, context), state, allowed };
}

function signatureConflictOf(failure: AgreementSignatureConflict, context: Context) {
  const { reason, signedBy } = failure;
  return { __typename: 'AgreementSignatureConflict' as const, ...userError(failure, context), reason, signedBy };
}

async function overlapsOf(failure: AgreementOverlaps, context: Context) {
  const agreement = await context.loaders.agreement.load(failure.agreementId);
  if (agreement === null) throw new Error(`Agreement ${failure.agreementId} is missing`);
  return { __typename: 'AgreementOverlaps' as const, ...userError(failure, context), agreement };
}

function answerOf(result: Result<Agreement, ChangeTermsFailure | SignFailure | ExtendFailure>, context: Context) {
  if (result.ok) return { __typename: 'Agreement' as const, ...result.value };
  const failure = result.error;
  switch (failure.code) {
    case 'REGISTRY.AGREEMENT_STATE_CONFLICT':
      return stateConflictOf(failure, context);
    case 'REGISTRY.AGREEMENT_SIGNATURE_CONFLICT':
      return signatureConflictOf(failure, context);
    case 'REGISTRY.AGREEMENT_OVERLAPS':
      return overlapsOf(failure, context);
    case 'REGISTRY.DECISION_NOT_USABLE':
      return decisionNotUsableOf(failure, context);
    case 'VERSION_CONFLICT':
      return versionConflictOf(failure, context);
    default:
      return sharedFailure(failure, context);
  }
}
