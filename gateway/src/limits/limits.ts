import type { RateClass } from '@promtour/access/roles';
import type { Failure } from '@promtour/kernel/failure';

/** Limits of one request, checked before any expensive step. Each is measured in time linear in the request's size. */
export type Limits = {
  /** Bytes of a request's body. */
  readonly bodyBytes: number;
  /** Lexical tokens of a document, without comments. */
  readonly tokens: number;
  /** Nesting of fields, with fragments expanded. */
  readonly depth: number;
  /** Fields of an operation, with fragments expanded. */
  readonly fields: number;
  /** Root fields of an operation, with fragments expanded. */
  readonly rootFields: number;
  /** Aliases of an operation, with fragments expanded, including those of `__typename`. */
  readonly aliases: number;
  /** Directives of an operation, with fragments expanded. */
  readonly directives: number;
  /** Bytes of text in the variables, including names. */
  readonly variableBytes: number;
  /** Values in the variables, including lists and objects. */
  readonly variableValues: number;
  /** Nesting of lists and objects in the variables. */
  readonly variableDepth: number;
};

/** Must admit the introspection query of graphql-js (15 levels, 366 fields); queries of portals use less than a third of each limit. */
export const defaultLimits: Limits = {
  bodyBytes: 256 * 1024,
  tokens: 1_000,
  depth: 16,
  fields: 1_000,
  rootFields: 20,
  aliases: 30,
  directives: 30,
  variableBytes: 128 * 1024,
  variableValues: 5_000,
  variableDepth: 16,
};

/** Maximum cost of an operation by the sender's class: see `cost/operation-cost.ts`. */
export type CostLimits = Readonly<Record<'ANONYMOUS' | RateClass, number>>;

/**
 * A page of 100 records with related records costs a few thousand, the largest query of a portal under 3,000. An object takes about 25 µs
 * in a subgraph, so the limits correspond to a seventh of a second to two seconds of one core (docs/adr/0110).
 */
export const defaultCostLimits: CostLimits = { ANONYMOUS: 6_000, BASIC: 20_000, STANDARD: 40_000, HIGH: 80_000 };

export type LimitCode =
  | 'LIMIT.BODY_SIZE'
  | 'LIMIT.TOKENS'
  | 'LIMIT.DEPTH'
  | 'LIMIT.FIELDS'
  | 'LIMIT.ROOT_FIELDS'
  | 'LIMIT.ALIASES'
  | 'LIMIT.DIRECTIVES'
  | 'LIMIT.VARIABLES_SIZE'
  | 'LIMIT.VARIABLES_COUNT'
  | 'LIMIT.VARIABLES_DEPTH';

/** A request above a limit. `limit` is the limit that it exceeds. */
export type LimitExceeded = Failure<LimitCode> & { readonly limit: number };

const subjects: Record<LimitCode, { readonly ru: string; readonly en: string }> = {
  'LIMIT.BODY_SIZE': { ru: 'Тело запроса в байтах', en: 'Bytes of the request body' },
  'LIMIT.TOKENS': { ru: 'Лексем в документе', en: 'Tokens of the document' },
  'LIMIT.DEPTH': { ru: 'Уровней вложенности полей', en: 'Levels of fields' },
  'LIMIT.FIELDS': {
    ru: 'Полей операции с развёрнутыми фрагментами',
    en: 'Fields of the operation, fragments written out',
  },
  'LIMIT.ROOT_FIELDS': { ru: 'Полей верхнего уровня', en: 'Fields at the top of the operation' },
  'LIMIT.ALIASES': { ru: 'Псевдонимов', en: 'Aliases' },
  'LIMIT.DIRECTIVES': { ru: 'Директив', en: 'Directives' },
  'LIMIT.VARIABLES_SIZE': { ru: 'Байтов текста в переменных', en: 'Bytes of text in the variables' },
  'LIMIT.VARIABLES_COUNT': { ru: 'Значений в переменных', en: 'Values in the variables' },
  'LIMIT.VARIABLES_DEPTH': { ru: 'Уровней вложенности переменных', en: 'Levels of lists and objects in the variables' },
};

export function limitExceeded(code: LimitCode, limit: number): LimitExceeded {
  const { ru, en } = subjects[code];
  return { code, limit, message: { ru: `${ru}: не больше ${limit}`, en: `${en}: at most ${limit}` } };
}
