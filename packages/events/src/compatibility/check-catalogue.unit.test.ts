import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { defineEvent, type EventDefinition } from '../define-event.ts';
import { checkCatalogue } from './check-catalogue.ts';
import { contractOf } from '../asyncapi/lock.ts';

const type = 'promtour.routes.thing.happened.v1';

function event(schema: z.ZodObject, topic = 'promtour.thing'): EventDefinition {
  return defineEvent({ type, topic, owner: 'routes', description: 'It happened.', consumers: ['bookings'], schema });
}

const base = {
  thingId: z.uuid(),
  count: z.int().min(1).max(10),
  kind: z.enum(['A', 'B']),
  note: z.string().max(20).optional(),
  tags: z.array(z.object({ label: z.string() })).max(5),
  price: z.object({ amount: z.int(), currency: z.string() }),
  how: z.discriminatedUnion('by', [z.object({ by: z.literal('x') }), z.object({ by: z.literal('y'), at: z.int() })]),
};

function breaksOf(now: z.ZodObject, before: z.ZodObject = z.object(base)) {
  return checkCatalogue([event(now)], [contractOf(event(before))]);
}

describe('a compatible change', () => {
  it.each<[string, z.ZodObject]>([
    ['an optional field', z.object({ ...base, later: z.string().optional() })],
    ['an optional object', z.object({ ...base, later: z.object({ a: z.int() }).optional() })],
    [
      'an optional field of an inner object',
      z.object({ ...base, price: base.price.extend({ vat: z.int().optional() }) }),
    ],
    [
      'an optional field of an array’s objects',
      z.object({ ...base, tags: z.array(z.object({ label: z.string(), colour: z.string().optional() })).max(5) }),
    ],
    ['nothing', z.object(base)],
    ['another order of fields', z.object(Object.fromEntries(Object.entries(base).toReversed()))],
    ['another wording', z.object({ ...base, count: base.count.describe('How many') })],
  ])('%s', (_, now) => {
    expect(breaksOf(now)).toEqual([]);
  });

  it('a new type', () => {
    expect(checkCatalogue([event(z.object(base))], [])).toEqual([]);
  });
});

describe('a planned type', () => {
  const planned: EventDefinition = { ...event(z.object(base)), planned: true };
  const changed = z.object({ thingId: z.int() });

  it('may change and be removed', () => {
    expect(checkCatalogue([{ ...planned, schema: changed }], [contractOf(planned)])).toEqual([]);
    expect(checkCatalogue([], [contractOf(planned)])).toEqual([]);
  });

  it('is frozen once it has a producer', () => {
    expect(checkCatalogue([event(changed)], [contractOf(planned)])).toEqual([]);
    expect(checkCatalogue([event(changed)], [contractOf(event(z.object(base)))])).not.toEqual([]);
  });

  it('cannot replace a published type', () => {
    expect(checkCatalogue([planned], [contractOf(event(z.object(base)))])).toEqual([
      expect.stringContaining('marked as planned, but it has been published'),
    ]);
  });
});

