import { describe, expect, it } from '@jest/globals';
import type { OrganizationId, PortalId } from '@promtour/kernel/id';
import { anonymous, systemViewer, type Viewer } from '@promtour/access/viewer';
import { partyOf, type ChangeActor } from '../domain/booking-change.ts';
import { maySeeName } from './who-may-see-account-names.policy.ts';

const [agency, host, otherHost] = ['agency', 'host', 'other host'] as unknown as OrganizationId[];
const portal = 'portal' as PortalId;
const viewer = (subject: string, about: Partial<Viewer>): Viewer => ({
  ...anonymous,
  kind: 'PERSON',
  subject,
  regions: 'ALL',
  ...about,
});
const actorOf = ({ kind, subject, organizationId, portalId }: Viewer): ChangeActor => ({
  kind,
  subject,
  organizationId,
  portalId,
});
const bookerOf = (one: Viewer) => ({
  subject: one.subject,
  organizationId: one.organizationId,
  portalId: one.portalId,
});

const agent = viewer('person:agent', { organizationId: agency ?? null });
const colleague = viewer('person:colleague', { organizationId: agency ?? null });
const manager = viewer('person:manager', { organizationId: host ?? null });
const otherManager = viewer('person:other', { organizationId: otherHost ?? null });
const official = viewer('person:official', {});
const coordinator = viewer('person:coordinator', { regions: [] });
const portalClient = viewer('client:portal', { kind: 'CLIENT', portalId: portal });

describe('the party of a change', () => {
  it.each([
    ['the booker’s organization', colleague, agent, 'BOOKER'],
    ['a portal', portalClient, portalClient, 'BOOKER'],
    ['a person without bounds who booked', official, official, 'BOOKER'],
    ['a host', manager, agent, 'HOST'],
    ['the agency', official, agent, 'AGENCY'],
    ['the service', systemViewer('bookings'), agent, 'SYSTEM'],
  ] as const)('%s', (_, actor, booker, party) => {
    expect(partyOf(actorOf(actor), bookerOf(booker))).toBe(party);
  });

  it('is unknown without an audit context', () => {
    expect(partyOf({ ...actorOf(agent), kind: 'UNKNOWN' }, bookerOf(agent))).toBe('UNKNOWN');
  });
});

describe('the name of an account', () => {
  it.each([
    ['the booker reads those of the own organization', agent, colleague, true],
    ['the booker does not read those of a host', agent, manager, false],
    ['a host reads its own', manager, manager, true],
    ['a host does not read those of the booker', manager, agent, false],
    ['a host does not read those of another host', manager, otherManager, false],
    ['the agency reads its own', official, official, true],
    ['the agency does not read those of a host', official, manager, false],
    ['a coordinator does not read those of the agency', coordinator, official, false],
  ] as const)('%s', (_, reader, actor, shown) => {
    expect(maySeeName(reader, { actor: actorOf(actor), booker: bookerOf(agent) })).toBe(shown);
  });
});
