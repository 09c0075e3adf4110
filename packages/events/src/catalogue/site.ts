import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { code, id, instant, mostDaysAfterEvent, regionCode, timeZone } from './fields.ts';

export const siteAdded = defineEvent({
  type: 'promtour.registry.site.added.v1',
  topic: 'promtour.site',
  owner: 'registry',
  description: 'An organisation has a place that can be visited.',
  schema: z.object({ siteId: id, organizationId: id, regionCode, timeZone }),
});

export const siteChanged = defineEvent({
  type: 'promtour.registry.site.changed.v1',
  topic: 'promtour.site',
  owner: 'registry',
  description:
    'What the registry says of a site has changed; here is what others keep of it, as it is now. Sessions that are scheduled stay as they are.',
  schema: z.object({
    siteId: id,
    organizationId: id,
    regionCode,
    timeZone,
    hazardClass: code.nullable().describe('By Federal Law 116-FZ: `I` to `IV`, or `NONE`; null where not known'),
    passRegime: code.nullable().describe('What the gate asks of visitors, such as `NAME_LIST`; null where not known'),
    point: z
      .object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
      .nullable()
      .describe('WGS-84, degrees; null where not known'),
  }),
});

export const siteReadied = defineEvent({
  type: 'promtour.registry.site.readied.v1',
  topic: 'promtour.site',
  owner: 'registry',
  description:
    'A valid assessment allows visits: every critical criterion scores 2 and the total is at least 70 %. Excursions may be published.',
  schema: z.object({
    siteId: id,
    organizationId: id,
    assessmentId: id,
    validUntil: instant.meta(mostDaysAfterEvent(1_100)).describe('When it ends unless it is told earlier'),
  }),
});

export const siteUnreadied = defineEvent({
  type: 'promtour.registry.site.unreadied.v1',
  topic: 'promtour.site',
  owner: 'registry',
  description: 'A site that was ready is so no more: its assessment expired, was withdrawn or followed by a worse one.',
  schema: z.object({ siteId: id, organizationId: id, reasons: z.array(code).describe('Such as `ASSESSMENT_EXPIRED`') }),
});
