import { randomUUID } from 'node:crypto';
import type { BookingId } from '@promtour/kernel/id';
import { unwrap } from '@promtour/kernel/result';
import { leadMachine, type LeadStatus } from '../../src/leads/domain/lead-machine.ts';
import { labCaller, type Lab } from '../lab.ts';
import { advance, leadIn, organization, visit } from './given.ts';
import { beginning, row, step } from './row.ts';

const transition = (from: LeadStatus, to: LeadStatus, event: string) =>
  row(
    step(from, to),
    (lab) => leadIn(lab, from),
    (lab, lead) => advance(lab, lead, to),
    [`cooperation-lead.${event}`],
  );

const parties = async (lab: Lab) => ({
  hostOrganizationId: await organization(lab),
  visitor: await organization(lab, 'RU-TUL'),
  bookingId: randomUUID() as BookingId,
});

export const leadRows = {
  machine: leadMachine,
  rows: [
    row(step(beginning, 'NEW'), parties, (lab, { visitor: _, ...fact }) => visit(lab, fact), [
      'cooperation-lead.opened',
    ]),
    transition('NEW', 'CONTACTED', 'advanced'),
    transition('NEW', 'LOST', 'lost'),
    transition('CONTACTED', 'MEETING', 'advanced'),
    transition('CONTACTED', 'LOST', 'lost'),
    transition('MEETING', 'AGREEMENT', 'advanced'),
    transition('MEETING', 'LOST', 'lost'),
    transition('AGREEMENT', 'WON', 'won'),
    transition('AGREEMENT', 'LOST', 'lost'),
  ],
};

/** Fields of a lead besides its status. */
export const leadFactRows = [
  row(
    'a lead’s value',
    (lab) => leadIn(lab, 'NEW'),
    async (lab, { id, version }) =>
      unwrap(await lab.setLeadValue(id, { amount: 1, currency: 'RUB' }, version, labCaller)),
    ['cooperation-lead.valued'],
  ),
  row(
    'a lead’s visitor, said by the host',
    async (lab) => ({ ...(await leadIn(lab, 'NEW')), visitor: await organization(lab, 'RU-TUL') }),
    async (lab, { id, version, visitor }) => unwrap(await lab.setLeadVisitor(id, visitor, version, labCaller)),
    ['cooperation-lead.visitor-named'],
  ),
  row(
    'the same fact of a booking, told again',
    async (lab) => {
      const { visitor: _, ...fact } = await parties(lab);
      await visit(lab, fact);
      return fact;
    },
    visit,
    [],
  ),
  row(
    'the same fact of a booking, with its visitor',
    async (lab) => {
      const { visitor: visitingOrganizationId, ...fact } = await parties(lab);
      await visit(lab, fact);
      return { ...fact, visitingOrganizationId };
    },
    visit,
    ['cooperation-lead.visitor-named'],
  ),
];
