import { invalidInput, invalidInputOf, type FailureMessage, type InputIssue, type InvalidInput } from './failure.ts';
import { err, ok, type Result } from './result.ts';

/** The outcome of checking one part of an input. */
export type Checked<Value> = Result<Value, InvalidInput>;

type Values<Checks> = { readonly [Name in keyof Checks]: Checks[Name] extends Checked<infer Value> ? Value : never };

/** The values of all checks by name, or all their faults: the first of each path. */
export function checkAll<Checks extends Readonly<Record<string, Checked<unknown>>>>(
  checks: Checks,
): Checked<Values<Checks>> {
  const outcomes = Object.entries(checks);
  const issues = outcomes.flatMap(([, outcome]) => (outcome.ok ? [] : outcome.error.issues));
  if (issues.length > 0) return err(invalidInputOf(firstOfEachPath(issues)));
  return ok(
    Object.fromEntries(outcomes.map(([name, outcome]) => [name, outcome.ok ? outcome.value : undefined])),
  ) as Checked<Values<Checks>>;
}

/** Like {@link checkAll}, for the items of a list. */
export function checkEach<Item, Value>(
  items: readonly Item[],
  check: (item: Item, index: number) => Checked<Value>,
): Checked<readonly Value[]> {
  const outcomes = items.map(check);
  const issues = outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.error.issues));
  return issues.length > 0
    ? err(invalidInputOf(issues))
    : ok(outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : [])));
}

/** A fault at `path` if the rule does not hold. */
export function checkRule(holds: boolean, path: readonly string[], message: FailureMessage): Checked<undefined> {
  return holds ? ok(undefined) : err(invalidInput(path, message));
}

/** The value that a parser returned; undefined is a fault at `path`. */
export function checkParsed<Value>(
  value: Value | undefined,
  path: readonly string[],
  message: FailureMessage,
): Checked<Value> {
  return value === undefined ? err(invalidInput(path, message)) : ok(value);
}

/** A rule about one field of a draft. */
export type FieldRule<Draft> = {
  readonly path: keyof Draft & string;
  readonly broken: (draft: Draft) => boolean;
  readonly message: FailureMessage;
};

/** Applies a table of rules: of each field, the first that is broken. */
export function checkRules<Draft>(draft: Draft, rules: readonly FieldRule<Draft>[]): Checked<undefined> {
  const issues = rules
    .filter(({ broken }) => broken(draft))
    .map(({ path, message }) => ({ path: [path], code: 'INVALID_VALUE', message }));
  return issues.length === 0 ? ok(undefined) : err(invalidInputOf(firstOfEachPath(issues)));
}

/** A value that breaks one rule often breaks the next as well. */
function firstOfEachPath(issues: readonly InputIssue[]): readonly InputIssue[] {
  return [...new Map(issues.toReversed().map((issue) => [issue.path.join('\n'), issue])).values()].toReversed();
}
