import { systemViewer, type Viewer } from '@promtour/access/viewer';
import type { Clock } from '@promtour/kernel/clock';
import type { FeatureModule } from '@promtour/service-kit/feature';
import type { EntityManager } from 'typeorm';
import type { RegistryEnvironment } from '../environment.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { createExpireAssessments } from './application/expire-assessments.ts';
import type { ReadinessRepositories, ReadinessUnitOfWork } from './application/ports.ts';
import { createPublishMethodology } from './application/publish-methodology.ts';
import { createRecordAssessment } from './application/record-assessment.ts';
import { createWithdrawAssessment } from './application/withdraw-assessment.ts';
import { createReadinessLoaders } from './graphql/loaders.ts';
import { readinessMutations, type ReadinessOperations } from './graphql/mutations.ts';
import { assessmentResolvers, readinessQueries, siteReadinessResolvers } from './graphql/readiness.ts';
import { createReadinessReader } from './persistence/readiness.reader.ts';
import { assessmentRepository, methodologyRepository } from './persistence/readiness.repositories.ts';
import { assessmentSchema, methodologySchema } from './persistence/readiness.rows.ts';
import { CreateReadiness1700000001060 } from './persistence/migrations/1700000001060-create-readiness.ts';

export const readiness: FeatureModule<RegistryEnvironment> = {
  name: 'readiness',
  entities: [methodologySchema, assessmentSchema],
  migrations: [CreateReadiness1700000001060],
  auditedTables: {
    methodology: {},
    readiness_assessment: { redact: ['assessor', 'withdrawn_reason'], redactWithin: { scores: 'evidence' } },
  },
  compose({ dataSource, clock, unitOfWork }) {
    const transactions = unitOfWork(readinessRepositories);
    return {
      resolvers: {
        Query: readinessQueries,
        Mutation: readinessMutations(readinessOperations(transactions, clock)),
        ReadinessAssessment: assessmentResolvers,
        Site: siteReadinessResolvers(clock),
      } satisfies Resolvers,
      createLoaders: (viewer) => createReadinessLoaders(createReadinessReader(dataSource, viewer)),
      jobs: [
        {
          name: 'expire-assessments',
          run: createExpireAssessments(transactions, clock),
          nextDue: () => createReadinessReader(dataSource, systemViewer('registry')).nextExpiry(),
          maxSleepSeconds: 30,
        },
      ],
    };
  },
};

export function readinessRepositories(manager: EntityManager, viewer: Viewer): ReadinessRepositories {
  return { methodologies: methodologyRepository(manager), assessments: assessmentRepository(manager, viewer) };
}

export function readinessOperations(transactions: ReadinessUnitOfWork, clock: Clock): ReadinessOperations {
  return {
    publishMethodology: createPublishMethodology(transactions, clock),
    recordAssessment: createRecordAssessment(transactions, clock),
    withdrawAssessment: createWithdrawAssessment(transactions, clock),
  };
}
