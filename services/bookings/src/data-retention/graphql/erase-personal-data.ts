import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { MutationResolvers } from '../../graphql/generated/resolvers.ts';
import type { ErasePersonalData } from '../application/erase-personal-data.ts';

export function erasePersonalDataMutation(erase: ErasePersonalData): Pick<MutationResolvers, 'erasePersonalData'> {
  return {
    async erasePersonalData(_, { input }, context) {
      const { participant = null, booking = null, email = null, phone = null, reference = null } = input;
      const { loaders, caller } = context;
      const request = { participant, booking, email, phone, reference };
      const result = await erase(request, (id) => loaders.booking.load(id), caller);
      return result.ok
        ? { __typename: 'ErasePersonalDataPayload', persons: result.value }
        : sharedFailure(result.error, context);
    },
  };
}
