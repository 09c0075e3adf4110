import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CloudEvent } from '@promtour/events/envelope';
import type { AssessmentId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { allows } from '@promtour/kernel/state-machine';
import { torture } from '@promtour/testkit/torture';
import { coordinatorOf } from '@promtour/testkit/viewers';
import { addDays } from '@promtour/kernel/time-zone';
import fc from 'fast-check';
import { agreementMachine, type AgreementStatus } from '../src/agreements/domain/agreement.ts';
import type { Party } from '../src/shared/domain/party.ts';
import { milestoneMachine, type MilestoneStatus } from '../src/agreements/domain/milestone.ts';
import { assessmentMachine, type AssessmentStatus } from '../src/readiness/domain/assessment.ts';
import { mayPublish } from '../src/readiness/domain/may-publish.ts';
import { createReadinessReader } from '../src/readiness/persistence/readiness.reader.ts';
import { arrives, assess, bad, draft, firstDay, forgetTerms, good, letTimePass, on, site } from './events/given.ts';
import { testCaller, startHarness, type Harness } from './harness.ts';

const { seed, times } = torture(20_261_124);
const kindOf = ({ type }: CloudEvent): string => type.split('.').slice(2, 4).join('.');

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness(new Date(`${firstDay}T09:00:00Z`));
});
afterAll(() => harness.stop());

