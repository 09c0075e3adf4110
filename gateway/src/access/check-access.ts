import { HeaderMap, type ApolloServerPlugin, type GraphQLResponse } from '@apollo/server';
import { satisfies, type AccessRules } from '@promtour/access/rule';
import type { AccessDeniedCode } from '@promtour/service-kit/graphql/access-denied';
import { negotiateLanguage } from '@promtour/service-kit/language';
import type { Logger } from '@promtour/service-kit/logging';
import type { GatewayContext } from '../context.ts';
import { RecentResults } from '../limits/recent-results.ts';
import { noteErrorCode } from '../request-facts.ts';
import { demandsOf, type Demand } from './demands.ts';

/** Operations whose demands are remembered. */
const rememberedOperations = 2_000;

/** Most denials that one answer lists. */
const mostDenials = 20;

/**
 * Refuses an operation that asks for what its sender may not read, as a whole and before it is planned: no subgraph is called, and
 * none of its mutations takes place. Which rows a sender reaches is the subgraphs' to say.
 */
export function checkAccess(rules: AccessRules, logger: Logger): ApolloServerPlugin<GatewayContext> {
  const remembered = new RecentResults<readonly Demand[]>(rememberedOperations);
  return {
    requestDidStart: () =>
      Promise.resolve({
        responseForOperation({ schema, document, operation, queryHash, operationName, contextValue }) {
          const key = `${queryHash} ${operationName ?? ''}`;
          let demands = remembered.get(key);
          if (demands === undefined) {
            demands = demandsOf(schema, rules, document, operation);
            remembered.set(key, demands);
          }
          const { viewer } = contextValue;
          const denied = demands.filter(({ rule }) => !satisfies(viewer, rule));
          if (denied.length === 0) return Promise.resolve(null);
          const code = viewer.kind === 'ANONYMOUS' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
          const fields = denied.map(({ coordinate }) => coordinate);
          logger.info({ clientId: viewer.clientId, fields, code }, 'access denied');
          noteErrorCode(code);
          return Promise.resolve(refusal(code, denied.slice(0, mostDenials), contextValue));
        },
      }),
  };
}

function refusal(
  code: AccessDeniedCode,
  denied: readonly Demand[],
  { acceptLanguage }: GatewayContext,
): GraphQLResponse {
  const language = negotiateLanguage(acceptLanguage);
  return {
    http: { status: code === 'FORBIDDEN' ? 403 : 401, headers: new HeaderMap() },
    body: {
      kind: 'single',
      singleResult: {
        errors: denied.map(({ coordinate, path }) => ({
          message: wording[code][language](coordinate),
          path,
          extensions: { code, field: coordinate },
        })),
      },
    },
  };
}

const wording: Readonly<Record<AccessDeniedCode, Readonly<Record<'ru' | 'en', (field: string) => string>>>> = {
  UNAUTHENTICATED: {
    ru: (field) => `Для ${field} нужен токен`,
    en: (field) => `${field} needs a token`,
  },
  FORBIDDEN: {
    ru: (field) => `Токен не даёт права на ${field}`,
    en: (field) => `This token does not allow ${field}`,
  },
};
