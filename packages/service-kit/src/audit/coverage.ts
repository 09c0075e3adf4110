import { rowsOf, type SqlExecutor } from '@promtour/postgres/sql';
import { isOutdated } from './audit-table.ts';
import { auditedInEachService, type AuditedTables } from './audited-table.ts';

/**
 * Tables that an audit log does not cover, each with the reason. A name that ends in `*` is a prefix: `messaging.*`. Names are qualified
 * with the schema unless it is `public`.
 */
export type ExemptTables = Readonly<Record<string, string>>;

/** Tables that no service audits. */
export const exemptInEachService: ExemptTables = {
  'audit.*': 'the audit log itself is append-only and protected by its seals',
  'messaging.*': 'outbox and inbox: the resulting changes are audited where they occur',
  'pgboss.*': 'job queue: the resulting changes are audited where they occur',
  idempotency_key: 'recorded answers of repeated requests; adds nothing to the changed rows',
  schema_migration: 'applied migrations, recorded by the deployment',
};

/** Differences between the database and the lists. A test of each service expects `completeCoverage`. */
export type AuditCoverage = {
  /** Tables that are listed neither as audited nor as exempt. */
  readonly forgotten: readonly string[];
  /** Listed as audited, but missing or without the trigger. */
  readonly notFollowed: readonly string[];
  /** Audited with other options than listed, or for former columns. */
  readonly outdated: readonly string[];
  /** Audited, but not listed. */
  readonly notListed: readonly string[];
  /** Exemptions of tables that do not exist. */
  readonly pointless: readonly string[];
  /** Exemptions without a reason. */
  readonly unexplained: readonly string[];
};

export const completeCoverage: AuditCoverage = {
  forgotten: [],
  notFollowed: [],
  outdated: [],
  notListed: [],
  pointless: [],
  unexplained: [],
};

const shortestReason = 20;

export async function auditCoverage(
  executor: SqlExecutor,
  own: AuditedTables,
  exempt: ExemptTables,
): Promise<AuditCoverage> {
  const tables = await rowsOf<{ name: string; followed: boolean }>(
    executor,
    `SELECT CASE n.nspname WHEN 'public' THEN '' ELSE n.nspname || '.' END || c.relname AS name,
            (SELECT count(*) > 0 AND bool_and(t.tgenabled <> 'D') FROM pg_trigger t
              WHERE t.tgrelid = c.oid AND t.tgname LIKE 'audited%') AS followed
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
      ORDER BY 1`,
  );
  const names = tables.map(({ name }) => name);
  // A service without messaging has none of its tables.
  const common = Object.entries(auditedInEachService).filter(([name]) => names.includes(name));
  const audited: AuditedTables = { ...Object.fromEntries(common), ...own };
  const followed = new Set(tables.filter((table) => table.followed).map(({ name }) => name));
  const listed = Object.entries(audited).filter(([name]) => followed.has(name));
  const outdated = await Promise.all(listed.map(([name, terms]) => isOutdated(executor, name, terms)));
  const isExempt = (name: string): boolean => Object.keys(exempt).some((pattern) => covers(pattern, name));
  return {
    forgotten: names.filter((name) => !(name in audited) && !isExempt(name)),
    notFollowed: Object.keys(audited).filter((name) => !followed.has(name)),
    outdated: listed.flatMap(([name], nth) => (outdated[nth] === true ? [name] : [])),
    notListed: [...followed].filter((name) => !(name in audited)),
    pointless: Object.keys(exempt).filter((pattern) => !names.some((name) => covers(pattern, name))),
    unexplained: Object.entries(exempt).flatMap(([name, reason]) => (reason.length < shortestReason ? [name] : [])),
  };
}

function covers(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}
