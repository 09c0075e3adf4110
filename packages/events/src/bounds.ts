import { dataSchema, type JsonSchema } from './json-schema.ts';
import type { EventDefinition } from './define-event.ts';

/** Lower bound of all instants and dates in `data`; the envelope's `time` has its own. */
const earliest = Date.parse('1990-01-01T00:00:00Z');
/** Default of `x-max-days-after-event`. */
const defaultDays = 36_525;
const day = 86_400_000;
/** A date has no time zone: it may already have begun somewhere. */
const dateTolerance = day;

/** Bounds that JSON Schema has no keyword for. They are declared at the field by `.meta()` and are part of the document. */
export type FieldBounds = {
  /** Upper bound of an instant or date, in days after the event's `time`. Default 36,525. */
  readonly 'x-max-days-after-event'?: number;
  /** Upper bound of a number or an instant: a sibling field. */
  readonly 'x-at-most'?: string;
};

type Check = (value: unknown, path: string, eventTime: number, faults: string[]) => void;

const compiled = new WeakMap<EventDefinition, Check>();

/** The paths in an event's data that are out of bounds, without values. The data must match the definition's schema. */
export function outOfBounds(definition: EventDefinition, data: unknown, time: string): readonly string[] {
  let check = compiled.get(definition);
  if (check === undefined) {
    check = compile(dataSchema(definition));
    compiled.set(definition, check);
  }
  const faults: string[] = [];
  check(data, '', Date.parse(time), faults);
  return faults;
}

function compile(schema: JsonSchema): Check {
  const checks = [inFields(schema), inItems(schema), inAlternatives(schema), inTime(schema)].filter(
    (check) => check !== undefined,
  );
  return (value, path, eventTime, faults) => {
    for (const check of checks) check(value, path, eventTime, faults);
  };
}

function inFields({ properties }: JsonSchema): Check | undefined {
  if (!isObject(properties)) return undefined;
  const fields = Object.entries(properties).filter((entry): entry is [string, JsonSchema] => isObject(entry[1]));
  const inner = fields.map(([name, field]) => [name, compile(field), field['x-at-most']] as const);
  return (value, path, eventTime, faults) => {
    if (!isObject(value)) return;
    for (const [name, check, limit] of inner) {
      const at = path === '' ? name : `${path}.${name}`;
      check(value[name], at, eventTime, faults);
      if (typeof limit === 'string' && exceeds(value[name], value[limit])) faults.push(`${at}: more than ${limit}`);
    }
  };
}

function inItems({ items }: JsonSchema): Check | undefined {
  if (!isObject(items)) return undefined;
  const check = compile(items);
  return (value, path, eventTime, faults) => {
    if (!Array.isArray(value)) return;
    for (const item of value) check(item, `${path}[]`, eventTime, faults);
  };
}

/** Supports a nullable field only: `null` and one schema. */
function inAlternatives({ anyOf }: JsonSchema): Check | undefined {
  if (!Array.isArray(anyOf)) return undefined;
  const [only, ...more] = anyOf.filter((schema): schema is JsonSchema => isObject(schema) && schema['type'] !== 'null');
  if (only === undefined || more.length > 0) return undefined;
  const check = compile(only);
  return (value, path, eventTime, faults) => {
    if (value !== null) check(value, path, eventTime, faults);
  };
}

function inTime(schema: JsonSchema): Check | undefined {
  const { format } = schema;
  if (format !== 'date-time' && format !== 'date') return undefined;
  const declared = schema['x-max-days-after-event'];
  const most = (typeof declared === 'number' ? declared : defaultDays) * day + (format === 'date' ? dateTolerance : 0);
  return (value, path, eventTime, faults) => {
    if (typeof value !== 'string') return;
    const at = Date.parse(value);
    if (at < earliest) faults.push(`${path}: too early`);
    else if (!(at <= eventTime + most)) faults.push(`${path}: too late`);
  };
}

function exceeds(value: unknown, limit: unknown): boolean {
  if (typeof value === 'number' && typeof limit === 'number') return value > limit;
  if (typeof value === 'string' && typeof limit === 'string') return Date.parse(value) > Date.parse(limit);
  return false;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
