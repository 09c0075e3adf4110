import { unwrap } from '@promtour/kernel/result';
import { assessmentMachine } from '../../src/readiness/domain/assessment.ts';
import { testCaller, type Harness } from '../harness.ts';
import { assess, bad, good, letTimePass, on, site } from './given.ts';
import { beginning, row, step } from './row.ts';

const assessed = (scores: typeof good, region?: string) => async (harness: Harness) => {
  await letTimePass(harness);
  const of = await site(harness, region);
  return { of, id: (await assess(harness, of, { scores })).id };
};
const withdraw = async (harness: Harness, { id }: { readonly id: string }) =>
  unwrap(await harness.withdrawAssessment(id, 'Проверка', testCaller));
const expire = async (harness: Harness) => {
  on(harness, '2027-01-02');
  return harness.expireAssessments();
};
const again =
  (scores: typeof good) =>
  (harness: Harness, { of }: Awaited<ReturnType<ReturnType<typeof assessed>>>) =>
    assess(harness, of, { scores });

/** Every transition of an assessment by which its site was ready. */
export const assessmentRows = {
  machine: assessmentMachine,
  rows: [
    row(step(beginning, 'VALID'), site, (harness, of) => assess(harness, of), ['assessment.recorded', 'site.readied']),
    row(step('VALID', 'EXPIRED'), assessed(good), expire, ['assessment.expired', 'site.unreadied']),
    row(step('VALID', 'WITHDRAWN'), assessed(good), withdraw, ['assessment.withdrawn', 'site.unreadied']),
    // Only the event of the new assessment is published.
    row(step('VALID', 'SUPERSEDED'), assessed(good), again(good), ['assessment.recorded', 'site.readied']),
  ],
};

/** The readiness of a site is derived from its assessment; changes are published. */
export const readinessRows = [
  row('an assessment that makes nothing ready', site, (harness, of) => assess(harness, of, { scores: bad }), [
    'assessment.recorded',
  ]),
  row('a worse assessment', assessed(good), again(bad), ['assessment.recorded', 'site.unreadied']),
  row('a better assessment', assessed(bad), again(good), ['assessment.recorded', 'site.readied']),
  row(
    'another zone of a ready site, in which its assessment ends at another instant',
    assessed(good, 'RU-SA'),
    async (harness, { of }) => unwrap(await harness.updateSite(of, { timeZone: 'Asia/Ust-Nera' }, 1, testCaller)),
    ['site.updated', 'site.readied'],
  ),
  row('another bad assessment', assessed(bad), again(bad), ['assessment.recorded']),
  row('the end of an assessment that made nothing ready', assessed(bad), expire, ['assessment.expired']),
  row('the withdrawal of one that made nothing ready', assessed(bad), withdraw, ['assessment.withdrawn']),
];
