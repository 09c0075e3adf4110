import { composeServices } from '@apollo/composition';
import { err, ok, type Result } from '@promtour/kernel/result';
import { parse, type GraphQLError } from 'graphql';
import { problemsOfAccess } from './check-rules.ts';

export type SubgraphSource = { readonly name: string; readonly sdl: string };

export type Composed = {
  readonly supergraphSdl: string;
  /** Hints of the composition that need no action, one line each. */
  readonly hints: readonly string[];
};

/**
 * Composes subgraph schemas into a supergraph. Its routing URLs are deliberately invalid (`.invalid`, RFC 6761): the addresses of subgraphs
 * come from the gateway's environment.
 * @returns the problems, one readable paragraph each, if the schemas conflict or lack access rules
 */
export function composeSupergraph(subgraphs: readonly SubgraphSource[]): Result<Composed, readonly string[]> {
  const definitions = [];
  for (const { name, sdl } of subgraphs) {
    try {
      definitions.push({ name, url: `http://subgraph.invalid/${name}`, typeDefs: parse(sdl) });
    } catch (error) {
      return err([`[${name}] ${error instanceof Error ? error.message : String(error)}`]);
    }
  }
  const result = composeServices(definitions);
  if (result.errors !== undefined) return err(result.errors.map(describeProblem));
  const problems = problemsOfAccess(subgraphs, result.supergraphSdl);
  if (problems.length > 0) return err(problems);
  return ok({
    supergraphSdl: `${result.supergraphSdl.trimEnd()}\n`,
    hints: result.hints.map((hint) => `${hint.definition.level.name} ${hint.definition.code}: ${hint.message}`),
  });
}

function describeProblem(error: GraphQLError): string {
  const code = error.extensions['code'];
  return typeof code === 'string' ? `${code}: ${error.message}` : error.message;
}
