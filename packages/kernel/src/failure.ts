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

/** What is wrong with a value of an input: the enum `InputIssueCode` of the graph. */
export type InputIssueCode =
  | 'REQUIRED'
  | 'TOO_SHORT'
  | 'TOO_LONG'
  | 'OUT_OF_RANGE'
  | 'MALFORMED'
  | 'UNKNOWN_REFERENCE'
  | 'DUPLICATE'
  | 'INCONSISTENT';

/** A rule about a value, with what breaking it means. */
export type InputRule = FailureMessage & { readonly code: InputIssueCode };

/** One fault of an input. */
export type InputIssue = {
  /** Path into the mutation's input; list items by index. */
  readonly path: readonly string[];
  readonly code: InputIssueCode;
  readonly message: FailureMessage;
};

/** Input that is wrong in any state, with all its faults. Its message joins theirs. */
export type InvalidInput = Failure<'INPUT.INVALID'> & { readonly issues: readonly InputIssue[] };

export function invalidInput(path: readonly string[], { code, ...message }: InputRule): InvalidInput {
  return invalidInputOf([{ path, code, message }]);
}

export function invalidInputOf(issues: readonly InputIssue[]): InvalidInput {
  const joined = (language: keyof FailureMessage): string =>
    [...new Set(issues.map(({ message }) => message[language]))].join('; ');
  return { code: 'INPUT.INVALID', issues, message: { ru: joined('ru'), en: joined('en') } };
}

/** A record that the input names does not exist. */
export type NotFound = Failure<'NOT_FOUND'> & { readonly kind: string; readonly id: string };

/** @param kind the record's GraphQL type, such as `Session` */
export function notFound(kind: string, id: string): NotFound {
  return {
    code: 'NOT_FOUND',
    kind,
    // Echoes the client's id, but limits its length.
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
