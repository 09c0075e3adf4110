import { siteAdded } from '@promtour/events/catalogue/site';
import { on, type EventHandler } from '@promtour/messaging/subscription';
import { eventId, eventRegion, eventZone } from './event-values.ts';
import type { RepositoriesOf } from './repositories-of.ts';

export function knowSiteWhenAdded(repositories: RepositoriesOf): EventHandler {
  return on(siteAdded, ({ data }, { tx }) =>
    repositories(tx).sites.add({
      id: eventId<'Site'>(data.siteId),
      organizationId: eventId<'Organization'>(data.organizationId),
      regionCode: eventRegion(data.regionCode),
      timeZone: eventZone(data.timeZone),
    }),
  );
}
