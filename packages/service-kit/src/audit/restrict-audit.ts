import { quotedRole } from '@promtour/postgres/runtime-role';
import { rowsOf, type SqlExecutor } from '@promtour/postgres/sql';

/**
 * Revokes the excess rights that default privileges grant on the audit log: the service reads it and appends seals; only the triggers write
 * entries, with the rights of the owner. Run it as the owner, after the migrations.
 */
export async function restrictAudit(owner: SqlExecutor, runtimeRole: string): Promise<void> {
  const role = quotedRole(runtimeRole);
  const [made] = await rowsOf<{ audit: boolean; migrations: boolean }>(
    owner,
    `SELECT to_regclass('audit.entry') IS NOT NULL AS audit, to_regclass('schema_migration') IS NOT NULL AS migrations`,
  );
  const statements = [
    ...(made?.migrations === true ? [`REVOKE INSERT, UPDATE, DELETE ON schema_migration FROM ${role}`] : []),
    ...(made?.audit === true
      ? [
          `REVOKE INSERT, UPDATE, DELETE ON audit.entry FROM ${role}`,
          `REVOKE UPDATE, DELETE ON audit.seal, audit.anchor FROM ${role}`,
          `REVOKE INSERT, DELETE ON audit.head FROM ${role}`,
          `REVOKE ALL ON audit.caller_key FROM ${role}`,
          `REVOKE ALL ON ALL SEQUENCES IN SCHEMA audit FROM ${role}`,
          // The functions run as the owner: no other role may attach them to a table.
          `REVOKE ALL ON ALL FUNCTIONS IN SCHEMA audit FROM PUBLIC`,
        ]
      : []),
  ];
  for (const statement of statements) await owner.query(statement);
}
