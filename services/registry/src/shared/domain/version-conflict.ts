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
      en: 'An organisation with this INN and KPP is registered already',
    },
  };
}

/** Somebody changed the record since the caller read it. */
export type VersionConflict = Failure<'REGISTRY.VERSION_CONFLICT'> & { readonly currentVersion: number };

export function versionConflict(currentVersion: number): VersionConflict {
  return {
    code: 'REGISTRY.VERSION_CONFLICT',
    currentVersion,
    message: {
      ru: 'Запись успели изменить: прочитайте её заново',
      en: 'Somebody changed the record meanwhile: read it again',
    },
  };
}
