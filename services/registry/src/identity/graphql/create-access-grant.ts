import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { CreateAccessGrant } from '../application/create-access-grant.ts';
import type { IdentityReaderFor } from '../application/ports.ts';
import type { MutationResolvers } from '../../graphql/generated/resolvers.ts';
import { accessGrantExistsMember, grantNotAllowedMember } from './own-failure.ts';

export function createAccessGrantMutation(
  createAccessGrant: CreateAccessGrant,
  reader: IdentityReaderFor,
): NonNullable<MutationResolvers['createAccessGrant']> {
  return async (_, { input }, context) => {
    const { idempotencyKey, issuer, subject, role, organization, regions } = input;
    const result = await createAccessGrant(
      { issuer, subject, role, organization: organization ?? null, regions: regions ?? null },
      { key: idempotencyKey },
      context.caller,
    );
    const records = reader(context.caller.viewer);
    if (result.ok) {
      const { value, replayed } = result.value;
      const grant = await records.accessGrant(value.id);
      if (grant === undefined) throw new Error(`Access grant ${value.id} is missing`);
      return { __typename: 'CreateAccessGrantPayload', grant, replayed };
    }
    const failure = result.error;
    switch (failure.code) {
      case 'REGISTRY.GRANT_NOT_ALLOWED':
        return grantNotAllowedMember(failure, context);
      case 'REGISTRY.ACCESS_GRANT_EXISTS':
        return accessGrantExistsMember(failure, records, context);
      default:
        return sharedFailure(failure, context);
    }
  };
}
