import type { Failure } from '@promtour/kernel/failure';
import type { OrganizationId } from '@promtour/kernel/id';

export type OrganizationExists = Failure<'REGISTRY.ORGANIZATION_EXISTS'> & {
  readonly organizationId: OrganizationId;
};

export function organizationExists(organizationId: OrganizationId): OrganizationExists {
  return {
    code: 'REGISTRY.ORGANIZATION_EXISTS',
    organizationId,
    message: {
      ru: 'Организация с такими ИНН и КПП уже есть в реестре',
      en: 'An organization with this INN and KPP already exists',
    },
  };
}