describe('an agreement with its milestones', () => {
  const measures = ['REGIONAL_ROUTES', 'COUNCIL'] as const;
  const command = fc.oneof(
    fc.record({
      kind: fc.constant('sign' as const),
      stale: fc.boolean(),
      daysAgo: fc.integer({ min: -1, max: 400 }),
      as: fc.constantFrom('REGION' as const, 'AGENCY' as const),
    }),
    fc.record({ kind: fc.constant('unsign' as const), as: fc.constantFrom('REGION' as const, 'AGENCY' as const) }),
    fc.record({
      kind: fc.constant('extend' as const),
      stale: fc.boolean(),
      by: fc.constantFrom(-10, 100, 400),
      as: fc.constantFrom('REGION' as const, 'AGENCY' as const),
    }),
    fc.record({ kind: fc.constant('terminate' as const), stale: fc.boolean() }),
    fc.record({ kind: fc.constant('pass' as const), days: fc.integer({ min: 0, max: 200 }) }),
    fc.record({ kind: fc.constant('fact' as const), measure: fc.constantFrom(...measures) }),
  );
  type Command = typeof command extends fc.Arbitrary<infer Value> ? Value : never;
  type Row = {
    readonly status: AgreementStatus;
    readonly version: number;
    readonly validUntil: string;
    readonly milestones: Readonly<Record<string, MilestoneStatus>> | null;
  };

  async function rowOf(id: string): Promise<Row> {
    const [row] = await harness.dataSource.query<Row[]>(
      `SELECT status, version, valid_until::text AS "validUntil",
              (SELECT jsonb_object_agg(measure, m.status) FROM agreement_milestone m WHERE agreement_id = a.id) AS milestones
         FROM agreement a WHERE id = $1`,
      [id],
    );
    if (row === undefined) throw new Error('the agreement is missing');
    return row;
  }

  async function partiesOf(id: string): Promise<readonly string[]> {
    const query = 'SELECT party FROM agreement_signature WHERE agreement_id = $1 ORDER BY party';
    return (await harness.dataSource.query<{ party: string }[]>(query, [id])).map(({ party }) => party);
  }

  const stateAfter: Readonly<Record<string, AgreementStatus>> = {
    'agreement.signed': 'SIGNED',
    'agreement.expiring': 'EXPIRING',
    'agreement.extended': 'SIGNED',
    'agreement.expired': 'EXPIRED',
    'agreement.terminated': 'TERMINATED',
  };

  /** No event is published when a milestone becomes ON_TRACK. */
  const asTold = (status: MilestoneStatus): MilestoneStatus => (status === 'ON_TRACK' ? 'PLANNED' : status);

  /** The status derived from the events alone; each step must be in the table of transitions. */
  function replay(events: readonly CloudEvent[]): Omit<Row, 'version' | 'validUntil'> {
    let status: AgreementStatus = agreementMachine.initial;
    let milestones: Record<string, MilestoneStatus> | null = null;
    for (const event of events.slice(1)) {
      const next = stateAfter[kindOf(event)];
      if (next !== undefined) {
        const stays = status === 'SIGNED' && kindOf(event) === 'agreement.extended';
        expect(stays || allows(agreementMachine, status, next)).toBe(true);
        status = next;
      }
      const data = event.data as { measure?: string; milestones?: readonly { measure: string }[] };
      if (data.milestones !== undefined)
        milestones = Object.fromEntries(
          data.milestones.map(({ measure }) => [measure, milestoneMachine.initial] as const),
        );
      if (data.measure === undefined || milestones === null) continue;
      const from = milestones[data.measure] ?? 'DONE';
      const to = kindOf(event) === 'agreement.milestone-done' ? 'DONE' : 'OVERDUE';
      const near = to === 'OVERDUE' && from === 'PLANNED' ? 'ON_TRACK' : from;
      expect(allows(milestoneMachine, near, to)).toBe(true);
      milestones[data.measure] = to;
    }
    return { status, milestones };
  }

  const callerOf = (party: Party, region: string) =>
    party === 'AGENCY' ? testCaller : { ...testCaller, viewer: coordinatorOf(region) };

  async function run(id: string, region: string, one: Command): Promise<void> {
    const today = harness.clock.now().toISOString().slice(0, 10);
    const { version, validUntil } = await rowOf(id);
    switch (one.kind) {
      case 'sign':
        await harness.signAgreement(
          id,
          addDays(today, -one.daysAgo),
          one.stale ? version - 1 : version,
          callerOf(one.as, region),
        );
        return;
      case 'unsign':
        await harness.withdrawAgreementSignature(id, version, callerOf(one.as, region));
        return;
      case 'extend':
        await harness.extendAgreement(
          id,
          addDays(validUntil, one.by),
          one.stale ? version - 1 : version,
          callerOf(one.as, region),
        );
        return;
      case 'terminate':
        await harness.terminateAgreement(id, 'Проверка', one.stale ? version - 1 : version, testCaller);
        return;
      case 'pass':
        harness.clock.advance(one.days * 86_400_000);
        await harness.advanceByTime();
        return;
      case 'fact':
        await arrives(harness, { region }, one.measure, today);
        return;
    }
  }

  it('follows its tables under any commands at any time, and its events replay to it', async () => {
    const regions = await harness.dataSource.query<{ code: RegionCode }[]>('SELECT code FROM region ORDER BY code');
    const reached = new Set<string>();
    let nth = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 5, maxLength: 25 }), async (commands) => {
        await letTimePass(harness);
        // One region per run, so that facts of other runs close no milestones.
        nth += 1;
        const region = regions[nth % regions.length]?.code ?? '';
        await forgetTerms(harness, region);
        const { id } = await draft(harness, { region, measures, validUntil: '2026-12-31' });
        for (const one of commands) {
          const before = await rowOf(id);
          await run(id, region, one);
          const { status, version, milestones } = await rowOf(id);
          reached.add(status);
          for (const milestone of Object.values(milestones ?? {})) reached.add(milestone);
          expect(version > before.version || status === before.status).toBe(true);
          if (before.status === 'DRAFT' && status !== 'DRAFT')
            expect(await partiesOf(id)).toEqual(['AGENCY', 'REGION']);
        }
        const { status, milestones } = await rowOf(id);
        const events = (await harness.events()).filter(({ subject }) => subject === id);
        const known = milestones && Object.entries(milestones).map(([measure, is]) => [measure, asTold(is)] as const);
        const expected: Omit<Row, 'version' | 'validUntil'> = {
          status,
          milestones: known && Object.fromEntries(known),
        };
        expect(replay(events)).toEqual(expected);
      }),
      { seed, numRuns: times(60, 400) },
    );
    // Otherwise the property could hold because nothing happened.
    expect([...reached].sort()).toEqual(
      [...Object.keys(agreementMachine.transitions), ...Object.keys(milestoneMachine.transitions)].sort(),
    );
  });
});

