import { forbidden, type Forbidden } from '@promtour/kernel/failure';
import { err, ok, type Result } from '@promtour/kernel/result';
import { namesOthers, type Reach } from '../../dimensions/domain/reach.ts';
import { cohortsOf, type Cohort } from '../domain/cohorts.ts';
import type { CohortQuestion, CohortReader } from './ports.ts';

/** Organizations that came again, by the period of their first visit. */
export interface ReturningOrganizations {
  /** `FORBIDDEN` if the filter names the visits of others. */
  ask(question: CohortQuestion): Promise<Result<readonly Cohort[], Forbidden>>;
}

/** @param reach access scope of the viewer */
export function createReturningOrganizations(reader: CohortReader, reach: Reach): ReturningOrganizations {
  return {
    async ask(question) {
      const { REGION: regions, ORGANIZATION: organizations } = question.filter;
      if (namesOthers(reach, { regions, organizations })) return err(forbidden());
      const { cells, returned } = await reader.cohorts(reach, question);
      return ok(cohortsOf(question.periods, cells, returned));
    },
  };
}
