import type { FeatureModule } from '@promtour/service-kit/feature';
import type { BookingsEnvironment } from '../environment.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { personalDataOf } from '../personal-data/personal-data.module.ts';
import { createDestroyDueData } from './application/destroy-due-data.ts';
import { createErasePersonalData } from './application/erase-personal-data.ts';
import { destroyDueDataJob } from './destroy-due-data.job.ts';
import { erasePersonalDataMutation } from './graphql/erase-personal-data.ts';
import { subjectSearch } from './persistence/subject-search.repositories.ts';

/** When personal data is destroyed: at the end of its term, and on request. */
export const dataRetention: FeatureModule<BookingsEnvironment> = {
  name: 'data-retention',
  compose(parts) {
    const { dataSource, clock } = parts;
    const { vault, destroy } = personalDataOf(parts);
    const search = subjectSearch(dataSource);
    return {
      resolvers: {
        Mutation: erasePersonalDataMutation(createErasePersonalData(search, vault.index, destroy)),
      } satisfies Resolvers,
      jobs: [destroyDueDataJob(createDestroyDueData(search, destroy, clock))],
    };
  },
};
