import { accessRulesOf, isComposite, type AccessRule } from '@promtour/access/rule';
import { parse, print, Kind, type DocumentNode, type FieldDefinitionNode } from 'graphql';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';

const common = new URL('../graphql/common.graphql', import.meta.url);

/**
 * A subgraph's SDL as it is served and composed: the types that all subgraphs share, then the service's own. The description of each field
 * names its required scopes.
 * @param serviceDirectory the service's folder, as a URL that ends with a slash
 */
export async function readSubgraphSdl(serviceDirectory: URL): Promise<string> {
  const files = [common, ...(await ownFiles(serviceDirectory))];
  return print(describeAccess(parse((await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n'))));
}

/** The SDL files of its features, each in its own folder, and the shared ones: `schema.graphql` or a folder `schema`. */
async function ownFiles(serviceDirectory: URL): Promise<URL[]> {
  const files = await Promise.all(
    ['schema.graphql', 'schema/', 'src/'].map(async (place) => {
      const url = new URL(place, serviceDirectory);
      if (!existsSync(url)) return [];
      if (!place.endsWith('/')) return [url];
      return (await readdir(url, { recursive: true }))
        .filter((name) => name.endsWith('.graphql'))
        .sort()
        .map((name) => new URL(name, url));
    }),
  );
  return files.flat();
}

function describeAccess(document: DocumentNode): DocumentNode {
  const rules = accessRulesOf(document);
  return {
    ...document,
    definitions: document.definitions.map((definition) =>
      isComposite(definition)
        ? {
            ...definition,
            fields: (definition.fields ?? []).map((field) =>
              describeField(field, rules.ofField(definition.name.value, field.name.value)),
            ),
          }
        : definition,
    ),
  };
}

function describeField(field: FieldDefinitionNode, rule: AccessRule): FieldDefinitionNode {
  if (rule.kind !== 'SCOPES') return field;
  const scopes = rule.anyOf.map((all) => all.map((scope) => `\`${scope}\``).join(' and ')).join(', or ');
  const value = [field.description?.value, `Scopes: ${scopes}.`].filter((text) => text !== undefined).join('\n\n');
  return { ...field, description: { kind: Kind.STRING, value, block: true } };
}
