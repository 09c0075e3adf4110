import { agreementMachine } from '../../src/agreements/domain/agreement.ts';
import { milestoneMachine, type MilestoneStatus } from '../../src/agreements/domain/milestone.ts';
import { unwrap } from '@promtour/kernel/result';
import { labCaller, type Lab } from '../lab.ts';
import { agreementIn, arrives, draft, extend, milestoneIn, on, sign, type GivenAgreement } from './given.ts';
import { beginning, row, step } from './row.ts';

/** Each party's signature has an event; the second one is followed by that of the entry into force. */
const signing = ['agreement.signature-given', 'agreement.signature-given', 'agreement.signed'];

const terminate = async (lab: Lab, { id, version }: GivenAgreement) =>
  unwrap(await lab.terminateAgreement(id, 'Стороны разошлись', version, labCaller));
const passes = (day: string) => async (lab: Lab) => {
  on(lab, day);
  await lab.advanceByTime();
};
const nothing = () => Promise.resolve();

export const agreementRows = {
  machine: agreementMachine,
  rows: [
    row(step(beginning, 'DRAFT'), nothing, (lab) => draft(lab), ['agreement.drafted']),
    row(step('DRAFT', 'SIGNED'), (lab) => agreementIn(lab, 'DRAFT'), sign, signing),
    row(step('SIGNED', 'EXPIRING'), (lab) => agreementIn(lab, 'SIGNED'), passes('2028-12-01'), ['agreement.expiring']),
    row(step('SIGNED', 'TERMINATED'), (lab) => agreementIn(lab, 'SIGNED'), terminate, ['agreement.terminated']),
    row(
      step('EXPIRING', 'SIGNED'),
      (lab) => agreementIn(lab, 'EXPIRING'),
      (lab, given) => extend(lab, given, '2030-12-31'),
      ['agreement.extension-proposed', 'agreement.extended'],
    ),
    row(step('EXPIRING', 'EXPIRED'), (lab) => agreementIn(lab, 'EXPIRING'), passes('2029-01-01'), [
      'agreement.expired',
    ]),
    row(step('EXPIRING', 'TERMINATED'), (lab) => agreementIn(lab, 'EXPIRING'), terminate, ['agreement.terminated']),
  ],
};

// One region per row, so that the facts of one row do not close the milestones of another.
const kept = (from: Exclude<MilestoneStatus, 'DONE'>, region: string, day: string) =>
  row(
    step(from, 'DONE'),
    (lab) => milestoneIn(lab, from, region),
    (lab, agreement) => arrives(lab, agreement, 'REGIONAL_ROUTES', day),
    ['agreement.milestone-done'],
  );

export const milestoneRows = {
  machine: milestoneMachine,
  rows: [
    // The event of the signing lists the milestones.
    row(step(beginning, 'PLANNED'), (lab) => draft(lab, { region: 'RU-TUL' }), sign, signing),
    // No event: consumers can derive it from the due date in the event of the signing.
    row(step('PLANNED', 'ON_TRACK'), (lab) => milestoneIn(lab, 'PLANNED', 'RU-KLU'), passes('2026-07-03'), []),
    row(step('ON_TRACK', 'OVERDUE'), (lab) => milestoneIn(lab, 'ON_TRACK', 'RU-BRY'), passes('2026-07-04'), [
      'agreement.milestone-overdue',
    ]),
    kept('PLANNED', 'RU-ORL', '2026-01-02'),
    kept('ON_TRACK', 'RU-KRS', '2026-07-01'),
    kept('OVERDUE', 'RU-LIP', '2026-07-04'),
  ],
};

/** An agreement that was signed long ago passes the statuses set by time when it is recorded; each has an event. */
export const lateRows = (
  [
    ['that is expiring by now', '2026-02-15', [...signing, 'agreement.expiring']],
    ['that is over by now', '2026-01-31', [...signing, 'agreement.expiring', 'agreement.expired']],
  ] as const
).map(([name, validUntil, tells]) =>
  row(
    `an agreement ${name}`,
    (lab) => draft(lab, { measures: ['COUNCIL'], validUntil }),
    async (lab, drafted) => {
      on(lab, '2026-02-01');
      await sign(lab, drafted);
    },
    tells,
  ),
);

export const draftRows = [
  row(
    'another measure of a draft',
    (lab) => draft(lab),
    async (lab, { id, version }) =>
      unwrap(await lab.updateAgreement(id, { measures: ['COUNCIL'] }, version, labCaller)),
    ['agreement.redrafted'],
  ),
  row(
    'a signature that is taken back',
    async (lab) => {
      const drafted = await draft(lab);
      return unwrap(await lab.signAgreement(drafted.id, '2026-01-01', drafted.version, labCaller));
    },
    async (lab, { id, version }) => unwrap(await lab.withdrawAgreementSignature(id, version, labCaller)),
    ['agreement.signature-withdrawn'],
  ),
];
