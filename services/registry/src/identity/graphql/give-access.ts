import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { GiveAccess } from '../application/give-access.ts';
import type { IdentityReaderFor } from '../application/ports.ts';
import type { MutationResolvers } from '../../graphql/generated/resolvers.ts';
import { accessAlreadyGivenMember, notYoursToGiveMember } from './own-failure.ts';

export function giveAccessMutation(
  giveAccess: GiveAccess,
  reader: IdentityReaderFor,
): NonNullable<MutationResolvers['giveAccess']> {
  return async (_, { input, idempotencyKey }, context) => {
    const { issuer, subject, role, organization, regions } = input;
    const result = await giveAccess(
      { issuer, subject, role, organization: organization ?? null, regions: regions ?? null },
      { key: idempotencyKey },
      context.caller,
    );
    const records = reader(context.caller.viewer);
    if (result.ok) {
      const grant = await records.accessGrant(result.value.id);
      if (grant === undefined) throw new Error(`Access grant ${result.value.id} is missing`);
      return { __typename: 'AccessGrant', ...grant };
    }
    const failure = result.error;
    switch (failure.code) {
      case 'REGISTRY.NOT_YOURS_TO_GIVE':
        return notYoursToGiveMember(failure, context);
      case 'REGISTRY.ACCESS_ALREADY_GIVEN':
        return accessAlreadyGivenMember(failure, records, context);
      default:
        return sharedFailure(failure, context);
    }
  };
}
