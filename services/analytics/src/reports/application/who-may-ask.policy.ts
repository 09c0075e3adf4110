import { anonymous } from '@promtour/access/viewer';
import { reachOf } from '../../dimensions/application/who-may-read-figures.policy.ts';
import { namesOthers } from '../../dimensions/domain/reach.ts';
import type { ReportQuestion } from '../domain/report-question.ts';
import type { ReportAccess } from '../domain/saved-report.ts';

/** Whether a question names no figures outside the access, as `measures` checks when it answers. */
export function mayAsk(access: ReportAccess, { filter }: ReportQuestion): boolean {
  const reach = reachOf({ ...anonymous, ...access });
  return !namesOthers(reach, { regions: filter.REGION, organizations: filter.ORGANIZATION });
}
