import { readMigrationEnvironment } from '@promtour/service-kit/environment';
import { correlationHeader, currentCorrelationId } from '@promtour/service-kit/correlation';
import { readSubgraphSdl } from '@promtour/service-kit/subgraph-sdl';
import { migrateService, startService, type RunningService } from '@promtour/service-kit/service';
import { gatewayHeaders } from '@promtour/testkit/access';
import { testPool } from '@promtour/testkit/test-pool';
import { post, type GraphqlAnswer } from '@promtour/testkit/graphql';
import { flattenPayload, withIdempotencyKey, type ResultMember } from '@promtour/testkit/result-union';
import { official } from '@promtour/testkit/viewers';
import { ownerUrlOf } from '@promtour/testkit/database';
import { startTestService, type TestService } from '@promtour/testkit/service';
import type { Viewer } from '@promtour/access/viewer';
import type pg from 'pg';
import { registry } from '../src/service.ts';
import { readEnvironment } from '../src/environment.ts';

/** The registry in this process, with helpers for tests. */
export type TestRegistry = TestService & {
  ask<Data = Record<string, unknown>>(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
    /** The agency's official by default. */
    viewer?: Viewer,
  ): Promise<GraphqlAnswer<Data>>;
  /** The variables with a new idempotency key in the input, if the document's input has one and none is given. */
  withKey(document: string, variables: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, unknown>>>;
  /** Runs a mutation with the alias `answer`; a payload also has the fields of its entity. */
  change<Member extends ResultMember = Registered>(
    document: string,
    variables: Readonly<Record<string, unknown>>,
    viewer?: Viewer,
  ): Promise<Member>;
  register(input?: Readonly<Record<string, unknown>>): Promise<Registered>;
  /** Events in the log with this correlation id, in order. */
  published(correlationId: string): Promise<PublishedEvent[]>;
  /** Events of a type in the log, in order. */
  publishedOf(type: string): Promise<PublishedEvent[]>;
  /** Rows of the registry's own database. */
  rows<Row extends pg.QueryResultRow>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** The statements that the registry sends during some work, without those of messaging and of jobs. */
  statementsOf(work: () => Promise<unknown>): Promise<Statement[]>;
};

/** Marks the tests' requests, to tell their statements from those of jobs and consumers. */
const asked = 'asked-';

export type Statement = { readonly sql: string; readonly parameters: readonly unknown[] };

export type PublishedEvent = { readonly type: string; readonly correlationid: string; readonly data: unknown };

/** A member of the result union, with the fields of all of them. */
export type Registered = {
  readonly __typename: string;
  readonly id?: string;
  readonly replayed?: boolean;
  readonly code?: string;
  readonly message?: string;
  readonly issues?: readonly { readonly path: readonly string[] }[];
  readonly existing?: { readonly id: string } | null;
};

export const createOrganization = `
  mutation ($input: CreateOrganizationInput!) {
    answer: createOrganization(input: $input) {
      __typename
      ... on CreateOrganizationPayload { replayed organization { id } }
      ... on UserError { code message }
      ... on InvalidInput { issues { path } }
      ... on OrganizationExists { existing { id } }
    }
  }`;

/** The issuer's environment; the secret is a test value. */
export const identityVariables = { IDENTITY_SECRET: 'a'.repeat(43) };

/** The registry's SDL. */
export const sdl = readSubgraphSdl(new URL('../', import.meta.url));

let serial = 0;

/** A valid input; each call has another legal entity. */
export function organizationInput(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  serial += 1;
  const inn = innOf(999_900_000 + serial);
  return {
    kind: 'ENTERPRISE',
    name: { ru: `Завод № ${serial}`, en: `Plant ${serial}` },
    inn,
    kpp: '999901001',
    region: 'RU-SMO',
    okved: ['24.10'],
    ...changes,
  };
}

/** An INN with its control digit, of a tax office that does not exist. */
function innOf(number: number): string {
  const body = String(number);
  const weights = [2, 4, 10, 3, 5, 9, 4, 6, 8];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
  return `${body}${(sum % 11) % 10}`;
}

/** The parameters of `startTestService` except for the start. */
export const testRegistry = {
  name: registry.name,
  migrate: (env: NodeJS.ProcessEnv) => migrateService(registry, readMigrationEnvironment(env)),
};

/** Registries on a new database. */
export async function startOnEmpty(
  start: (environment: Record<string, string>) => Promise<RunningService>,
): Promise<TestService> {
  return startTestService(
    {
      name: 'empty',
      migrate: () => Promise.resolve(),
      start: ({ DATABASE_URL: url = '', EVENT_LOG_DATABASE_URL: log = '', ...rest }) =>
        start({
          ...rest,
          DATABASE_URL: url,
          DATABASE_OWNER_URL: ownerUrlOf(url),
          EVENT_LOG_DATABASE_URL: log,
          EVENT_LOG_DATABASE_OWNER_URL: ownerUrlOf(log),
        }),
    },
    identityVariables,
  );
}

export async function startRegistry(variables: Readonly<Record<string, string>> = {}): Promise<TestRegistry> {
  const seen: Statement[] = [];
  const definition: typeof registry = {
    ...registry,
    compose(parts) {
      const { logger } = parts.dataSource;
      parts.dataSource.logger = Object.assign(Object.create(logger) as typeof logger, {
        logQuery: (sql: string, parameters: unknown[] = []) => {
          if (currentCorrelationId()?.startsWith(asked) === true) seen.push({ sql, parameters });
        },
      });
      return registry.compose(parts);
    },
  };
  const service = await startTestService(
    { ...testRegistry, start: (env) => startService(definition, readEnvironment(env)) },
    { ...identityVariables, ...variables },
  );
  const pool = testPool({ connectionString: service.database.url, max: 2 });
  const log = testPool({ connectionString: service.eventLog.url, max: 1 });
  const ask: TestRegistry['ask'] = async (query, variables, headers, viewer = official) =>
    post(service.url, query, variables, {
      ...(await gatewayHeaders('registry', viewer)),
      [correlationHeader]: `${asked}${++serial}`,
      ...headers,
    });
  const withKey: TestRegistry['withKey'] = async (document, variables) =>
    withIdempotencyKey(document, variables, await sdl, () => `key-${++serial}`);
  const change: TestRegistry['change'] = async <Member extends ResultMember>(
    document: string,
    variables: Readonly<Record<string, unknown>>,
    viewer = official,
  ) => {
    const keyed = await withKey(document, variables);
    return flattenPayload((await ask<{ answer: Member }>(document, keyed, {}, viewer)).expectData().answer);
  };
  async function everyEvent(): Promise<PublishedEvent[]> {
    const { rows } = await log.query<{ value: string }>('SELECT value FROM event_log.message ORDER BY "offset"');
    return rows.map(({ value }) => JSON.parse(value) as PublishedEvent);
  }

  return {
    ...service,
    ask,
    withKey,
    change,
    register: (input = organizationInput()) => change(createOrganization, { input }),
    async published(correlationId) {
      return (await everyEvent()).filter(({ correlationid }) => correlationid === correlationId);
    },
    publishedOf: async (type) => (await everyEvent()).filter((event) => event.type === type),
    async rows<Row extends pg.QueryResultRow>(sql: string, parameters: readonly unknown[] = []) {
      return (await pool.query<Row>(sql, [...parameters])).rows;
    },
    async statementsOf(work) {
      const from = seen.length;
      await work();
      return seen.slice(from).filter(({ sql }) => /^\s*(SELECT|WITH)\b/i.test(sql));
    },
    async stop() {
      await Promise.all([pool.end(), log.end()]);
      await service.stop();
    },
  };
}
