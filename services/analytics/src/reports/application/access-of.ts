import type { Viewer } from '@promtour/access/viewer';
import type { ReportAccess } from '../domain/saved-report.ts';

export function accessOf({ organizationId, portalId, regions }: Viewer): ReportAccess {
  return { organizationId, portalId, regions };
}

/** The account that owns the viewer's reports. @throws Error without a token, which the scope of the operations excludes */
export function ownerOf({ subject }: Viewer): string {
  if (subject === null) throw new Error('A viewer without an account has no reports');
  return subject;
}
