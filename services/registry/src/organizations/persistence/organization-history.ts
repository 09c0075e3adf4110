import type { OrganizationId } from '@promtour/kernel/id';
import { historySchema, type History } from '../../shared/persistence/change-history.ts';

export const organizationHistory: History<OrganizationId> = {
  schema: historySchema('organization'),
  organization: (query) => query.innerJoin('organization', 'o', 'o.id = h.organization_id'),
};
