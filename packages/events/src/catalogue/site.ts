import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { id, regionCode, timeZone } from './fields.ts';

export const siteAdded = defineEvent({
  type: 'promtour.registry.site.added.v1',
  topic: 'promtour.site',
  owner: 'registry',
  description: 'An organisation has a place that can be visited.',
  schema: z.object({ siteId: id, organizationId: id, regionCode, timeZone }),
});
