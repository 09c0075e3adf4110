import type { SiteId } from '@promtour/kernel/id';
import { historySchema, type History } from '../../shared/persistence/change-history.ts';

export const siteHistory: History<SiteId> = {
  schema: historySchema('site'),
  organization: (query) =>
    query.innerJoin('site', 's', 's.id = h.site_id').innerJoin('organization', 'o', 'o.id = s.organization_id'),
};
