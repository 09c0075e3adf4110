import { randomUUID } from 'node:crypto';
import type { BookingId } from '@promtour/kernel/id';
import { unwrap } from '@promtour/kernel/result';
import { leadMachine, type LeadStatus } from '../../src/leads/domain/lead-machine.ts';
import { testCaller, type Harness } from '../harness.ts';
import { advance, leadIn, organization, visit } from './given.ts';
import { beginning, row, step } from './row.ts';

const transition = (from: LeadStatus, to: LeadStatus, event: string) =>
  row(
    step(from, to),
    (harness) => leadIn(harness, from),
    (harness, lead) => advance(harness, lead, to),
    [`cooperation-lead.${event}`],
  );

const parties = async (harness: Harness) => ({
  hostOrganizationId: await organization(harness),
  visitor: await organization(harness, 'RU-TUL'),
  bookingId: randomUUID() as BookingId,
});

export const leadRows = {
  machine: leadMachine,
  rows: [
    row(step(beginning, 'NEW'), parties, (harness, { visitor: _, ...fact }) => visit(harness, fact), [
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
    (harness) => leadIn(harness, 'NEW'),
    async (harness, { id, version }) =>
      unwrap(await harness.setLeadValue(id, { amount: 1, currency: 'RUB' }, version, testCaller)),
    ['cooperation-lead.value-set'],
  ),
  row(
    'a lead’s visitor, said by the host',
    async (harness) => ({ ...(await leadIn(harness, 'NEW')), visitor: await organization(harness, 'RU-TUL') }),
    async (harness, { id, version, visitor }) => unwrap(await harness.setLeadVisitor(id, visitor, version, testCaller)),
    ['cooperation-lead.visitor-set'],
  ),
  row(
    'the same fact of a booking, told again',
    async (harness) => {
      const { visitor: _, ...fact } = await parties(harness);
      await visit(harness, fact);
      return fact;
    },
    visit,
    [],
  ),
  row(
    'the same fact of a booking, with its visitor',
    async (harness) => {
      const { visitor: visitingOrganizationId, ...fact } = await parties(harness);
      await visit(harness, fact);
      return { ...fact, visitingOrganizationId };
    },
    visit,
    ['cooperation-lead.visitor-set'],
  ),
];
