import { subgraphCodegen } from '../../packages/service-kit/codegen-preset.ts';

export default subgraphCodegen({
  AttendanceCorrection: '../../bookings/domain/attendance-correction.ts#AttendanceCorrection',
  Booking: '../../bookings/domain/booking.ts#Booking',
  BookingItem: '../../bookings/graphql/booked-item.ts#BookedItem',
  BookedUnits: '../../bookings/graphql/booked-item.ts#ShownUnits',
  BookingPrice: '../../bookings/graphql/booked-item.ts#ShownPrice',
  BookingChange: '../../booking-history/domain/booking-change.ts#BookingChange',
  BookingHistoryConnection: '../../booking-history/graphql/booking-history.ts#BookingHistoryConnection',
  BookingConnection: '../../bookings/graphql/lists.ts#BookingConnection',
  Feedback: '../../feedback/domain/feedback.ts#Feedback',
  FeedbackConnection: '../../feedback/graphql/feedback.ts#FeedbackConnection',
  PersonalDataAccess: '../../personal-data/application/ports.ts#PersonalDataAccess',
  PersonalDataAccessConnection: '../../personal-data/graphql/lists.ts#PersonalDataAccessConnection',
  PersonalDataDestruction: '../../personal-data/domain/destruction.ts#Destruction',
  PersonalDataDestructionConnection: '../../personal-data/graphql/lists.ts#PersonalDataDestructionConnection',
  Voucher: '../../vouchers/graphql/vouchers.ts#ShownVoucher',
  CheckIn: '../../check-in/application/ports.ts#KnownScan',
  Session: '../stubs.ts#SessionStub',
  Excursion: '../stubs.ts#ExcursionStub',
  Organization: '../stubs.ts#OrganizationStub',
  Portal: '../stubs.ts#PortalStub',
});
