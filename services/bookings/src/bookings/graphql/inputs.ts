import type {
  BookingItemInput,
  BookingPartyInput,
  BookingUnitInput,
  ChangeBookingItemInput,
} from '../../graphql/generated/resolvers.ts';
import type { InputMaybe } from '@promtour/service-kit/graphql/input';
import type { ItemChangeDraft } from '../domain/change-request.ts';
import type { ItemDraft, PartyDraft, UnitDraft } from '../domain/hold-request.ts';

export function itemDraft({ session, option, units }: BookingItemInput): ItemDraft {
  return { session, option: option ?? null, units: units.map(unitDraft) };
}

export function partyDraft(party: InputMaybe<BookingPartyInput>): PartyDraft {
  const { foreignCitizens = 0, accessibility = [], language = null } = party ?? {};
  return { foreignCitizens, accessibility, language };
}

export function itemChangeDraft({ item, session, option, units }: ChangeBookingItemInput): ItemChangeDraft {
  return { item, session: session ?? null, option: option ?? null, units: units?.map(unitDraft) ?? null };
}

function unitDraft({ type, count, people, ages }: BookingUnitInput): UnitDraft {
  return { type, count, people: people ?? null, ages: ages ?? null };
}
