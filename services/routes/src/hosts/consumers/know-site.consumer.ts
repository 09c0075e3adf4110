import { siteAdded, siteChanged } from '@promtour/events/catalogue/site';
import { on, type EventHandler } from '@promtour/messaging/subscription';
import { eventId, eventRegion, eventZone } from '@promtour/service-kit/event-values';
import type { RepositoriesOf } from './repositories-of.ts';

type Told = {
  readonly siteId: string;
  readonly organizationId: string;
  readonly regionCode: string;
  readonly timeZone: string;
};

/** What the registry says of a site: that there is one, and what has changed of it. */
export function knowSite(repositories: RepositoriesOf): readonly EventHandler[] {
  const facts = ({ siteId, organizationId, regionCode, timeZone }: Told) => ({
    id: eventId<'Site'>(siteId),
    organizationId: eventId<'Organization'>(organizationId),
    regionCode: eventRegion(regionCode),
    timeZone: eventZone(timeZone),
  });
  return [
    on(siteAdded, ({ data }, { tx }) => repositories(tx).sites.add(facts(data))),
    on(siteChanged, async ({ data }, { tx }) => {
      const { sites, excursions } = repositories(tx);
      const { id, timeZone } = facts(data);
      await sites.moveTo(id, timeZone);
      // Sessions that are scheduled were announced and sold by their instants: they stay.
      await excursions.moveTo(id, timeZone);
    }),
  ];
}
