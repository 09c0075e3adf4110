/** The variables by which a test run passes its tests what it started for them. */
export const variables = {
  /** Superuser's connection string. */
  postgresUrl: 'PROMTOUR_TEST_POSTGRES_URL',
  /** Comma separated `host:port`. */
  kafkaBrokers: 'PROMTOUR_TEST_KAFKA_BROKERS',
  /** Prefix of the databases and roles that this run makes, so that its end can drop what tests forgot. */
  databasePrefix: 'PROMTOUR_TEST_DATABASE_PREFIX',
  /** What the services of this run sign the heads of their audit logs with. */
  auditSigningKey: 'PROMTOUR_TEST_AUDIT_SIGNING_KEY',
  /** The file that collects what could not be run. */
  couldNotRunFile: 'PROMTOUR_TEST_COULD_NOT_RUN_FILE',
  /** The seed of a torture run. */
  tortureSeed: 'PROMTOUR_TORTURE_SEED',
} as const;

export function readVariable(name: keyof typeof variables): string | undefined {
  const value = process.env[variables[name]];
  return value === '' ? undefined : value;
}

export function setVariable(name: keyof typeof variables, value: string): void {
  process.env[variables[name]] = value;
}
