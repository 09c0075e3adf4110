import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { Parser } from '@asyncapi/parser';
import { catalogue, topics } from '../catalogue/index.ts';
import { checkCatalogue } from '../compatibility/check-catalogue.ts';
import type { JsonSchema } from '../json-schema.ts';
import { asyncApiDocument } from './document.ts';
import { contractOf, contractsIn, type EventContract } from './lock.ts';

describe('the AsyncAPI document', () => {
  it('is valid AsyncAPI 3 and lists every topic and type', async () => {
    const { document, diagnostics } = await new Parser().parse(JSON.stringify(asyncApiDocument(catalogue.values())));

    // Errors and warnings. Advice, such as adding tags, is ignored.
    const severe = new Set(['0', '1']);
    const faults = diagnostics.filter(({ severity }) => severe.has(String(severity)));
    expect(faults.map(({ message, path }) => `${path.join('.')}: ${message}`)).toEqual([]);
    expect(
      document
        ?.channels()
        .all()
        .map((channel) => channel.address())
        .sort(),
    ).toEqual([...topics].sort());
    expect(
      document
        ?.messages()
        .all()
        .map((message) => message.name())
        .sort(),
    ).toEqual([...catalogue.keys()].sort());
    expect(
      document
        ?.operations()
        .all()
        .every((operation) => operation.isSend()),
    ).toBe(true);
  });

  it('declares the owner as the sender of each type', () => {
    const { operations } = asyncApiDocument(catalogue.values()) as {
      operations: Record<string, { messages: { $ref: string }[] }>;
    };
    for (const { owner, topic, type } of catalogue.values()) {
      expect(operations[`${owner}.sends.${topic}`]?.messages).toContainEqual({
        $ref: `#/channels/${topic}/messages/${type}`,
      });
    }
  });

  it('has a schema for the `dataschema` of each event', () => {
    const { components } = asyncApiDocument(catalogue.values()) as { components: { schemas: Record<string, unknown> } };
    expect(Object.keys(components.schemas)).toEqual(expect.arrayContaining([...catalogue.keys()]));
  });

  it('is committed, and the catalogue is compatible with it', async () => {
    const committed = await readFile(new URL('../../asyncapi.json', import.meta.url), 'utf8');
    const document = JSON.parse(committed) as JsonSchema;
    expect(document).toEqual(asyncApiDocument(catalogue.values()));
    expect(checkCatalogue(catalogue.values(), contractsIn(document))).toEqual([]);
  });

  it('documents the contract of each type', () => {
    const byType = (a: EventContract, b: EventContract) => (a.type < b.type ? -1 : 1);
    // As it is read from the file.
    const document = JSON.parse(JSON.stringify(asyncApiDocument(catalogue.values()))) as JsonSchema;
    expect(contractsIn(document).toSorted(byType)).toEqual([...catalogue.values()].map(contractOf).toSorted(byType));
  });

  it('is refused as a lock if it lacks an owner', () => {
    const document = asyncApiDocument(catalogue.values());
    const text = JSON.stringify(document).replaceAll('x-owner', 'x-other');
    expect(() => contractsIn(JSON.parse(text) as JsonSchema)).toThrow('has no x-owner');
  });

  it('does not depend on the order of the catalogue', () => {
    const definitions = [...catalogue.values()];
    expect(JSON.stringify(asyncApiDocument(definitions.toReversed()))).toBe(
      JSON.stringify(asyncApiDocument(definitions)),
    );
  });
});
