import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { code, id, instant, maxDaysAfterEvent, publicTexts, regionCode, timeZone } from './fields.ts';

const topic = 'promtour.site';
const owner = 'registry';
/** The current values of all that other services keep of a site. */
const site = z.object({
  siteId: id,
  organizationId: id,
  regionCode,
  timeZone,
  name: publicTexts(300).describe('By BCP 47 tag, `ru` always'),
  address: z.string().min(1).max(500).nullable().describe('Postal address of the plant; `null` if unknown'),
  hazardClass: code
    .nullable()
    .describe('Hazard class by Federal Law 116-FZ, `I` to `IV`, or `NONE`; `null` if unknown'),
  passRegime: code.nullable().describe('What visitors need at the gate, such as `NAME_LIST`; `null` if unknown'),
  point: z
    .object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
    .nullable()
    .describe('WGS-84, degrees; `null` if unknown'),
});

export const siteCreated = defineEvent({
  type: 'promtour.registry.site.created.v1',
  topic,
  owner,
  description: 'A site of an organization was created. It carries the same values as `site.updated`.',
  consumers: ['routes', 'bookings', 'analytics'],
  schema: site,
});

export const siteUpdated = defineEvent({
  type: 'promtour.registry.site.updated.v1',
  topic,
  owner,
  description:
    'A site was updated. The event carries the current values. Sessions that are already scheduled keep their time.',
  consumers: ['routes', 'bookings', 'analytics'],
  schema: site,
});

export const siteReadied = defineEvent({
  type: 'promtour.registry.site.readied.v1',
  topic,
  owner,
  description:
    'A site became ready for visits: every critical criterion of its assessment scores 2, and the total is at least 70 %. Excursions can be published.',
  consumers: ['routes', 'bookings'],
  schema: z.object({
    siteId: id,
    organizationId: id,
    assessmentId: id,
    validUntil: instant
      .meta(maxDaysAfterEvent(1_100))
      .describe('When readiness ends, unless `site.unreadied` comes earlier; RFC 3339, UTC'),
  }),
});

export const siteUnreadied = defineEvent({
  type: 'promtour.registry.site.unreadied.v1',
  topic,
  owner,
  description:
    'A site is no longer ready for visits: its assessment expired, was withdrawn, or was replaced by one that failed.',
  consumers: ['routes', 'bookings'],
  schema: z.object({ siteId: id, organizationId: id, reasons: z.array(code).describe('Such as `ASSESSMENT_EXPIRED`') }),
});
