import { err, ok, type Result } from '@promtour/kernel/result';
import {
  GraphQLError,
  Kind,
  Lexer,
  parse,
  Source,
  TokenKind,
  type DocumentNode,
  type OperationDefinitionNode,
  type OperationTypeNode,
} from 'graphql';
import { limitExceeded, type LimitCode, type LimitExceeded, type Limits } from './limits.ts';
import { measureDocument, type Measure } from './measure-document.ts';

/** An operation of a document. */
export type Operation = {
  readonly name: string | undefined;
  readonly type: OperationTypeNode;
  /** Names of root fields, `…` for a fragment; for the log. */
  readonly fields: readonly string[];
};

/** Maximum number of root fields in a log line. */
const maxFields = 20;

/**
 * Measures a document before any step whose cost is not linear in its size.
 * @returns the document's operations; none if it is not GraphQL, which the next parser reports
 */
export function checkDocument(text: string, limits: Limits): Result<readonly Operation[], LimitExceeded> {
  try {
    if (hasMoreTokens(text, limits.tokens)) return err(limitExceeded('LIMIT.TOKENS', limits.tokens));
    const document = parse(text, { noLocation: true, maxLexicalTokens: limits.tokens });
    const exceeded = firstExceeded(measureDocument(document), limits);
    return exceeded === undefined ? ok(operationsOf(document)) : err(exceeded);
  } catch (error) {
    if (error instanceof GraphQLError) return ok([]);
    throw error;
  }
}

function hasMoreTokens(text: string, limit: number): boolean {
  const lexer = new Lexer(new Source(text));
  for (let count = 0; count <= limit; count++) if (lexer.advance().kind === TokenKind.EOF) return false;
  return true;
}

function firstExceeded(measure: Measure, limits: Limits): LimitExceeded | undefined {
  const counted: readonly (readonly [LimitCode, number, number])[] = [
    ['LIMIT.DEPTH', measure.depth, limits.depth],
    ['LIMIT.ROOT_FIELDS', measure.rootFields, limits.rootFields],
    ['LIMIT.ALIASES', measure.aliases, limits.aliases],
    ['LIMIT.DIRECTIVES', measure.directives, limits.directives],
    ['LIMIT.FIELDS', measure.fields, limits.fields],
  ];
  const found = counted.find(([, actual, limit]) => actual > limit);
  return found && limitExceeded(found[0], found[2]);
}

function operationsOf(document: DocumentNode): readonly Operation[] {
  return document.definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map((definition) => ({
      name: definition.name?.value,
      type: definition.operation,
      fields: rootFields(definition),
    }));
}

function rootFields({ selectionSet }: OperationDefinitionNode): readonly string[] {
  const names = selectionSet.selections.map((one) => (one.kind === Kind.FIELD ? one.name.value.slice(0, 100) : '…'));
  return [...new Set(names)].slice(0, maxFields);
}
