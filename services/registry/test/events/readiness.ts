import { unwrap } from '@promtour/kernel/result';
import { assessmentMachine } from '../../src/readiness/domain/assessment.ts';
import { labCaller, type Lab } from '../lab.ts';
import { assess, bad, good, letTimePass, on, site } from './given.ts';
import { beginning, row, step } from './row.ts';

const assessed = (scores: typeof good, region?: string) => async (lab: Lab) => {
  await letTimePass(lab);
  const of = await site(lab, region);
  return { of, id: (await assess(lab, of, { scores })).id };
};
const withdraw = async (lab: Lab, { id }: { readonly id: string }) =>
  unwrap(await lab.withdrawAssessment(id, 'Проверка', labCaller));
const expire = async (lab: Lab) => {
  on(lab, '2027-01-02');
  return lab.expireAssessments();
};
const again =
  (scores: typeof good) =>
  (lab: Lab, { of }: Awaited<ReturnType<ReturnType<typeof assessed>>>) =>
    assess(lab, of, { scores });

/** Every transition of an assessment by which its site was ready. */
export const assessmentRows = {
  machine: assessmentMachine,
  rows: [
    row(step(beginning, 'VALID'), site, (lab, of) => assess(lab, of), ['assessment.recorded', 'site.readied']),
    row(step('VALID', 'EXPIRED'), assessed(good), expire, ['assessment.expired', 'site.unreadied']),
    row(step('VALID', 'WITHDRAWN'), assessed(good), withdraw, ['assessment.withdrawn', 'site.unreadied']),
    // Only the event of the new assessment is published.
    row(step('VALID', 'SUPERSEDED'), assessed(good), again(good), ['assessment.recorded', 'site.readied']),
  ],
};

/** The readiness of a site is derived from its assessment; changes are published. */
export const readinessRows = [
  row('an assessment that makes nothing ready', site, (lab, of) => assess(lab, of, { scores: bad }), [
    'assessment.recorded',
  ]),
  row('a worse assessment', assessed(good), again(bad), ['assessment.recorded', 'site.unreadied']),
  row('a better assessment', assessed(bad), again(good), ['assessment.recorded', 'site.readied']),
  row(
    'another zone of a ready site, in which its assessment ends at another instant',
    assessed(good, 'RU-SA'),
    async (lab, { of }) => unwrap(await lab.updateSite(of, { timeZone: 'Asia/Ust-Nera' }, 1, labCaller)),
    ['site.changed', 'site.readied'],
  ),
  row('another bad assessment', assessed(bad), again(bad), ['assessment.recorded']),
  row('the end of an assessment that made nothing ready', assessed(bad), expire, ['assessment.expired']),
  row('the withdrawal of one that made nothing ready', assessed(bad), withdraw, ['assessment.withdrawn']),
];
