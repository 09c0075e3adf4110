import { userError } from '@promtour/service-kit/graphql/context';
import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { OpenRegistryEntry } from '../application/open-registry-entry.ts';
import type { MutationResolvers } from '../../graphql/generated/resolvers.ts';

export function openRegistryEntryMutation(
  openRegistryEntry: OpenRegistryEntry,
): NonNullable<MutationResolvers['openRegistryEntry']> {
  return async (_, { input }, context) => {
    const { idempotencyKey, organization, registry, region } = input;
    const draft = { organization, registry, region: region ?? null };
    const result = await openRegistryEntry(draft, { key: idempotencyKey }, context.caller);
    if (result.ok) {
      const { value: registryEntry, replayed } = result.value;
      return { __typename: 'OpenRegistryEntryPayload', registryEntry, replayed };
    }
    const failure = result.error;
    switch (failure.code) {
      case 'REGISTRY.ENTRY_EXISTS':
        return {
          __typename: 'RegistryEntryExists',
          ...userError(failure, context),
          existing: await context.loaders.registryEntry.load(failure.entryId),
        };
      default:
        return sharedFailure(failure, context);
    }
  };
}
