import { parseId } from '@promtour/kernel/id';
import { parseRegionCode } from '@promtour/kernel/region-code';
import { userError } from '@promtour/service-kit/graphql/context';
import { textsByLanguage } from '@promtour/service-kit/graphql/localized-text';
import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import {
  connectionOf,
  emptyConnection,
  readPageArguments,
  type ListOrder,
} from '@promtour/service-kit/pagination/page';
import type { ChangePortal } from '../application/change-portal.ts';
import type { RegisterPortal } from '../application/register-portal.ts';
import { isPortalCode, type Portal, type PortalDraft } from '../domain/portal.ts';
import { oneOf } from '../../shared/graphql/one-of.ts';
import type {
  MutationResolvers,
  PortalInput,
  PortalResolvers,
  QueryResolvers,
} from '../../graphql/generated/resolvers.ts';

const portalOrder: ListOrder<Portal> = { name: 'portals', keys: 1, position: ({ code }) => [code] };

export const portalQueries: Pick<QueryResolvers, 'portals' | 'portal'> = {
  async portals(_, { region, ...page }, { loaders }) {
    const request = readPageArguments(portalOrder, page);
    const code = region === null || region === undefined ? undefined : parseRegionCode(region);
    if (code === undefined && region !== null && region !== undefined) return emptyConnection();
    const rows = await loaders.portalReader.portals(code, request);
    return connectionOf(portalOrder, request, rows, () => loaders.portalReader.countPortals(code));
  },
  portal: (_, args, { loaders }) => {
    const { by, text } = oneOf(args, 'id', 'code');
    if (by === 'code') return isPortalCode(text) ? loaders.portalByCode.load(text) : null;
    const id = parseId<'Portal'>(text);
    return id === undefined ? null : loaders.portal.load(id);
  },
};

export const portalResolvers: PortalResolvers = {
  __resolveReference: (reference, { loaders }) => {
    const id = parseId<'Portal'>(reference.id);
    return id === undefined ? null : loaders.portal.load(id);
  },
  regions: async ({ regionCodes }, _, { loaders }) => {
    const regions = await Promise.all(regionCodes.map((code) => loaders.region.load(code)));
    return regions.filter((region) => region !== null);
  },
};

export function portalMutations(operations: {
  readonly registerPortal: RegisterPortal;
  readonly changePortal: ChangePortal;
}) {
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
        case 'REGISTRY.VERSION_CONFLICT': {
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