describe('the assessments of a site', () => {
  const command = fc.oneof(
    fc.record({
      kind: fc.constant('assess' as const),
      scores: fc.constantFrom(good, bad),
      days: fc.integer({ min: 1, max: 60 }),
    }),
    fc.record({ kind: fc.constant('withdraw' as const), whose: fc.nat(10) }),
    fc.record({ kind: fc.constant('pass' as const), days: fc.integer({ min: 0, max: 40 }), works: fc.boolean() }),
  );
  type Command = typeof command extends fc.Arbitrary<infer Value> ? Value : never;
  type Step = { readonly id: AssessmentId; readonly status: AssessmentStatus };

  const statesOf = (of: string) =>
    harness.dataSource.query<Step[]>(
      'SELECT id, status FROM readiness_assessment WHERE site_id = $1 ORDER BY recorded_at',
      [of],
    );

  async function run(of: Awaited<ReturnType<typeof site>>, one: Command): Promise<void> {
    harness.clock.advance(1_000);
    switch (one.kind) {
      case 'assess': {
        const assessedOn = harness.clock.now().toISOString().slice(0, 10);
        await assess(harness, of, { assessedOn, validUntil: addDays(assessedOn, one.days), scores: one.scores });
        return;
      }
      case 'withdraw': {
        const all = await statesOf(of);
        const id = all[one.whose % Math.max(all.length, 1)]?.id;
        if (id !== undefined) await harness.withdrawAssessment(id, 'Проверка', testCaller);
        return;
      }
      case 'pass':
        harness.clock.advance(one.days * 86_400_000);
        if (one.works) await harness.expireAssessments();
    }
  }

  /** Whether the site is ready now according to the events: the end of an assessment applies by the clock, before the job publishes it. */
  async function toldReady(of: string): Promise<boolean> {
    let until: string | undefined;
    for (const event of await harness.events()) {
      if (event.subject !== of) continue;
      if (kindOf(event) === 'site.readied') until = (event.data as { validUntil: string }).validUntil;
      if (kindOf(event) === 'site.unreadied') until = undefined;
    }
    return until !== undefined && new Date(until) > harness.clock.now();
  }

  it('follow their table under any commands at any time, at most one valid, and their events show whether the site is ready', async () => {
    const reached = new Set<string>();
    const reader = createReadinessReader(harness.dataSource, testCaller.viewer);
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 3, maxLength: 15 }), async (commands) => {
        await letTimePass(harness);
        const of = await site(harness);
        for (const one of commands) {
          const before = new Map((await statesOf(of)).map(({ id, status }) => [id, status]));
          await run(of, one);
          const after = await statesOf(of);
          for (const { id, status } of after) {
            reached.add(status);
            const was = before.get(id) ?? assessmentMachine.initial;
            expect(was === status || allows(assessmentMachine, was, status)).toBe(true);
          }
          expect(after.filter(({ status }) => status === 'VALID').length).toBeLessThanOrEqual(1);
          const latest = (await reader.latestOf([of])).get(of);
          expect(await toldReady(of)).toBe(mayPublish('ACTIVE', latest, harness.clock.now()).allowed);
        }
      }),
      { seed, numRuns: times(40, 300) },
    );
    expect([...reached].sort()).toEqual(Object.keys(assessmentMachine.transitions).sort());
    on(harness, firstDay);
  });
});
