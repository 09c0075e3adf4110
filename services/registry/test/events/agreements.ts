import { agreementMachine } from '../../src/agreements/domain/agreement.ts';
import { milestoneMachine, type MilestoneStatus } from '../../src/agreements/domain/milestone.ts';
import { unwrap } from '@promtour/kernel/result';
import { testCaller, type Harness } from '../harness.ts';
import { agreementIn, arrives, draft, extend, milestoneIn, on, sign, type GivenAgreement } from './given.ts';
import { beginning, row, step } from './row.ts';

/** Each party's signature has an event; the second one is followed by that of the entry into force. */
const signing = ['agreement.signature-given', 'agreement.signature-given', 'agreement.signed'];

const terminate = async (harness: Harness, { id, version }: GivenAgreement) =>
  unwrap(await harness.terminateAgreement(id, 'Стороны разошлись', version, testCaller));
const passes = (day: string) => async (harness: Harness) => {
  on(harness, day);
  await harness.advanceByTime();
};
const nothing = () => Promise.resolve();

export const agreementRows = {
  machine: agreementMachine,
  rows: [
    row(step(beginning, 'DRAFT'), nothing, (harness) => draft(harness), ['agreement.created']),
    row(step('DRAFT', 'SIGNED'), (harness) => agreementIn(harness, 'DRAFT'), sign, signing),
    row(step('SIGNED', 'EXPIRING'), (harness) => agreementIn(harness, 'SIGNED'), passes('2028-12-01'), [
      'agreement.expiring',
    ]),
    row(step('SIGNED', 'TERMINATED'), (harness) => agreementIn(harness, 'SIGNED'), terminate, ['agreement.terminated']),
    row(
      step('EXPIRING', 'SIGNED'),
      (harness) => agreementIn(harness, 'EXPIRING'),
      (harness, given) => extend(harness, given, '2030-12-31'),
      ['agreement.extension-proposed', 'agreement.extended'],
    ),
    row(step('EXPIRING', 'EXPIRED'), (harness) => agreementIn(harness, 'EXPIRING'), passes('2029-01-01'), [
      'agreement.expired',
    ]),
    row(step('EXPIRING', 'TERMINATED'), (harness) => agreementIn(harness, 'EXPIRING'), terminate, [
      'agreement.terminated',
    ]),
  ],
};

// One region per row, so that the facts of one row do not close the milestones of another.
const kept = (from: Exclude<MilestoneStatus, 'DONE'>, region: string, day: string) =>
  row(
    step(from, 'DONE'),
    (harness) => milestoneIn(harness, from, region),
    (harness, agreement) => arrives(harness, agreement, 'REGIONAL_ROUTES', day),
    ['agreement.milestone-done'],
  );

export const milestoneRows = {
  machine: milestoneMachine,
  rows: [
    // The event of the signing lists the milestones.
    row(step(beginning, 'PLANNED'), (harness) => draft(harness, { region: 'RU-TUL' }), sign, signing),
    // No event: consumers can derive it from the due date in the event of the signing.
    row(step('PLANNED', 'ON_TRACK'), (harness) => milestoneIn(harness, 'PLANNED', 'RU-KLU'), passes('2026-07-03'), []),
    row(step('ON_TRACK', 'OVERDUE'), (harness) => milestoneIn(harness, 'ON_TRACK', 'RU-BRY'), passes('2026-07-04'), [
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
    (harness) => draft(harness, { measures: ['COUNCIL'], validUntil }),
    async (harness, drafted) => {
      on(harness, '2026-02-01');
      await sign(harness, drafted);
    },
    tells,
  ),
);

export const draftRows = [
  row(
    'another measure of a draft',
    (harness) => draft(harness),
    async (harness, { id, version }) =>
      unwrap(await harness.updateAgreement(id, { measures: ['COUNCIL'] }, version, testCaller)),
    ['agreement.updated'],
  ),
  row(
    'a signature that is taken back',
    async (harness) => {
      const drafted = await draft(harness);
      return unwrap(await harness.signAgreement(drafted.id, '2026-01-01', drafted.version, testCaller));
    },
    async (harness, { id, version }) => unwrap(await harness.withdrawAgreementSignature(id, version, testCaller)),
    ['agreement.signature-withdrawn'],
  ),
];
