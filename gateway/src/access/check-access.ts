import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { requiredScopes, satisfies, type AccessRule, type AccessRules } from '@promtour/access/rule';
import type { FailureMessage } from '@promtour/kernel/failure';
import type { AccessDeniedCode } from '@promtour/service-kit/graphql/access-denied';
import { negotiateLanguage } from '@promtour/service-kit/language';
import type { Logger } from '@promtour/service-kit/logging';
import type { DocumentNode, GraphQLFormattedError, OperationDefinitionNode } from 'graphql';
import type { GatewayContext } from '../context.ts';
import type { GatewayMetrics } from '../metrics.ts';
import { noteErrorCode } from '../request-facts.ts';
import { demandsOf, distinctRules, type Demand } from './demands.ts';

/** Maximum number of denied fields listed in an error. */
const namedFields = 20;

type Denial = {
  readonly code: AccessDeniedCode;
  readonly status: number;
  readonly message: (field: string) => FailureMessage;
};

/** An anonymous client requests non-public fields. */
const unauthenticated: Denial = {
  code: 'UNAUTHENTICATED',
  status: 401,
  message: (field) => ({ ru: `Для ${field} нужен токен`, en: `${field} needs a token` }),
};

/** The token lacks a required scope. */
const forbidden: Denial = {
  code: 'FORBIDDEN',
  status: 403,
  message: (field) => ({ ru: `Токен не даёт права на ${field}`, en: `This token does not allow ${field}` }),
};

/**
 * Refuses an operation with a field that the viewer may not read: as a whole, before it is planned and before any subgraph is called, so
 * that no root field of a mutation runs beside a denied one. One error lists the denied fields and the scopes that would allow the whole
 * operation (outer OR, inner AND).
 */
export function checkAccess(
  rules: AccessRules,
  { logger, metrics }: { readonly logger: Logger; readonly metrics: GatewayMetrics },
): ApolloServerPlugin<GatewayContext> {
  // Cached per parsed document (Apollo Server caches those). Only distinct rules are kept; a refusal computes the fields again.
  const known = new WeakMap<OperationDefinitionNode, readonly AccessRule[]>();

  function rulesFor(request: Resolved): readonly AccessRule[] {
    const remembered = known.get(request.operation);
    if (remembered !== undefined) return remembered;
    const found = distinctRules(demandsIn(request));
    known.set(request.operation, found);
    return found;
  }

  function demandsIn({ schema, document, operation }: Resolved): readonly Demand[] {
    return demandsOf(schema, document, operation, rules);
  }

  return {
    requestDidStart: () =>
      Promise.resolve({
        responseForOperation(request) {
          const { viewer, acceptLanguage } = request.contextValue;
          if (rulesFor(request).every((rule) => satisfies(viewer, rule))) return Promise.resolve(null);
          const all = demandsIn(request).filter(({ rule }) => !satisfies(viewer, rule));
          const denied = all.slice(0, namedFields);
          const { code, status, message } = viewer.kind === 'ANONYMOUS' ? unauthenticated : forbidden;
          logger.info(
            { clientId: viewer.clientId, fields: denied.map(({ coordinate }) => coordinate), code },
            'access denied',
          );
          metrics.accessDenied.inc({ code });
          noteErrorCode(code);
          const error: GraphQLFormattedError = {
            message: message(denied.map(({ coordinate }) => coordinate).join(', '))[negotiateLanguage(acceptLanguage)],
            ...(denied[0] === undefined ? {} : { path: denied[0].path }),
            extensions: {
              code,
              requiredScopes: requiredScopes(all.map(({ rule }) => rule)),
              fields: denied.map(({ coordinate, path, rule }) => ({
                field: coordinate,
                path,
                requiredScopes: requiredScopes([rule]),
              })),
            },
          };
          const headers = new HeaderMap(status === 401 ? [['www-authenticate', 'Bearer']] : []);
          return Promise.resolve({
            http: { status, headers },
            body: { kind: 'single', singleResult: { errors: [error] } },
          });
        },
      }),
  };
}

type Resolved = Pick<GraphQLRequestContext<GatewayContext>, 'schema'> & {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
};
