import type { RequestContext } from '@promtour/service-kit/graphql/context';
import type { BookingHistoryLoaders } from '../booking-history/graphql/loaders.ts';
import type { AllotmentLoaders } from '../allotments/graphql/loaders.ts';
import type { BookingLoaders } from '../bookings/graphql/loaders.ts';
import type { FeedbackLoaders } from '../feedback/graphql/feedback.ts';
import type { CheckInLoaders } from '../check-in/check-in.loaders.ts';
import type { InventoryLoaders } from '../inventory/inventory.loaders.ts';
import type { ParticipantLoaders } from '../participants/graphql/participants.ts';
import type { PersonalDataLoaders } from '../personal-data/graphql/lists.ts';
import type { VisitHistoryLoaders } from '../visit-history/graphql/visit-history.ts';
import type { VoucherLoaders } from '../vouchers/vouchers.loaders.ts';
import type { WaitlistLoaders } from '../waitlist/graphql/loaders.ts';

/** The features' contributions to the context of a request. */
export type Loaders = PersonalDataLoaders &
  InventoryLoaders &
  AllotmentLoaders &
  BookingLoaders &
  WaitlistLoaders &
  ParticipantLoaders &
  VoucherLoaders &
  CheckInLoaders &
  FeedbackLoaders &
  BookingHistoryLoaders &
  VisitHistoryLoaders;

export type Context = RequestContext<Loaders>;
