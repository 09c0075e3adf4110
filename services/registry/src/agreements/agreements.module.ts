import { systemViewer, type Viewer } from '@promtour/access/viewer';
import type { Clock } from '@promtour/kernel/clock';
import { appendToOutbox } from '@promtour/messaging/outbox';
import type { FeatureModule } from '@promtour/service-kit/feature';
import type { EntityManager } from 'typeorm';
import { decisionRepository } from '../councils/persistence/council.repositories.ts';
import type { RegistryEnvironment } from '../environment.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { regionRepository } from '../regions/persistence/region.repositories.ts';
import { createAdvanceByTime } from './application/advance-by-time.ts';
import { createCreateAgreement } from './application/create-agreement.ts';
import { createExtendAgreement } from './application/extend-agreement.ts';
import type { AgreementRepositories, AgreementUnitOfWork } from './application/ports.ts';
import { createSignAgreement, createWithdrawAgreementSignature } from './application/sign-agreement.ts';
import { createTerminateAgreement } from './application/terminate-agreement.ts';
import { createUpdateAgreement } from './application/update-agreement.ts';
import { closeMilestonesWhenFactsArrive, type RepositoriesOf } from './close-milestones-when-facts-arrive.consumer.ts';
import {
  agreementQueries,
  agreementResolvers,
  milestoneResolvers,
  regionAgreementsResolvers,
} from './graphql/agreement.ts';
import { createAgreementLoaders } from './graphql/loaders.ts';
import { agreementMutations, type AgreementOperations } from './graphql/mutations.ts';
import { createAgreementReader } from './persistence/agreement.reader.ts';
import { agreementRepository, milestoneRepository } from './persistence/agreement.repositories.ts';
import {
  agreementSchema,
  extensionSchema,
  factSchema,
  milestoneSchema,
  signatureSchema,
} from './persistence/agreement.rows.ts';
import { CreateAgreements1700000001070 } from './persistence/migrations/1700000001070-create-agreements.ts';

export const agreements: FeatureModule<RegistryEnvironment> = {
  name: 'agreements',
  entities: [agreementSchema, signatureSchema, extensionSchema, milestoneSchema, factSchema],
  migrations: [CreateAgreements1700000001070],
  auditedTables: {
    agreement: { redact: ['terminated_reason'] },
    agreement_signature: {},
    agreement_extension: {},
    agreement_milestone: {},
    programme_fact: {},
  },
  compose({ dataSource, clock, unitOfWork }) {
    const transactions = unitOfWork(agreementRepositories);
    const repositoriesOf: RepositoriesOf = ({ tx }) => ({
      ...agreementRepositories(tx, systemViewer('registry')),
      publish: (...events) => appendToOutbox(tx, events),
    });
    return {
      resolvers: {
        Query: agreementQueries,
        Mutation: agreementMutations(agreementOperations(transactions, clock)),
        Agreement: agreementResolvers,
        Milestone: milestoneResolvers,
        Region: regionAgreementsResolvers,
      } satisfies Resolvers,
      createLoaders: (viewer) => createAgreementLoaders(createAgreementReader(dataSource, viewer)),
      consumers: closeMilestonesWhenFactsArrive(repositoriesOf, clock),
      jobs: [
        {
          name: 'advance-agreements',
          run: createAdvanceByTime(transactions, clock),
          nextDue: () => createAgreementReader(dataSource, systemViewer('registry')).nextDue(),
          maxSleepSeconds: 30,
        },
      ],
    };
  },
};

export function agreementRepositories(manager: EntityManager, viewer: Viewer): AgreementRepositories {
  const regions = regionRepository(manager);
  return {
    regions,
    decisions: decisionRepository(manager, viewer),
    agreements: agreementRepository(manager, viewer, regions),
    milestones: milestoneRepository(manager, regions),
  };
}

export function agreementOperations(transactions: AgreementUnitOfWork, clock: Clock): AgreementOperations {
  return {
    createAgreement: createCreateAgreement(transactions, clock),
    updateAgreement: createUpdateAgreement(transactions, clock),
    terminateAgreement: createTerminateAgreement(transactions, clock),
    extendAgreement: createExtendAgreement(transactions, clock),
    signAgreement: createSignAgreement(transactions, clock),
    withdrawAgreementSignature: createWithdrawAgreementSignature(transactions, clock),
  };
}
