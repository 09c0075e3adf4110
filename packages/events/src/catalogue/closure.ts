import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { code, date, id, instant } from './fields.ts';

const topic = 'promtour.closure';
const owner = 'routes';

const closure = {
  closureId: id,
  organizationId: id,
  siteId: id.optional().describe('Absent if all sites of the organization are closed'),
  reason: code.describe('`SHIFT`, `HOLIDAY` or `REPAIR`'),
  dates: z.object({ from: date, to: date }).optional().describe('Whole days, in the time zone of each site'),
  period: z.object({ from: instant, before: instant }).optional().describe('Present unless `dates` is'),
};

export const closureDeclared = defineEvent({
  type: 'promtour.routes.closure.declared.v1',
  topic,
  owner,
  description:
    'A site, or all sites of an organization, receive no visitors for a time. Events of each affected session follow.',
  consumers: [],
  intendedFor: 'Portals and dashboards: when a plant is closed.',
  schema: z.object(closure),
});

export const closureLifted = defineEvent({
  type: 'promtour.routes.closure.lifted.v1',
  topic,
  owner,
  description: 'A closure ended before its time, or was withdrawn. Sessions that take place again are scheduled again.',
  consumers: [],
  intendedFor: 'Portals and dashboards: when a plant is closed.',
  schema: z.object(closure),
});
