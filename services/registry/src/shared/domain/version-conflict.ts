import type { Failure } from '@promtour/kernel/failure';

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
