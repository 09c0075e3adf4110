/**
 * An expected failure as it crosses layers: a stable, documented code in the form `AREA.REASON`, and facts about it.
 * Each service declares its own union of failures; the GraphQL layer maps each code to a member of a result union.
 *
 * `message` is for people and may change; clients branch on `code`.
 */
export type Failure<Code extends string = string> = {
  readonly code: Code;
  readonly message: FailureMessage;
};

/** What a person reads, in the languages that portals use. */
export type FailureMessage = { readonly ru: string; readonly en: string };

/**
 * Input that cannot be right whatever the state: the first field that is wrong, as a path into the mutation's input.
 */
export type InvalidInput = Failure<'INPUT.INVALID'> & { readonly path: readonly string[] };

export function invalidInput(path: readonly string[], message: FailureMessage): InvalidInput {
  return { code: 'INPUT.INVALID', path, message };
}

/** A record that the input names does not exist. */
export type NotFound = Failure<'NOT_FOUND'> & { readonly kind: string; readonly id: string };

/** @param kind the record's GraphQL type, such as `Session` */
export function notFound(kind: string, id: string): NotFound {
  return {
    code: 'NOT_FOUND',
    kind,
    // What a client typed comes back to it, but not by the megabyte.
    id: id.slice(0, 128),
    message: { ru: `Запись не найдена: ${kind}`, en: `Not found: ${kind}` },
  };
}

/** The record has changed since the caller read it. */
export type VersionConflict = Failure<'VERSION_CONFLICT'> & { readonly currentVersion: number };

export function versionConflict(currentVersion: number): VersionConflict {
  return {
    code: 'VERSION_CONFLICT',
    currentVersion,
    message: {
      ru: 'Запись уже изменена: прочитайте её заново',
      en: 'The record has changed: read it again',
    },
  };
}

/** The caller sees the record but may not change it. */
export type Forbidden = Failure<'FORBIDDEN'>;

export function forbidden(): Forbidden {
  return {
    code: 'FORBIDDEN',
    message: { ru: 'Недостаточно прав, чтобы изменить эту запись', en: 'You may not change this record' },
  };
}
