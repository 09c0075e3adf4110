import { userError } from '@promtour/service-kit/graphql/context';
import { refuseNulls } from '@promtour/service-kit/graphql/refuse-nulls';
import { textsByLanguage } from '@promtour/service-kit/graphql/localized-text';
import { statedSource } from '@promtour/service-kit/graphql/provenance-input';
import { sharedFailure, type SharedFailure, type SharedMembers } from '@promtour/service-kit/graphql/shared-failure';
import type { CreateAgreement } from '../application/create-agreement.ts';
import type { ExtendAgreement } from '../application/extend-agreement.ts';
import type { SignAgreement, WithdrawAgreementSignature } from '../application/sign-agreement.ts';
import type { TerminateAgreement } from '../application/terminate-agreement.ts';
import type { UpdateAgreement } from '../application/update-agreement.ts';
import type { AgreementOverlaps, AgreementSignatureConflict, AgreementStatusConflict } from '../domain/failures.ts';
import type { DecisionNotUsable } from '../../councils/domain/failures.ts';
import type { MutationResolvers, UpdateAgreementInput } from '../../graphql/generated/resolvers.ts';
import type { Context } from '../../graphql/context.ts';

export type AgreementOperations = {
  readonly createAgreement: CreateAgreement;
  readonly updateAgreement: UpdateAgreement;
  readonly signAgreement: SignAgreement;
  readonly withdrawAgreementSignature: WithdrawAgreementSignature;
  readonly extendAgreement: ExtendAgreement;
  readonly terminateAgreement: TerminateAgreement;
};

export function agreementMutations(operations: AgreementOperations) {
  return {
    async createAgreement(_, { input: { idempotencyKey, title, decision, provenance, ...terms } }, context) {
      const draft = {
        ...terms,
        title: textsByLanguage(title),
        decision: decision ?? null,
        provenance: statedSource(provenance),
      };
      const result = await operations.createAgreement(draft, { key: idempotencyKey }, context.caller);
      if (!result.ok) return failureOf(result.error, context);
      const { value: agreement, replayed } = result.value;
      return { __typename: 'CreateAgreementPayload', agreement, replayed };
    },
    async updateAgreement(_, { input: { id, expectedVersion, ...terms } }, context) {
      const nulls = refuseNulls(terms, ['region', 'title', 'measures', 'validUntil']);
      if (nulls !== undefined) return failureOf(nulls, context);
      const result = await operations.updateAgreement(id, changeOf(terms), expectedVersion, context.caller);
      return result.ok
        ? { __typename: 'UpdateAgreementPayload', agreement: result.value }
        : failureOf(result.error, context);
    },
    async signAgreement(_, { input: { id, signedOn, expectedVersion } }, context) {
      const result = await operations.signAgreement(id, signedOn, expectedVersion, context.caller);
      return result.ok
        ? { __typename: 'SignAgreementPayload', agreement: result.value }
        : failureOf(result.error, context);
    },
    async withdrawAgreementSignature(_, { input: { id, expectedVersion } }, context) {
      const result = await operations.withdrawAgreementSignature(id, expectedVersion, context.caller);
      return result.ok
        ? { __typename: 'WithdrawAgreementSignaturePayload', agreement: result.value }
        : failureOf(result.error, context);
    },
    async extendAgreement(_, { input: { id, validUntil, expectedVersion } }, context) {
      const result = await operations.extendAgreement(id, validUntil, expectedVersion, context.caller);
      return result.ok
        ? { __typename: 'ExtendAgreementPayload', agreement: result.value }
        : failureOf(result.error, context);
    },
    async terminateAgreement(_, { input: { id, reason, expectedVersion } }, context) {
      const result = await operations.terminateAgreement(id, reason, expectedVersion, context.caller);
      return result.ok
        ? { __typename: 'TerminateAgreementPayload', agreement: result.value }
        : failureOf(result.error, context);
    },
  } satisfies Partial<MutationResolvers>;
}

/** Omitted fields keep their values. A null decision removes it. */
function changeOf({
  region,
  title,
  measures,
  validUntil,
  decision,
}: Omit<UpdateAgreementInput, 'id' | 'expectedVersion'>) {
  return {
    ...(region === null || region === undefined ? {} : { region }),
    ...(title === null || title === undefined ? {} : { title: textsByLanguage(title) }),
    ...(measures === null || measures === undefined ? {} : { measures }),
    ...(validUntil === null || validUntil === undefined ? {} : { validUntil }),
    ...(decision === undefined ? {} : { decision }),
  };
}

type AgreementFailure = AgreementStatusConflict | AgreementSignatureConflict | AgreementOverlaps | DecisionNotUsable;

/** The result union's member for each failure: a failure that the mutation's union does not have is a type error. */
type Members = {
  'REGISTRY.AGREEMENT_STATUS_CONFLICT': ReturnType<typeof statusConflictOf>;
  'REGISTRY.AGREEMENT_SIGNATURE_CONFLICT': ReturnType<typeof signatureConflictOf>;
  'REGISTRY.AGREEMENT_OVERLAPS': ReturnType<typeof overlapsOf>;
  'REGISTRY.DECISION_NOT_USABLE': ReturnType<typeof decisionNotUsableOf>;
} & SharedMembers;

function failureOf<Failure extends AgreementFailure | SharedFailure>(
  failure: Failure,
  context: Context,
): Members[Failure['code']];
function failureOf(failure: AgreementFailure | SharedFailure, context: Context) {
  switch (failure.code) {
    case 'REGISTRY.AGREEMENT_STATUS_CONFLICT':
      return statusConflictOf(failure, context);
    case 'REGISTRY.AGREEMENT_SIGNATURE_CONFLICT':
      return signatureConflictOf(failure, context);
    case 'REGISTRY.AGREEMENT_OVERLAPS':
      return overlapsOf(failure, context);
    case 'REGISTRY.DECISION_NOT_USABLE':
      return decisionNotUsableOf(failure, context);
    default:
      return sharedFailure(failure, context);
  }
}

function statusConflictOf(failure: AgreementStatusConflict, context: Context) {
  const { status, nextStatuses } = failure;
  return { __typename: 'AgreementStatusConflict' as const, ...userError(failure, context), status, nextStatuses };
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

function decisionNotUsableOf(failure: DecisionNotUsable, context: Context) {
  return { __typename: 'DecisionNotUsable' as const, ...userError(failure, context), reason: failure.reason };
}
