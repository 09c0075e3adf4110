import { userError } from '@promtour/service-kit/graphql/context';
import { textsByLanguage } from '@promtour/service-kit/graphql/localized-text';
import { refuseNulls } from '@promtour/service-kit/graphql/refuse-nulls';
import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { MutationResolvers, UpdatePortalInput } from '../../graphql/generated/resolvers.ts';
import type { UpdatePortal } from '../application/update-portal.ts';
import type { CreatePortal } from '../application/create-portal.ts';
import type { PortalDraft } from '../domain/portal.ts';

export type PortalOperations = {
  readonly createPortal: CreatePortal;
  readonly updatePortal: UpdatePortal;
};

export function portalMutations(operations: PortalOperations) {
  return {
    async createPortal(_, { input: { idempotencyKey, ...input } }, context) {
      const draft = { ...input, name: textsByLanguage(input.name), url: input.url ?? null };
      const result = await operations.createPortal(draft, { key: idempotencyKey }, context.caller);
      if (result.ok) {
        const { value: portal, replayed } = result.value;
        return { __typename: 'CreatePortalPayload', portal, replayed };
      }
      return result.error.code === 'REGISTRY.PORTAL_CODE_TAKEN'
        ? { __typename: 'PortalCodeTaken', ...userError(result.error, context) }
        : sharedFailure(result.error, context);
    },
    async updatePortal(_, { input }, context) {
      const nulls = refuseNulls(input, ['code', 'name', 'regions', 'languages']);
      if (nulls !== undefined) return sharedFailure(nulls, context);
      const result = await operations.updatePortal(input.id, changeOf(input), input.expectedVersion, context.caller);
      if (result.ok) return { __typename: 'UpdatePortalPayload', portal: result.value };
      const failure = result.error;
      switch (failure.code) {
        case 'REGISTRY.PORTAL_CODE_TAKEN':
          return { __typename: 'PortalCodeTaken', ...userError(failure, context) };
        default:
          return sharedFailure(failure, context);
      }
    },
  } satisfies Partial<MutationResolvers>;
}

/** An omitted field is not changed; null clears `url`. */
function changeOf({ code, name, regions, languages, url }: UpdatePortalInput): Partial<PortalDraft> {
  return {
    ...(code === null || code === undefined ? {} : { code }),
    ...(name === null || name === undefined ? {} : { name: textsByLanguage(name) }),
    ...(regions === null || regions === undefined ? {} : { regions }),
    ...(languages === null || languages === undefined ? {} : { languages }),
    ...(url === undefined ? {} : { url }),
  };
}