describe('a breaking change', () => {
  const { note, count, ...rest } = base;
  it.each<[string, z.ZodObject, string, string]>([
    ['a removed field', z.object({ ...rest, note }), 'data.count', 'removed or renamed'],
    ['a renamed field', z.object({ ...rest, note, number: count }), 'data.count', 'removed or renamed'],
    ['a removed optional field', z.object({ ...rest, count }), 'data.note', 'removed or renamed'],
    ['a new required field', z.object({ ...base, later: z.string() }), 'data.later', 'required field was added'],
    ['optional → required', z.object({ ...base, note: z.string().max(20) }), 'data.note', 'became required'],
    ['required → optional', z.object({ ...base, count: count.optional() }), 'data.count', 'became optional'],
    ['another type', z.object({ ...base, count: z.string() }), 'data.count', 'type changed'],
    [
      'an integer that may be a fraction',
      z.object({ ...base, count: z.number().min(1).max(10) }),
      'data.count',
      'type',
    ],
    ['a value that may be null', z.object({ ...base, thingId: z.uuid().nullable() }), 'data.thingId', 'type'],
    ['another format', z.object({ ...base, thingId: z.string() }), 'data.thingId', 'format changed'],
    [
      'a pattern',
      z.object({ ...base, note: z.string().max(20).regex(/a/).optional() }),
      'data.note',
      'pattern changed',
    ],
    ['a raised minimum', z.object({ ...base, count: z.int().min(2).max(10) }), 'data.count', 'already in the log'],
    ['a lowered minimum', z.object({ ...base, count: z.int().min(0).max(10) }), 'data.count', 'reject new events'],
    ['a raised maximum', z.object({ ...base, count: z.int().min(1).max(11) }), 'data.count', 'reject new events'],
    ['a lowered maximum', z.object({ ...base, count: z.int().min(1).max(9) }), 'data.count', 'already in the log'],
    ['a shorter text', z.object({ ...base, note: z.string().max(19).optional() }), 'data.note', 'already in the log'],
    ['a text without limit', z.object({ ...base, note: z.string().optional() }), 'data.note', 'reject new events'],
    ['a longer array', z.object({ ...base, tags: z.array(base.tags.element).max(6) }), 'data.tags', 'maxItems changed'],
    ['a value more', z.object({ ...base, kind: z.enum(['A', 'B', 'C']) }), 'data.kind', 'values were added ("C")'],
    ['a value less', z.object({ ...base, kind: z.enum(['A']) }), 'data.kind', 'values were removed ("B")'],
    ['no enumeration', z.object({ ...base, kind: z.string() }), 'data.kind', 'enum changed'],
    [
      'a removed inner field',
      z.object({ ...base, price: z.object({ amount: z.int() }) }),
      'data.price.currency',
      'removed or renamed',
    ],
    [
      'a required field of an array’s objects',
      z.object({ ...base, tags: z.array(z.object({ label: z.string(), colour: z.string() })).max(5) }),
      'data.tags[].colour',
      'required field was added',
    ],
    ['other items', z.object({ ...base, tags: z.array(z.string()).max(5) }), 'data.tags[]', 'type changed'],
    [
      'a branch more',
      z.object({ ...base, how: z.union([...base.how.options, z.object({ by: z.literal('z') })]) }),
      'data.how',
      '',
    ],
    [
      'a required field in a branch',
      z.object({
        ...base,
        how: z.discriminatedUnion('by', [
          z.object({ by: z.literal('x'), why: z.string() }),
          z.object({ by: z.literal('y'), at: z.int() }),
        ]),
      }),
      'data.how(oneOf 0).why',
      'required field was added',
    ],
    ['a closed object', z.strictObject(base), 'data', 'additionalProperties changed'],
  ])('%s', (_, now, path, reason) => {
    const broken = breaksOf(now);
    expect(broken.join('\n')).toContain(`${type}: ${path}: `);
    expect(broken.join('\n')).toContain(reason);
    expect(broken.join('\n')).toContain('define promtour.routes.thing.happened.v2 next to it');
  });

  it('an optional field in a closed object', () => {
    const broken = breaksOf(z.strictObject({ a: z.int(), b: z.int().optional() }), z.strictObject({ a: z.int() }));
    expect(broken).toEqual([expect.stringContaining('data.b: a field was added to a closed object')]);
  });

  it('another default, with which old events would be read differently', () => {
    const broken = breaksOf(z.object({ a: z.int().default(2) }), z.object({ a: z.int().default(1) }));
    expect(broken).toEqual([expect.stringContaining('default changed from 1 to 2')]);
  });

  it('a removed type', () => {
    const broken = checkCatalogue([], [contractOf(event(z.object(base)))]);
    expect(broken).toEqual([expect.stringMatching(/^promtour\.routes\.thing\.happened\.v1: the type was removed/)]);
  });

  it('another topic', () => {
    const broken = checkCatalogue([event(z.object(base), 'promtour.other')], [contractOf(event(z.object(base)))]);
    expect(broken).toEqual([expect.stringContaining('the topic changed from promtour.thing to promtour.other')]);
  });

  it('another owner', () => {
    const moved: EventDefinition = { ...event(z.object(base)), owner: 'registry' };
    const broken = checkCatalogue([moved], [contractOf(event(z.object(base)))]);
    expect(broken).toEqual([expect.stringContaining('the owner changed from routes to registry')]);
  });
});

describe('a check that JSON Schema cannot express is refused', () => {
  it.each<[string, z.ZodObject]>([
    ['a refinement', z.object({ a: z.string().refine((text) => text !== 'x') })],
    ['a transformation', z.object({ a: z.string().transform((text) => text.length) })],
    ['a caught error', z.object({ a: z.string().catch('x') })],
  ])('%s', (_, schema) => {
    expect(() => contractOf(event(schema))).toThrow('JSON Schema cannot express');
  });
});
