import { z } from 'zod';
import { auditSigningKeySchema } from './audit/anchor-signature.ts';
import { jsonOf } from './json-of.ts';

export { jsonOf };

const port = z.coerce.number().int().min(0).max(65_535);

/** `true` or `false`, as people write them into a file. */
export const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

/** What every process of Promtour that answers HTTP knows. */
export const httpVariables = {
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  /** Address to listen on. Anything but loopback needs ALLOW_REMOTE: this is plain HTTP, and TLS ends in front of it. */
  HOST: z.string().min(1).default('127.0.0.1'),
  /** 0 takes a free port. */
  PORT: port,
  /** Says that the network in front of this process keeps strangers out (a container network). */
  ALLOW_REMOTE: flag.default(false),
  /** Where operators read metrics and the state of each part. Unset: nowhere. 0 takes a free port. */
  INTERNAL_PORT: port.optional(),
  /** Address of that port. Anything but loopback needs ALLOW_REMOTE: whoever reaches it reads without a credential. */
  INTERNAL_HOST: z.string().min(1).default('127.0.0.1'),
  /** Mean lateness of the event loop, in milliseconds, beyond which requests are answered 503; 0: never. */
  MAX_EVENT_LOOP_DELAY_MS: z.coerce.number().int().min(0).max(60_000).default(1_000),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
};

/** Where the event log is. */
export const eventLogVariables = {
  EVENT_TRANSPORT: z.enum(['kafka', 'embedded']).default('kafka'),
  /** Comma separated host:port; needed for kafka. */
  KAFKA_BROKERS: z.string().min(1).optional(),
  /** Who this process is to the brokers (SASL/PLAIN), both or neither; the second is a secret. */
  KAFKA_SASL_USERNAME: z.string().min(1).optional(),
  KAFKA_SASL_PASSWORD: z.string().min(1).optional(),
  /** Database of the embedded log; needed for embedded. */
  EVENT_LOG_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
};

/** What every service knows; a service's own environment.ts adds its variables to these. */
export const serviceVariables = {
  ...httpVariables,
  /** The public keys (a JWK set, as JSON) of the gateway, whose word alone this service takes on who asks. */
  GATEWAY_PUBLIC_KEYS: jsonOf(z.object({ keys: z.array(z.looseObject({ kty: z.string() })).min(1) })),
  /** The service's own PostgreSQL database, as its runtime role: it reads and writes rows and owns nothing. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  /**
   * The same database as the role that owns it: the start migrates by it and then lets go of it. Without it the start only checks
   * that the schema is up to date; `bin/migrate.ts` of the service migrates.
   */
  DATABASE_OWNER_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** The embedded event log's database as its owner: makes the log's tables where they are missing. */
  EVENT_LOG_DATABASE_OWNER_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** The private key (a JWK, Ed25519, as JSON) that this service alone signs the heads of its audit log with. */
  AUDIT_SIGNING_KEY: jsonOf(auditSigningKeySchema),
  /** Connections to it, per process. */
  DATABASE_POOL_SIZE: z.coerce.number().int().min(2).max(200).default(16),
  ...eventLogVariables,
};

const migrationSchema = z.object(serviceVariables).pick({
  DATABASE_URL: true,
  DATABASE_OWNER_URL: true,
  AUDIT_SIGNING_KEY: true,
  EVENT_TRANSPORT: true,
  KAFKA_BROKERS: true,
  EVENT_LOG_DATABASE_URL: true,
  EVENT_LOG_DATABASE_OWNER_URL: true,
});

/** What a migration is told: where the database is, as its owner and as the service. */
export type MigrationEnvironment = z.infer<typeof migrationSchema>;

/** Where the events go matters to a migration for the embedded log alone, whose tables are in a database too. */
export function readMigrationEnvironment(env: NodeJS.ProcessEnv = process.env): MigrationEnvironment {
  const { EVENT_TRANSPORT = 'kafka', KAFKA_BROKERS = '-' } = env;
  return parseEnvironment(migrationSchema, { ...env, EVENT_TRANSPORT, KAFKA_BROKERS });
}

export type HttpEnvironment = z.infer<z.ZodObject<typeof httpVariables>>;
export type ServiceEnvironment = z.infer<z.ZodObject<typeof serviceVariables>>;

/**
 * Reads the environment once, at the start. An empty variable counts as not set, as in compose files.
 * @throws Error that names every wrong variable and what is wrong with it, never a value: it may be a secret
 */
export function parseEnvironment<Schema extends z.ZodObject>(schema: Schema, env: NodeJS.ProcessEnv): z.infer<Schema> {
  const known = Object.keys(schema.shape).map((name) => [name, env[name] === '' ? undefined : env[name]] as const);
  const result = schema.safeParse(Object.fromEntries(known));
  const problems = result.success
    ? dependentProblems(result.data)
    : result.error.issues.map((issue) => `${issue.path.join('.')}: ${wording(issue)}`);
  if (problems.length > 0) throw new Error(`The environment is not right:\n  ${problems.join('\n  ')}`);
  return result.data as z.infer<Schema>;
}

function wording(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_type':
      return issue.input === undefined ? 'missing' : `not of type ${issue.expected}`;
    default:
      return issue.message;
  }
}

function dependentProblems(values: Record<string, unknown>): string[] {
  const problems: string[] = [];
  if (values['EVENT_TRANSPORT'] === 'kafka' && values['KAFKA_BROKERS'] === undefined)
    problems.push('KAFKA_BROKERS: missing (EVENT_TRANSPORT is kafka)');
  if ((values['KAFKA_SASL_USERNAME'] === undefined) !== (values['KAFKA_SASL_PASSWORD'] === undefined))
    problems.push('KAFKA_SASL_USERNAME, KAFKA_SASL_PASSWORD: both or neither');
  if (values['EVENT_TRANSPORT'] === 'embedded' && values['EVENT_LOG_DATABASE_URL'] === undefined)
    problems.push('EVENT_LOG_DATABASE_URL: missing (EVENT_TRANSPORT is embedded)');
  for (const name of ['HOST', 'INTERNAL_HOST'])
    if (!isLoopback(values[name]) && values['ALLOW_REMOTE'] !== true)
      problems.push(`${name}: only loopback, since this is plain HTTP; ALLOW_REMOTE=true inside a closed network`);
  return problems;
}

function isLoopback(host: unknown): boolean {
  if (host === undefined) return true;
  return typeof host === 'string' && (host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host));
}
