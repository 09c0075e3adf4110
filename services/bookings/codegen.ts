import { subgraphCodegen } from '../../packages/service-kit/codegen-preset.ts';

export default subgraphCodegen({
  AttendanceCorrection: '../../domain/attendance-correction.ts#AttendanceCorrection',
  Booking: '../../domain/booking.ts#Booking',
  BookingConnection: '../lists.ts#BookingConnection',
  Session: '../stubs.ts#SessionStub',
  Excursion: '../stubs.ts#ExcursionStub',
  Organization: '../stubs.ts#OrganizationStub',
});
