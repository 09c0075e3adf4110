import { userError } from '@promtour/service-kit/graphql/context';
import { textsByLanguage } from '@promtour/service-kit/graphql/localized-text';
import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { MutationResolvers, PortalInput } from '../../graphql/generated/resolvers.ts';
import type { ChangePortal } from '../application/change-portal.ts';
import type { RegisterPortal } from '../application/register-portal.ts';
import type { PortalDraft } from '../domain/portal.ts';

export type PortalOperations = {
  readonly registerPortal: RegisterPortal;
  readonly changePortal: ChangePortal;
};

/** Each parses, calls and maps: they are too small for a file each. */
export function portalMutations(operations: PortalOperations) {
  return {
    async registerPortal(_, { input, idempotencyKey }, context) {
      const result = await operations.registerPortal(draftOf(input), { key: idempotencyKey }, context.caller);
      if (result.ok) return { __typename: 'Portal', ...result.value };
      return result.error.code === 'REGISTRY.PORTAL_CODE_TAKEN'
        ? { __typename: 'PortalCodeTaken', ...userError(result.error, context) }
        : sharedFailure(result.error, context);
    },
    async changePortal(_, { id, input, expectedVersion }, context) {
      const result = await operations.changePortal(id, draftOf(input), expectedVersion, context.caller);
      if (result.ok) return { __typename: 'Portal', ...result.value };
      const failure = result.error;
      switch (failure.code) {
        case 'REGISTRY.PORTAL_CODE_TAKEN':
          return { __typename: 'PortalCodeTaken', ...userError(failure, context) };
        case 'VERSION_CONFLICT': {
          const { currentVersion } = failure;
          return { __typename: 'VersionConflict', ...userError(failure, context), currentVersion };
        }
        default:
          return sharedFailure(failure, context);
      }
    },
  } satisfies Partial<MutationResolvers>;
}

function draftOf({ code, name, regions, languages, url }: PortalInput): PortalDraft {
  return { code, name: textsByLanguage(name), regions, languages, url: url ?? null };
}
