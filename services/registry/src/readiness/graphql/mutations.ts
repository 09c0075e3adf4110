import { userError } from '@promtour/service-kit/graphql/context';
import { textsByLanguage } from '@promtour/service-kit/graphql/localized-text';
import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { PublishMethodology } from '../application/publish-methodology.ts';
import type { RecordAssessment } from '../application/record-assessment.ts';
import type { WithdrawAssessment } from '../application/withdraw-assessment.ts';
import type { MutationResolvers } from '../../graphql/generated/resolvers.ts';

export type ReadinessOperations = {
  readonly publishMethodology: PublishMethodology;
  readonly recordAssessment: RecordAssessment;
  readonly withdrawAssessment: WithdrawAssessment;
};

export function readinessMutations(operations: ReadinessOperations) {
  return {
    async publishMethodology(_, { input: { idempotencyKey, ...input } }, context) {
      const named = <Item extends { readonly name: Parameters<typeof textsByLanguage>[0] }>(item: Item) => ({
        ...item,
        name: textsByLanguage(item.name),
      });
      const draft = {
        title: textsByLanguage(input.title),
        criteria: input.criteria.map(named),
        stages: input.stages.map(named),
      };
      const result = await operations.publishMethodology(draft, { key: idempotencyKey }, context.caller);
      if (!result.ok) return sharedFailure(result.error, context);
      const { value: methodology, replayed } = result.value;
      return { __typename: 'PublishMethodologyPayload', methodology, replayed };
    },
    async recordAssessment(_, { input }, context) {
      const { idempotencyKey, site, assessedOn, validUntil, scores } = input;
      const draft = {
        assessedOn,
        validUntil: validUntil ?? null,
        scores: scores.map((one) => ({ ...one, evidence: one.evidence ?? null })),
      };
      const result = await operations.recordAssessment(site, draft, { key: idempotencyKey }, context.caller);
      if (!result.ok) return sharedFailure(result.error, context);
      const { value: assessment, replayed } = result.value;
      return { __typename: 'RecordAssessmentPayload', assessment, replayed };
    },
    async withdrawAssessment(_, { input: { id, reason } }, context) {
      const result = await operations.withdrawAssessment(id, reason, context.caller);
      if (result.ok) return { __typename: 'WithdrawAssessmentPayload', assessment: result.value };
      return result.error.code === 'REGISTRY.ASSESSMENT_NOT_VALID'
        ? { __typename: 'AssessmentNotValid', ...userError(result.error, context), status: result.error.status }
        : sharedFailure(result.error, context);
    },
  } satisfies Partial<MutationResolvers>;
}
