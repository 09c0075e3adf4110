import type { FeatureModule } from '@promtour/service-kit/feature';
import type { ServiceParts } from '@promtour/service-kit/service';
import { checkSchema } from '@promtour/postgres/migrate';
import type { DataSource } from 'typeorm';
import type { BookingsEnvironment } from '../environment.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { createDestroyPersonalData, type DestroyPersonalData } from './application/destroy-personal-data.ts';
import { createSweepDataKeys } from './application/sweep-data-keys.ts';
import { createVault, type Vault } from './application/vault.ts';
import {
  personalDataAccessResolvers,
  personalDataDestructionResolvers,
  personalDataQueries,
  type PersonalDataLoaders,
} from './graphql/lists.ts';
import { createDataKeys, type DataKeyStore } from './keys/data-keys.ts';
import { createEnvironmentMasterKeys } from './keys/environment-master-keys.ts';
import { dataKeyStore } from './persistence/data-key.repositories.ts';
import { keyDatabase, migrateKeyDatabase } from './persistence/key-database.repositories.ts';
import { CreatePersonalData1700000003037 } from './persistence/migrations/1700000003037-create-personal-data.ts';
import { personalDataLogReader } from './persistence/personal-data-log.reader.ts';
import { accessSchema, destructionSchema, subjectSchema } from './persistence/personal-data.row.ts';
import { subjectReader, subjectRepository } from './persistence/subject.repositories.ts';
import { createBlindIndex } from './sealing/blind-index.ts';
import { sweepDataKeysJob } from './sweep-data-keys.job.ts';

/** What the features above use. */
export type PersonalData = { readonly vault: Vault; readonly destroy: DestroyPersonalData };

type Composed = PersonalData & { readonly keys: DataSource; readonly store: DataKeyStore };

const composed = new WeakMap<DataSource, Composed>();

/** The vault of a service: one for all of its features, since it holds keys that wait for their subjects. */
export function personalDataOf(parts: ServiceParts<BookingsEnvironment>): PersonalData {
  return composedFor(parts);
}

function composedFor({ environment, dataSource, clock, unitOfWork }: ServiceParts<BookingsEnvironment>): Composed {
  const known = composed.get(dataSource);
  if (known !== undefined) return known;
  const keys = keyDatabase(environment.KEY_DATABASE_URL);
  const store = dataKeyStore(keys);
  const dataKeys = createDataKeys(store, createEnvironmentMasterKeys(environment.PERSONAL_DATA_MASTER_KEYS), clock);
  const transactions = unitOfWork((manager) => ({ subjects: subjectRepository(manager) }));
  const made = {
    keys,
    store,
    vault: createVault(
      dataKeys,
      subjectReader(dataSource),
      createBlindIndex(environment.PERSONAL_DATA_INDEX_KEY),
      clock,
    ),
    destroy: createDestroyPersonalData(transactions, dataKeys, clock),
  };
  composed.set(dataSource, made);
  return made;
}

/** Sealed personal fields, their keys, the log of readings and the records of destruction. */
export const personalData: FeatureModule<BookingsEnvironment> = {
  name: 'personal-data',
  entities: [subjectSchema, accessSchema, destructionSchema],
  migrations: [CreatePersonalData1700000003037],
  exemptTables: {
    personal_data_subject: 'sealed personal data: readings and destructions are recorded in tables of their own',
    personal_data_access: 'append-only log of readings; a row of the audit log would add nothing',
    personal_data_destruction: 'append-only records of destruction; a row of the audit log would add nothing',
  },
  compose(parts) {
    const { environment, dataSource, clock } = parts;
    const { keys, store } = composedFor(parts);
    return {
      resolvers: {
        Query: personalDataQueries,
        PersonalDataAccess: personalDataAccessResolvers,
        PersonalDataDestruction: personalDataDestructionResolvers,
      } satisfies Resolvers,
      createLoaders: (viewer): PersonalDataLoaders => ({
        personalDataLogs: personalDataLogReader(dataSource, viewer),
      }),
      jobs: [sweepDataKeysJob(createSweepDataKeys(store, subjectReader(dataSource), clock))],
      background: {
        async start() {
          const { KEY_DATABASE_URL: url, KEY_DATABASE_OWNER_URL: ownerUrl } = environment;
          if (ownerUrl !== undefined) await migrateKeyDatabase({ url, ownerUrl });
          await keys.initialize();
          await checkSchema(keys);
        },
        stop: () => keys.destroy(),
      },
    };
  },
};
