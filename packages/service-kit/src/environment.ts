import { z } from 'zod';
import { auditSigningKeySchema } from './audit/anchor-signature.ts';
import { jsonOf } from './json-of.ts';

export { jsonOf };

const port = z.coerce.number().int().min(0).max(65_535);

/** `true` or `false`, as people write them into a file. */
export const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

/** Variables of every process that serves HTTP. */
export const httpVariables = {
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  /** Listen address. Any other than loopback needs ALLOW_REMOTE: this is plain HTTP, and TLS terminates in front of it. */
  HOST: z.string().min(1).default('127.0.0.1'),
  /** 0 takes a free port. */
  PORT: port,
  /** Confirms that the network in front of this process is closed, such as a container network. */
  ALLOW_REMOTE: flag.default(false),
  /** Port of metrics and the state of each part, for operators. Unset: none. 0 takes a free port. */
  INTERNAL_PORT: port.optional(),
  /** Listen address of the internal port, which needs no credential. Any other than loopback needs ALLOW_REMOTE. */
  INTERNAL_HOST: z.string().min(1).default('127.0.0.1'),
  /** Mean event loop delay, in milliseconds, beyond which requests are answered with 503; 0: never. */
  MAX_EVENT_LOOP_DELAY_MS: z.coerce.number().int().min(0).max(60_000).default(1_000),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
};

/** Variables of the event log. */
export const eventLogVariables = {
  EVENT_TRANSPORT: z.enum(['kafka', 'embedded']).default('kafka'),
  /** Comma-separated host:port; required for kafka. */
  KAFKA_BROKERS: z.string().min(1).optional(),
  /** SASL/PLAIN credentials of this process at the brokers, both or neither. */
  KAFKA_SASL_USERNAME: z.string().min(1).optional(),
  KAFKA_SASL_PASSWORD: z.string().min(1).optional(),
  /** Database of the embedded log; required for embedded. */
  EVENT_LOG_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
};

/** Variables of every service; its environment.ts adds its own. */
export const serviceVariables = {
  ...httpVariables,
  /** Public keys of the gateway (a JWK set, as JSON): only requests signed with one of them are served. */
  GATEWAY_PUBLIC_KEYS: jsonOf(z.object({ keys: z.array(z.looseObject({ kty: z.string() })).min(1) })),
  /** The service's PostgreSQL database, as its runtime role, which reads and writes rows and owns nothing. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  /**
   * The same database as the role that owns it; if set, the service migrates at its start. Otherwise the start only checks that the schema
   * is up to date, and the service's `bin/migrate.ts` migrates.
   */
  DATABASE_OWNER_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** The embedded event log's database as its owner: creates missing tables. */
  EVENT_LOG_DATABASE_OWNER_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** Private key (a JWK, Ed25519, as JSON) that signs the heads of the service's audit log. */
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

/** For commands that need the service's database only. */
export function readDatabaseUrl(env: NodeJS.ProcessEnv = process.env): string {
  return parseEnvironment(z.object({ DATABASE_URL: serviceVariables.DATABASE_URL }), env).DATABASE_URL;
}

/** Variables of a migration. */
export type MigrationEnvironment = z.infer<typeof migrationSchema>;

/** A migration needs only the embedded event log: its tables are in a database. */
export function readMigrationEnvironment(env: NodeJS.ProcessEnv = process.env): MigrationEnvironment {
  const { EVENT_TRANSPORT = 'kafka', KAFKA_BROKERS = '-' } = env;
  return parseEnvironment(migrationSchema, { ...env, EVENT_TRANSPORT, KAFKA_BROKERS });
}

export type ServiceEnvironment = z.infer<z.ZodObject<typeof serviceVariables>>;

/**
 * Reads the environment once, at the start. An empty variable counts as not set, as in compose files.
 * @throws Error that names every invalid variable and why, never a value: it may be a secret
 */
export function parseEnvironment<Schema extends z.ZodObject>(schema: Schema, env: NodeJS.ProcessEnv): z.infer<Schema> {
  const known = Object.keys(schema.shape).map((name) => [name, env[name] === '' ? undefined : env[name]] as const);
  const result = schema.safeParse(Object.fromEntries(known));
  const problems = result.success
    ? dependentProblems(result.data)
    : result.error.issues.map((issue) => `${issue.path.join('.')}: ${wording(issue)}`);
  if (problems.length > 0) throw new Error(`Invalid environment:\n  ${problems.join('\n  ')}`);
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
    problems.push('KAFKA_SASL_USERNAME, KAFKA_SASL_PASSWORD: set both or neither');
  if (values['EVENT_TRANSPORT'] === 'embedded' && values['EVENT_LOG_DATABASE_URL'] === undefined)
    problems.push('EVENT_LOG_DATABASE_URL: missing (EVENT_TRANSPORT is embedded)');
  for (const name of ['HOST', 'INTERNAL_HOST'])
    if (!isLoopback(values[name]) && values['ALLOW_REMOTE'] !== true)
      problems.push(
        `${name}: must be loopback, because this is plain HTTP; set ALLOW_REMOTE=true inside a closed network`,
      );
  return problems;
}

function isLoopback(host: unknown): boolean {
  if (host === undefined) return true;
  return typeof host === 'string' && (host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host));
}
