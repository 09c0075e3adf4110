/** Owner of a row with `organization_id`; a row without one is visible to the agency only. */
export const ofOrganization = `SELECT o.id, o.region_code FROM organization o WHERE o.id = ($1 ->> 'organization_id')::uuid`;
