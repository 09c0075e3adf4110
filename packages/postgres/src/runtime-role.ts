import { rowsOf, type SqlExecutor } from './sql.ts';

/**
 * Grants a service's runtime role its default privileges: it reads and writes rows, and neither owns nor creates tables. Run it as the
 * owner, before the migrations: tables they create later are granted automatically.
 */
export async function grantByDefault(owner: SqlExecutor, runtimeRole: string): Promise<void> {
  const role = quotedRole(runtimeRole);
  const [self] = await rowsOf<{ same: boolean; shared: boolean }>(
    owner,
    `SELECT $1 = current_user AS same, pg_has_role($1, current_user, 'MEMBER') AS shared`,
    [runtimeRole],
  );
  if (self === undefined || self.same || self.shared)
    throw new Error(`The role ${runtimeRole} owns the database: give the service a role that owns nothing`);
  for (const statement of [
    `ALTER DEFAULT PRIVILEGES GRANT USAGE ON SCHEMAS TO ${role}`,
    `ALTER DEFAULT PRIVILEGES GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${role}`,
    `ALTER DEFAULT PRIVILEGES GRANT USAGE, SELECT ON SEQUENCES TO ${role}`,
  ])
    await owner.query(statement);
}

/** The role's name as an SQL identifier. */
export function quotedRole(role: string): string {
  return `"${role.replaceAll('"', '""')}"`;
}

/** The role that a connection string names. */
export function roleOf(url: string): string {
  return decodeURIComponent(new URL(url).username);
}
