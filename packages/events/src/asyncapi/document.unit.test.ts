import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { Parser } from '@asyncapi/parser';
import { catalogue, topics } from '../catalogue/index.ts';
import { asyncApiDocument } from './document.ts';

describe('the AsyncAPI document', () => {
  it('is valid AsyncAPI 3 and tells of every topic and type', async () => {
    const { document, diagnostics } = await new Parser().parse(JSON.stringify(asyncApiDocument(catalogue.values())));

    // Errors and warnings; advice, such as to add tags, is no fault.
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

  it('has each type sent by its owner', () => {
    const { operations } = asyncApiDocument(catalogue.values()) as {
      operations: Record<string, { messages: { $ref: string }[] }>;
    };
    for (const { owner, topic, type } of catalogue.values()) {
      expect(operations[`${owner}.sends.${topic}`]?.messages).toContainEqual({
        $ref: `#/channels/${topic}/messages/${type}`,
      });
    }
  });

  it('has a schema where each event says that it stands', () => {
    const { components } = asyncApiDocument(catalogue.values()) as { components: { schemas: Record<string, unknown> } };
    expect(Object.keys(components.schemas)).toEqual(expect.arrayContaining([...catalogue.keys()]));
  });

  it('stands committed as the catalogue is', async () => {
    const committed = await readFile(new URL('../../asyncapi.json', import.meta.url), 'utf8');
    expect(JSON.parse(committed)).toEqual(asyncApiDocument(catalogue.values()));
  });

  it('does not depend on the order of the catalogue', () => {
    const definitions = [...catalogue.values()];
    expect(JSON.stringify(asyncApiDocument(definitions.toReversed()))).toBe(
      JSON.stringify(asyncApiDocument(definitions)),
    );
  });
});
