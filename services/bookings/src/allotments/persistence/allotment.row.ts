import type { ExcursionId, OrganizationId, SessionId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { integer, nullable, primary, table, text, timestamptz, uuid } from '@promtour/postgres/table';
import type { AllotmentId } from '../domain/allotment-id.ts';

/** A row is what the domain has. */
export const allotmentSchema = table('allotment', {
  id: primary(uuid<AllotmentId>()),
  version: integer(),
  sessionId: uuid<SessionId>(),
  excursionId: uuid<ExcursionId>(),
  organizationId: uuid<OrganizationId>(),
  regionCode: text<RegionCode>(),
  agencyId: uuid<OrganizationId>(),
  seats: integer(),
  used: integer(),
  releaseAt: timestamptz(),
  releasedAt: nullable(timestamptz()),
  createdAt: timestamptz(),
  updatedAt: timestamptz(),
});
