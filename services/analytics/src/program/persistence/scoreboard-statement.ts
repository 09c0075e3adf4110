/** The schemas of the projections that are read. */
export type ScoreboardSchemas = {
  readonly program: string;
  readonly visits: string;
  readonly dimensions: string;
  readonly cooperation: string;
};

/**
 * One row for each asked region.
 * `$1`: region codes; `$2`: the current date in each.
 * @param schemas of the serving generations
 */
export function scoreboardStatement({ program, visits, dimensions, cooperation }: ScoreboardSchemas): string {
  return `
    WITH asked AS (
      SELECT * FROM unnest($1::text[], $2::date[]) AS asked (region_code, today)
    ), agreement AS (
      SELECT DISTINCT ON (region_code) region_code, agreement_id, status, signed_on
      FROM "${program}".agreement WHERE region_code = ANY ($1)
      ORDER BY region_code, status IN ('SIGNED', 'EXPIRING') DESC, signed_on DESC NULLS LAST, agreement_id DESC
    ), outcome AS (
      SELECT agreement_id, count(*) FILTER (WHERE done_on IS NOT NULL OR overdue) AS due,
        count(*) FILTER (WHERE done_on <= due_on) AS on_time
      FROM "${program}".milestone JOIN agreement USING (agreement_id) GROUP BY agreement_id
    ), first_route AS (
      SELECT region_code, min(published_on) AS first_on
      FROM "${program}".route_region JOIN agreement USING (region_code)
      WHERE published_on >= signed_on GROUP BY region_code
    ), entry AS (
      SELECT DISTINCT ON (entry_id) organization_id, registered
      FROM "${program}".entry_change WHERE registry = 'INDUSTRIAL_ENTERPRISE' ORDER BY entry_id, changed_at DESC
    ), enterprise AS (
      SELECT DISTINCT organization_id FROM entry WHERE registered
    ), resident AS (
      SELECT organization_id, organization.region_code, today
      FROM "${dimensions}".organization JOIN asked USING (region_code)
    ), open AS (
      SELECT DISTINCT organization_id FROM resident JOIN "${visits}".unit USING (organization_id)
      WHERE sessions > 0 AND month BETWEEN date_trunc('month', today) - interval '11 months' AND today
    ), enterprises AS (
      SELECT region_code, count(open.organization_id) AS open, count(enterprise.organization_id) AS registered,
        count(*) FILTER (WHERE open.organization_id = enterprise.organization_id) AS open_registered
      FROM resident LEFT JOIN open USING (organization_id) LEFT JOIN enterprise USING (organization_id)
      GROUP BY region_code
    ), industry AS (
      SELECT region_code, array_agg(DISTINCT class ORDER BY class) AS classes
      FROM "${program}".offer LEFT JOIN "${program}".organization USING (organization_id)
        CROSS JOIN unnest(CASE WHEN cardinality(offer.classes) > 0 THEN offer.classes ELSE organization.classes END) AS class
      WHERE on_sale AND region_code = ANY ($1) AND class BETWEEN '10' AND '33'
        AND organization_id IN (SELECT organization_id FROM enterprise)
      GROUP BY region_code
    ), offered AS (
      SELECT coalesce(site.region_code, offer.region_code) AS region_code, count(*) AS excursions
      FROM "${program}".offer LEFT JOIN "${dimensions}".excursion USING (excursion_id) LEFT JOIN "${dimensions}".site USING (site_id)
      WHERE on_sale GROUP BY 1
    ), toured AS (
      SELECT region_code, count(DISTINCT route_id) AS routes
      FROM "${dimensions}".route CROSS JOIN unnest(region_codes) AS region_code WHERE published GROUP BY region_code
    ), by_status AS (
      SELECT coalesce(host.region_code, lead.region_code) AS region_code, status, count(*) AS leads
      FROM "${cooperation}".lead LEFT JOIN "${dimensions}".organization AS host ON host.organization_id = host_organization_id
      WHERE opened_on IS NOT NULL GROUP BY 1, 2
    ), leads AS (
      SELECT region_code, jsonb_object_agg(status, leads) AS leads FROM by_status GROUP BY region_code
    ), council AS (
      SELECT region_code, min(established_on) AS established_on
      FROM "${program}".council WHERE region_code = ANY ($1) GROUP BY region_code
    ), meeting AS (
      SELECT region_code, count(*) AS meetings FROM "${program}".council_meeting JOIN asked USING (region_code)
      WHERE held_on > today - interval '1 year' AND held_on <= today GROUP BY region_code
    )
    SELECT region_code, agreement_id::text, agreement.status, agreement.signed_on::text, first_route.first_on::text,
      coalesce(outcome.due, 0)::int AS due, coalesce(outcome.on_time, 0)::int AS on_time,
      coalesce(industry.classes, '{}') AS industries, coalesce(enterprises.registered, 0)::int AS registered,
      coalesce(enterprises.open, 0)::int AS open, coalesce(enterprises.open_registered, 0)::int AS open_registered,
      council.established_on::text, coalesce(meeting.meetings, 0)::int AS meetings,
      coalesce(offered.excursions, 0)::int AS excursions, coalesce(toured.routes, 0)::int AS routes,
      coalesce(leads.leads, '{}') AS leads
    FROM asked
      LEFT JOIN agreement USING (region_code) LEFT JOIN outcome USING (agreement_id)
      LEFT JOIN first_route USING (region_code) LEFT JOIN enterprises USING (region_code)
      LEFT JOIN industry USING (region_code)
      LEFT JOIN council USING (region_code) LEFT JOIN meeting USING (region_code)
      LEFT JOIN offered USING (region_code) LEFT JOIN toured USING (region_code) LEFT JOIN leads USING (region_code)`;
}
