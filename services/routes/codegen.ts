import { subgraphCodegen } from '../../packages/service-kit/codegen-preset.ts';

export default subgraphCodegen({
  Excursion: '../../excursions/domain/excursion.ts#Excursion',
  ExcursionConnection: '../../excursions/graphql/lists.ts#ExcursionConnection',
  ExcursionContent: '../../excursions/domain/content.ts#ExcursionContent',
  ExcursionVersion: '../../excursions/application/ports.ts#VersionRecord',
  ExcursionVersionConnection: '../../excursions/graphql/versions.ts#ExcursionVersionConnection',
  AdmissionRules: '@promtour/kernel/admission/rules#AdmissionRules',
  Portal: '../stubs.ts#PortalStub',
  Session: '../../sessions/domain/session.ts#Session',
  SessionConnection: '../../sessions/graphql/lists.ts#SessionConnection',
  CalendarFeed: '../../calendar-feeds/domain/calendar-feed.ts#CalendarFeed',
  CalendarFeedConnection: '../../calendar-feeds/graphql/lists.ts#CalendarFeedConnection',
  Organization: '../stubs.ts#OrganizationStub',
  Site: '../stubs.ts#SiteStub',
  Region: '../stubs.ts#RegionStub',
});
