/** Whose a row with `organization_id` is; one without belongs to no organisation, and is the agency's to see. */
export const ofOrganization = `SELECT o.id, o.region_code FROM organization o WHERE o.id = ($1 ->> 'organization_id')::uuid`;
