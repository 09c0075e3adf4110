import type { BookingItemId } from '@promtour/kernel/id';
import { userError } from '@promtour/service-kit/graphql/context';
import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { BookedItem } from '../../bookings/graphql/booked-item.ts';
import { failureMember } from '../../bookings/graphql/failures.ts';
import { itemDraft, partyDraft } from '../../bookings/graphql/inputs.ts';
import type { Context } from '../../graphql/context.ts';
import type { MutationResolvers } from '../../graphql/generated/resolvers.ts';
import { bookedItemOf } from '../../vouchers/graphql/booked-item-of.ts';
import type { AdmitWalkIn } from '../application/admit-walk-in.ts';
import type { RecordScans, ScanResult } from '../application/record-scans.ts';
import type { SignBriefing } from '../application/sign-briefing.ts';
import { admittedOf } from '../domain/decide-check-ins.ts';
import { checkInRefused } from '../domain/failures.ts';

type Mutations = Pick<MutationResolvers, 'checkIn' | 'uploadScans' | 'signBriefing' | 'admitWalkIn'>;

export type GateOperations = {
  readonly recordScans: RecordScans;
  readonly signBriefing: SignBriefing;
  readonly admitWalkIn: AdmitWalkIn;
};

export function checkInMutations({ recordScans, signBriefing, admitWalkIn }: GateOperations): Mutations {
  return {
    async checkIn(_, { input: { code, session, device, nonce, scannedAt, people } }, context) {
      const scan = { code, session, nonce, people: people ?? null, scannedAt: scannedAt ?? null };
      const recorded = await recordScans(device, [scan], false, context.caller);
      if (!recorded.ok) return sharedFailure(recorded.error, context);
      const [result] = recorded.value.results;
      if (result === undefined) throw new Error('A scan has a result');
      const { scan: checkIn, remaining, usedBy, replayed } = result;
      if (checkIn.refusal === null)
        return { __typename: 'CheckInPayload', checkIn, remaining, missing: gapsOf(result), replayed };
      return {
        __typename: 'CheckInRefused',
        ...userError(checkInRefused(checkIn.refusal, remaining), context),
        reason: checkIn.refusal,
        remaining,
        usedAt: usedBy?.scannedAt ?? null,
        usedOn: usedBy?.device ?? null,
      };
    },
    async uploadScans(_, { input: { device, scans } }, context) {
      const inputs = scans.map((scan) => ({ ...scan, people: scan.people ?? null }));
      const recorded = await recordScans(device, inputs, true, context.caller);
      if (!recorded.ok) return sharedFailure(recorded.error, context);
      const { results, displaced } = recorded.value;
      const outcomes = results.map(({ scan, usedBy, replayed }) => ({ checkIn: scan, usedBy, replayed }));
      return { __typename: 'UploadScansPayload', outcomes, displaced };
    },
    async admitWalkIn(_, { input }, context) {
      const { idempotencyKey: key, session, option, purpose, originRegion } = input;
      const { units } = itemDraft({ session, units: input.units });
      const draft = {
        ...{ session, units, purpose, originRegion },
        option: option ?? null,
        party: partyDraft(input.party),
        segment: input.segment ?? null,
        briefing: input.briefingLanguage ?? null,
      };
      const admitted = await admitWalkIn(draft, { key }, context.caller);
      if (admitted.ok) {
        const { value, replayed } = admitted.value;
        return { __typename: 'AdmitWalkInPayload', item: await itemOf(value.item, context), replayed };
      }
      const failure = admitted.error;
      if (failure.code !== 'CHECK_IN.REFUSED') return failureMember(failure, context);
      const { reason } = failure;
      const refused = { reason, remaining: 0, usedAt: null, usedOn: null };
      return { __typename: 'CheckInRefused', ...userError(failure, context), ...refused };
    },
    async signBriefing(_, { input }, context) {
      const signed = await signBriefing(input, context.caller);
      return signed.ok
        ? { __typename: 'SignBriefingPayload', item: await itemOf(signed.value.id, context) }
        : sharedFailure(signed.error, context);
    },
  };
}

async function itemOf(id: BookingItemId, context: Context): Promise<BookedItem> {
  const item = await bookedItemOf(id, context);
  if (item === undefined) throw new Error(`Item ${id} is missing`);
  return item;
}

function gapsOf({ item, ofItem }: ScanResult): ('BRIEFING' | 'PASSES')[] {
  if (item === null) return [];
  const lacksPasses = item.needsPasses && admittedOf(ofItem) > (item.passes ?? 0);
  return [...(item.briefedAt === null ? (['BRIEFING'] as const) : []), ...(lacksPasses ? (['PASSES'] as const) : [])];
}
