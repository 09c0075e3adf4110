import { agreementPermissions } from './agreements.ts';
import { auditPermissions } from './audit.ts';
import type { PermissionCase } from './cases.ts';
import { councilPermissions } from './councils.ts';
import { entryPermissions } from './entries.ts';
import { identityPermissions } from './identity.ts';
import { leadPermissions } from './leads.ts';
import { organizationPermissions } from './organizations.ts';
import { portalPermissions } from './portals.ts';
import { readinessPermissions } from './readiness.ts';

/** The permission cases of all operations of the registry. */
export const everyPermission: readonly PermissionCase[] = [
  ...organizationPermissions,
  ...entryPermissions,
  ...councilPermissions,
  ...portalPermissions,
  ...readinessPermissions,
  ...agreementPermissions,
  ...leadPermissions,
  ...auditPermissions,
  ...identityPermissions,
];
