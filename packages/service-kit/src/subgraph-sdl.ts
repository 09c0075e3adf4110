import { accessRulesOf, isComposite, type AccessRule } from '@promtour/access/rule';
import { parse, print, Kind, type DocumentNode, type FieldDefinitionNode } from 'graphql';
import { readdir, readFile } from 'node:fs/promises';

const common = new URL('../graphql/common.graphql', import.meta.url);

/**
 * A subgraph's SDL as it is served and composed: the types that all subgraphs share, then the service's own. The description of each field
 * names its required scopes.
 * @param serviceDirectory the service's folder, as a URL that ends with a slash
 */
export async function readSubgraphSdl(serviceDirectory: URL): Promise<string> {
  const files = [common, ...(await featureFiles(new URL('src/', serviceDirectory)))];
  return print(describeAccess(parse((await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n'))));
}

/** The SDL files of the features, each in its feature's folder. */
async function featureFiles(sources: URL): Promise<URL[]> {
  return (await readdir(sources, { recursive: true }))
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => new URL(name, sources));
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
