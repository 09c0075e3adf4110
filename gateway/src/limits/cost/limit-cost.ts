import type { ApolloServerPlugin } from '@apollo/server';
import type { Viewer } from '@promtour/access/viewer';
import { negotiateLanguage } from '@promtour/service-kit/language';
import { GraphQLError, type GraphQLSchema, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import type { GatewayContext } from '../../context.ts';
import { noteCost } from '../../request-facts.ts';
import type { CostLimits } from '../limits.ts';
import type { CostRules } from './cost-rules.ts';
import { costOf, type OperationCost } from './operation-cost.ts';

/** The request header that asks for the cost: `x-promtour-cost: include`. */
export const costHeader = 'x-promtour-cost';

export type CostLimitOptions = {
  readonly limits: CostLimits;
  readonly onRefused: () => void;
  /** Charges the cost of an admitted operation to its sender. Throws a `GraphQLError` to refuse the operation. */
  readonly onAdmitted?: (cost: number, context: GatewayContext) => Promise<void>;
};

/**
 * Refuses an operation whose cost may exceed the limit of its viewer's class, before it is planned and before any subgraph is called: HTTP
 * 400, code `LIMIT.COST`, with the cost, the limit and the path of the most expensive field. With the request header `x-promtour-cost:
 * include`, the response has the cost in `extensions.cost { requested limit }`.
 */
export function limitCost(
  rules: CostRules,
  { limits, onRefused, onAdmitted }: CostLimitOptions,
): ApolloServerPlugin<GatewayContext> {
  // Apollo Server caches documents by digest, so an operation whose cost depends on no variable is measured once.
  const counts = new WeakMap<OperationDefinitionNode, OperationCost>();

  function count(
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
  ): OperationCost {
    const known = counts.get(operation);
    if (known !== undefined) return known;
    const counted = costOf(schema, rules, document, operation, variables);
    if (!counted.varies) counts.set(operation, counted);
    return counted;
  }

  const found = new WeakMap<GatewayContext, { readonly requested: number; readonly limit: number }>();
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ schema, document, operation, request, contextValue }) {
          if (operation === undefined) return Promise.resolve();
          const counted = count(schema, document, operation, request.variables ?? {});
          const limit = limitFor(contextValue.viewer, limits);
          noteCost(counted.cost);
          if (request.http?.headers.get(costHeader) === 'include')
            found.set(contextValue, { requested: counted.cost, limit });
          if (counted.cost <= limit) return onAdmitted?.(counted.cost, contextValue) ?? Promise.resolve();
          onRefused();
          throw tooExpensive(counted, limit, contextValue);
        },
        willSendResponse({ response, contextValue }) {
          const cost = found.get(contextValue);
          if (cost === undefined || response.body.kind !== 'single') return Promise.resolve();
          const { extensions } = response.body.singleResult;
          response.body.singleResult.extensions = { ...extensions, cost };
          return Promise.resolve();
        },
      }),
  };
}

function limitFor(viewer: Viewer, limits: CostLimits): number {
  return viewer.kind === 'ANONYMOUS' ? limits.ANONYMOUS : limits[viewer.rateClass];
}

function tooExpensive({ cost, path }: OperationCost, limit: number, { acceptLanguage }: GatewayContext): GraphQLError {
  const field = path.join('.');
  const message = {
    ru: `Стоимость запроса ${cost}, допускается ${limit}. Дороже всего поле ${field}: запросите меньшие страницы или меньше вложенных списков`,
    en: `The operation costs ${cost}, the limit is ${limit}. The most expensive field is ${field}: request smaller pages or fewer nested lists`,
  }[negotiateLanguage(acceptLanguage)];
  return new GraphQLError(message, {
    extensions: { code: 'LIMIT.COST', cost, limit, field, http: { status: 400 } },
  });
}
