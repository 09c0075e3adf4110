import { GraphError, type Graph, type Operation } from './graph.ts';
import type { Refusal } from './operations.ts';
import { untilKnown } from './until-known.ts';

/** Called before a retry, with the milliseconds waited so far. */
export type OnWait = (operation: string, waitedMs: number) => void;

/** A member of a result union, success or refusal. */
type Member = { readonly __typename: string };

/**
 * Repeats a mutation until its result is final, and returns the member of its union that `accept` takes.
 * @throws GraphError if it is refused
 */
export async function mutate<Variables, Answer extends Member, Accepted extends Answer>(
  graph: Graph,
  mutation: Operation<Variables, { answer: Answer }>,
  variables: Variables,
  accept: (answer: Answer) => answer is Accepted,
  onWait: OnWait,
): Promise<Accepted> {
  const { data, correlationId } = await untilKnown(
    () => graph.ask(mutation, variables),
    (given) => isEarly(given.data.answer),
    (error) => error instanceof GraphError && error.code === 'SERVICE_UNAVAILABLE',
    (waitedMs) => {
      onWait(mutation.name, waitedMs);
    },
  );
  if (accept(data.answer)) return data.answer;
  throw refused(mutation.name, data.answer, correlationId);
}

/** Temporary refusals: required events, or the first request with the key, are still in progress. */
function isEarly(answer: Member): boolean {
  const {
    kind,
    issues = [],
    faults = [],
    obstacles = [],
    code,
    reason,
  }: Partial<Refusal> = isRefusal(answer) ? answer : {};
  const { reasons = obstacles.map(({ reason }) => reason) }: Partial<Refusal> = isRefusal(answer) ? answer : {};
  return (
    kind === 'Site' ||
    kind === 'Session' ||
    reason === 'NOT_PUBLISHED' ||
    (reasons.length > 0 && reasons.every((one) => notYet.has(one))) ||
    (issues.length > 0 && issues.every((issue) => issue.code === 'UNKNOWN_REFERENCE')) ||
    (faults.length > 0 && faults.every((fault) => fault.code === 'UNKNOWN_REFERENCE')) ||
    code === 'IDEMPOTENCY.IN_FLIGHT'
  );
}

/** Codes of the catalog until it has received the registry's events. */
const notYet: ReadonlySet<string> = new Set([
  'ORGANIZATION_UNKNOWN',
  'ORGANIZATION_NOT_REGISTERED',
  'SITE_NOT_READY',
  'OPERATOR_NOT_ACTIVE',
]);

/** Every refusal is a `UserError`: its code distinguishes it from a success. */
function isRefusal(answer: Member): answer is Refusal {
  return 'code' in answer;
}

function refused(operation: string, answer: Member, correlationId: string): GraphError {
  if (!isRefusal(answer)) {
    const message = `unexpected result ${answer.__typename}`;
    return new GraphError({ operation, code: 'UNEXPECTED_ANSWER', message, correlationId });
  }
  const { code, message, path, kind, faults: [fault] = [] } = answer;
  const reasons = answer.reasons ?? answer.obstacles?.map(({ reason }) => reason);
  const row = fault === undefined ? undefined : `row ${fault.row}, ${fault.column ?? 'all columns'}: ${fault.code}`;
  const detail = [path?.join('.'), kind, reasons?.join(', '), row].filter((fact) => fact !== undefined).join(', ');
  return new GraphError({
    operation,
    code,
    message: `${message}${detail === '' ? '' : ` [${detail}]`}`,
    correlationId,
  });
}
