import {
  invalidInput,
  invalidInputOf,
  type FailureMessage,
  type InputIssue,
  type InputRule,
  type InvalidInput,
} from './failure.ts';
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
export function checkRule(holds: boolean, path: readonly string[], rule: InputRule): Checked<undefined> {
  return holds ? ok(undefined) : err(invalidInput(path, rule));
}

/** The value that a parser returned; undefined is a fault at `path`. */
export function checkParsed<Value>(value: Value | undefined, path: readonly string[], rule: InputRule): Checked<Value> {
  return value === undefined ? err(invalidInput(path, rule)) : ok(value);
}

type Limits = { readonly min: 0 | 1; readonly max: number };

/** The length of a list. */
export function checkLength(
  path: readonly string[],
  { length }: readonly unknown[],
  { min, max }: Limits,
  message: FailureMessage,
): Checked<undefined> {
  if (length >= min && length <= max) return ok(undefined);
  return err(invalidInput(path, { code: length > max ? 'TOO_LONG' : 'REQUIRED', ...message }));
}

/** The length of a list whose items differ. */
export function checkDistinct(
  path: readonly string[],
  items: readonly unknown[],
  limits: Limits,
  message: FailureMessage,
): Checked<undefined> {
  if (new Set(items).size < items.length) return err(invalidInput(path, { code: 'DUPLICATE', ...message }));
  return checkLength(path, items, limits, message);
}

/** A rule about one field of a draft. */
export type FieldRule<Draft> = {
  readonly path: keyof Draft & string;
  readonly broken: (draft: Draft) => boolean;
  readonly rule: InputRule;
};

/** Applies a table of rules: of each field, the first violated rule. */
export function checkRules<Draft>(draft: Draft, rules: readonly FieldRule<Draft>[]): Checked<undefined> {
  const issues = rules
    .filter(({ broken }) => broken(draft))
    .flatMap(({ path, rule }) => invalidInput([path], rule).issues);
  return issues.length === 0 ? ok(undefined) : err(invalidInputOf(firstOfEachPath(issues)));
}

/** A value that breaks one rule often breaks the next as well. */
function firstOfEachPath(issues: readonly InputIssue[]): readonly InputIssue[] {
  return [...new Map(issues.toReversed().map((issue) => [issue.path.join('\n'), issue])).values()].toReversed();
}
