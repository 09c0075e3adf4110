import { quotedRole } from '@promtour/postgres/runtime-role';
import type { SqlExecutor } from '@promtour/postgres/sql';

/** Revokes default privileges that the service must not have in the schema `messaging`. Run it as the owner, after migrations. */
export async function restrictMessaging(owner: SqlExecutor, runtimeRole: string): Promise<void> {
  const role = quotedRole(runtimeRole);
  const functions = 'messaging.create_generation(text, integer), messaging.drop_generation(text, integer)';
  for (const statement of [
    `REVOKE INSERT, UPDATE, DELETE ON messaging.projection_tables FROM ${role}`,
    `REVOKE ALL ON FUNCTION ${functions} FROM PUBLIC`,
    `GRANT EXECUTE ON FUNCTION ${functions} TO ${role}`,
  ])
    await owner.query(statement);
}
