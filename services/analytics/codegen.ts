import { subgraphCodegen } from '../../packages/service-kit/codegen-preset.ts';

export default subgraphCodegen({
  Region: '../stubs.ts#RegionStub',
  Organization: '../stubs.ts#OrganizationStub',
  Site: '../stubs.ts#SiteStub',
  Excursion: '../stubs.ts#ExcursionStub',
  Route: '../stubs.ts#RouteStub',
  Portal: '../stubs.ts#PortalStub',
  Agreement: '../stubs.ts#AgreementStub',
  RegionProgram: '../../program/domain/scoreboard.ts#RegionProgress',
  RegionProgramConnection: '../../program/graphql/program.ts#RegionProgramConnection',
  VisitFlow: '../../visit-flow/application/visit-flow.ts#VisitFlow',
  DimensionKey: '../../dimensions/graphql/dimension-key.ts#DimensionKeyModel',
  Measures: '../../measures/application/measures.ts#Measured',
  MeasureRow: '../../measures/domain/answer.ts#Line',
  MeasurePeriod: '../../measures/domain/answer.ts#Part',
  MeasureValues: '../../measures/domain/values.ts#Values',
  BookingFunnel: '../../booking-funnel/graphql/booking-funnel.ts#BookingFunnelModel',
  BookingFunnelRow: '../../booking-funnel/graphql/booking-funnel.ts#FunnelRowModel',
  BookingFunnelFigures: '../../booking-funnel/graphql/booking-funnel.ts#FunnelFigures',
  BookingLeadTime: '../../booking-funnel/application/ports.ts#LeadTime',
  ReturningOrganizations: '../../cohorts/graphql/returning-organizations.ts#ReturningOrganizationsModel',
});
