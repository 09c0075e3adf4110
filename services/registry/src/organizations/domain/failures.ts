import type { Failure } from '@promtour/kernel/failure';
import type { OrganizationId } from '@promtour/kernel/id';

export type OrganizationAlreadyRegistered = Failure<'REGISTRY.ORGANIZATION_ALREADY_REGISTERED'> & {
  readonly organizationId: OrganizationId;
};

export function organizationAlreadyRegistered(organizationId: OrganizationId): OrganizationAlreadyRegistered {
  return {
    code: 'REGISTRY.ORGANIZATION_ALREADY_REGISTERED',
    organizationId,
    message: {
      ru: 'Организация с такими ИНН и КПП уже есть в реестре',
      en: 'An organization with this INN and KPP already exists',
    },
  };
}
