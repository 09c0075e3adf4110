/** An instant at which all of the records below are due. */
export const afterAllIsDue = '2027-02-01T09:00:00Z';

/**
 * Statements that create a number of signed agreements with two milestones each, and as many sites with a valid assessment, in regions of
 * every time zone. The audit triggers are disabled meanwhile.
 */
export function dueStatements(count: number): readonly string[] {
  const tables = ['organization', 'site', 'agreement', 'agreement_milestone', 'readiness_assessment'];
  const region = '(SELECT code FROM region ORDER BY code OFFSET n % 80 LIMIT 1)';
  const triggers = (what: 'ENABLE' | 'DISABLE') => tables.map((table) => `ALTER TABLE ${table} ${what} TRIGGER USER`);
  return [
    ...triggers('DISABLE'),
    `INSERT INTO organization (id, kind, name, sort_name, brands, region_code, okved, status, provenance_source, created_at, search_text)
     SELECT gen_random_uuid(), 'ENTERPRISE', '{"ru":"Завод"}', 'Завод', ARRAY['Марка ' || n], ${region}, '{}', 'ACTIVE', 'SAMPLE', now(), ''
       FROM generate_series(1, ${count}) n`,
    `INSERT INTO site (id, organization_id, name, region_code, time_zone, provenance_source, added_at, search_text)
     SELECT gen_random_uuid(), o.id, '{"ru":"Цех"}', r.code, r.time_zone, 'SAMPLE', now(), '' FROM organization o JOIN region r ON r.code = o.region_code`,
    `INSERT INTO readiness_assessment (id, site_id, organization_id, region_code, methodology_version, status, assessed_on, valid_until,
                                       due_at, scores, total, maximum, criticals_met, recorded_at)
     SELECT gen_random_uuid(), id, organization_id, region_code, 1, 'VALID', '2026-01-01', '2027-01-01',
            date '2027-01-02'::timestamp AT TIME ZONE time_zone, '[]', 24, 24, true, '2026-01-01'
       FROM site`,
    `INSERT INTO agreement (id, region_code, title, status, version, measures, signed_on, valid_until, provenance_source, created_at, due_at)
     SELECT gen_random_uuid(), r.code, '{"ru":"Соглашение"}', 'SIGNED', 2, '{EXCURSIONS,COUNCIL}', '2026-01-01', '2026-12-31', 'SAMPLE',
            '2026-01-01', date '2026-11-02'::timestamp AT TIME ZONE r.time_zone
       FROM generate_series(1, ${count}) n JOIN region r ON r.code = ${region}`,
    `INSERT INTO agreement_milestone (agreement_id, region_code, measure, due_on, status, due_at)
     SELECT a.id, code, measure, '2026-07-03', 'PLANNED', date '2026-04-04'::timestamp AT TIME ZONE r.time_zone
       FROM agreement a JOIN region r ON r.code = a.region_code, unnest(a.measures) measure`,
    ...triggers('ENABLE'),
    'ANALYZE',
  ];
}

/** The events published when all of these records are due: one of each of these types for each of `count` records. */
export function dueEvents(count: number): Readonly<Record<string, number>> {
  return {
    'agreement.expiring': count,
    'agreement.expired': count,
    'agreement.milestone-overdue': 2 * count,
    'assessment.expired': count,
    'site.unreadied': count,
  };
}
