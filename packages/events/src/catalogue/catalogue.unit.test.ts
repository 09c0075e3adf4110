import { describe, expect, it } from '@jest/globals';
import type { JsonSchema } from '../json-schema.ts';
import { dataSchema } from '../json-schema.ts';
import { catalogue } from './index.ts';

const definitions = [...catalogue.values()].map((definition) => [definition.type, definition] as const);

/** Words in the names of fields about a person. A name is split into words: `contactEmail` is contact, email. */
const personal = new Set(
  `name surname lastname firstname patronymic email mail phone telephone mobile contact address street birth birthdate
   birthday passport document inn snils person participant visitor tourist guest child parent guardian gender sex
   citizenship nationality health login user username ip photo signature note comment text message`.split(/\s+/),
);

type Field = { readonly path: string; readonly schema: JsonSchema };

/** Every field of a schema at any depth, array items and branches of unions included. */
function fieldsOf(schema: JsonSchema, path = 'data'): Field[] {
  const children = Object.entries(schema).flatMap(([keyword, value]): Field[] => {
    if (keyword === 'properties') {
      return Object.entries(value as Record<string, JsonSchema>).map(([name, inner]) => ({
        path: `${path}.${name}`,
        schema: inner,
      }));
    }
    if (Array.isArray(value)) return value.filter(isSchema).map((inner) => ({ path, schema: inner }));
    return isSchema(value) ? [{ path: `${path}[]`, schema: value }] : [];
  });
  return children.flatMap((child) => [child, ...fieldsOf(child.schema, child.path)]);
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wordsOf(field: string): string[] {
  return field
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
}

/** A cryptographic signature, not a handwritten one. */
const ed25519Signature = String.raw`^[\w-]{86}$`;

/** What a plant demands of every visitor, which says nothing of any person. */
const rulesOfPlants = /\.admission\.(photoPolicy|documentLevel|healthRestrictions)(\[\])?$/;

/** What plants publish of themselves in the catalog, and vouchers show: public texts, written before any visitor is known. */
const textsOfPlants = new Set([
  'promtour.routes.excursion.published.v1 data.title',
  ...['created', 'updated'].flatMap((happened) =>
    ['name', 'address'].map((field) => `promtour.registry.site.${happened}.v1 data.${field}`),
  ),
]);

function isTextOfPlant(type: string, path: string): boolean {
  return textsOfPlants.has(`${type} ${path.replaceAll('[]', '')}`);
}

/** Fields named like personal data. */
function personalFields(schema: JsonSchema): string[] {
  return fieldsOf(schema)
    .filter(({ schema: field }) => field['pattern'] !== ed25519Signature)
    .map(({ path }) => path)
    .filter((path) => !rulesOfPlants.test(path))
    .filter((path) => wordsOf(path.replace(/^data/, '')).some((word) => personal.has(word)));
}

/** Fields that accept free text, and so a person's name: only ids, instants and codes may be strings. */
function openFields(schema: JsonSchema): string[] {
  return fieldsOf(schema)
    .filter(({ schema: field }) => isOpen(field))
    .map(({ path }) => path);
}

function isOpen(field: JsonSchema): boolean {
  const bound = ['pattern', 'enum', 'const', 'format', 'anyOf', 'oneOf', 'allOf'].some((keyword) => keyword in field);
  const types = [field['type']].flat();
  const anything = !('type' in field) && !bound;
  const freeMap = field['type'] === 'object' && field['additionalProperties'] !== undefined;
  return anything || freeMap || (types.includes('string') && !bound);
}

describe.each(definitions)('%s', (type, definition) => {
  it('is named after its owner and topic', () => {
    expect(type).toMatch(/^promtour(\.[a-z][a-z-]*){3}\.v[1-9]\d*$/);
    const [, owner, aggregate] = type.split('.');
    expect(owner).toBe(definition.owner);
    expect(definition.topic).toBe(`promtour.${aggregate ?? ''}`);
    expect(definition.description).toMatch(/\.$/);
  });

  it('lists its consumers, or states for whom it is intended', () => {
    const { consumers, intendedFor } = definition;
    expect(new Set(consumers).size).toBe(consumers.length);
    expect(consumers.length === 0).toBe(intendedFor !== undefined);
    if (intendedFor !== undefined) expect(intendedFor).toMatch(/^\w.*\.$/);
  });

  it('has no field named like personal data', () => {
    const fields = personalFields(dataSchema(definition));
    expect(fields.filter((path) => !isTextOfPlant(type, path))).toEqual([]);
  });

  it('has no field that accepts free text', () => {
    const fields = openFields(dataSchema(definition));
    expect(fields.filter((path) => !isTextOfPlant(type, path))).toEqual([]);
  });
});

describe('these rules', () => {
  it.each(['name', 'organizerName', 'contact', 'contact_email', 'guestPhones.phone', 'birthDate', 'passportNumber'])(
    'find %s',
    (name) => {
      expect(personalFields({ type: 'object', properties: { [name]: { type: 'string' } } })).toHaveLength(1);
    },
  );

  it('find fields in arrays, unions and inner objects', () => {
    const phone = { type: 'object', properties: { phone: { type: 'string', pattern: '^[0-9]+$' } } };
    const schema = {
      type: 'object',
      properties: { a: { type: 'array', items: phone }, b: { anyOf: [{ type: 'null' }, phone] }, c: phone },
    };
    expect(personalFields(schema).sort()).toEqual(['data.a[].phone', 'data.b.phone', 'data.c.phone']);
  });

  it.each([{ type: 'string' }, { type: ['string', 'null'] }, {}, { type: 'object', additionalProperties: {} }])(
    'find the open field %j',
    (field) => {
      expect(openFields({ type: 'object', properties: { field } })).toContain('data.field');
    },
  );

  it.each([{ type: 'string', format: 'uuid' }, { type: 'integer' }, { type: 'string', enum: ['A'] }])(
    'accept %j',
    (field) => {
      expect(openFields({ type: 'object', properties: { field } })).toEqual([]);
    },
  );
});
