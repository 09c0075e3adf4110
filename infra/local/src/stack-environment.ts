import { demoConsoleId } from '@promtour/sign-in/demo-programs';
import type { BrokerChoice } from './broker-choice.ts';
import type { NodeService } from './node-service.ts';
import {
  auditKeyVariable,
  databaseVariable,
  ownerVariable,
  serviceNames,
  type DatabaseName,
  type ServiceName,
} from './parts.ts';
import type { StackKeys } from './stack-keys.ts';
import type { StackOptions } from './stack-options.ts';

/** The environment of the services: the addresses of data and events. */
export type Surroundings = {
  readonly broker: BrokerChoice;
  readonly databaseUrls: Readonly<Record<DatabaseName, string>>;
  /** The same databases for their owner roles, with which a service migrates at its start. */
  readonly ownerUrls: Readonly<Partial<Record<DatabaseName, string>>>;
  readonly kafkaBrokers: readonly string[];
  readonly keys: StackKeys;
  /** The public origin of the gateway, and so of the issuer: `http://127.0.0.1:4000`. */
  readonly gatewayOrigin: string;
};

export function serviceEnvironment(
  options: StackOptions,
  name: ServiceName,
  surroundings: Surroundings,
): Record<string, string> {
  return {
    ...common(options),
    DATABASE_URL: surroundings.databaseUrls[name],
    ...owners(name, surroundings),
    GATEWAY_PUBLIC_KEYS: JSON.stringify(surroundings.keys.gatewayPublicKeys),
    AUDIT_SIGNING_KEY: JSON.stringify(surroundings.keys.auditSigningKeys[name]),
    ...events(surroundings),
    ...(name === 'registry' ? issuer(surroundings) : {}),
    ...(name === 'registry' ? {} : { PUBLIC_URL: surroundings.gatewayOrigin }),
    ...(name === 'bookings' ? bookings(surroundings) : {}),
  };
}

export function gatewayEnvironment(
  options: StackOptions,
  services: ReadonlyMap<ServiceName, NodeService>,
  surroundings: Surroundings,
): Record<string, string> {
  const urls = serviceNames.map((name) => {
    const origin = services.get(name)?.origin;
    // A service that was left out is still part of the supergraph: nothing listens on its port.
    return [`${name.toUpperCase()}_URL`, `${origin ?? 'http://127.0.0.1:1'}/graphql`];
  });
  return {
    ...common(options),
    ...events(surroundings),
    GATEWAY_SIGNING_KEY: JSON.stringify(surroundings.keys.gatewaySigningKey),
    ISSUER: issuerUrl(surroundings),
    GRAPHIQL_CLIENT_ID: demoConsoleId,
    ...(Object.fromEntries(urls) as Record<string, string>),
  };
}

/**
 * The variables for operators' commands: databases and audit keys per service, the event log, the issuer. Names are those of the services'
 * variables, with the service as a suffix if each has its own.
 */
export function operatorEnvironment(surroundings: Surroundings): Record<string, string> {
  const { databaseUrls, ownerUrls, keys, gatewayOrigin } = surroundings;
  const perService = serviceNames.flatMap((name) => [
    [databaseVariable(name), databaseUrls[name]],
    ...(ownerUrls[name] === undefined ? [] : [[ownerVariable(name), ownerUrls[name]]]),
    [auditKeyVariable(name), JSON.stringify(keys.auditSigningKeys[name])],
  ]);
  return {
    ...(Object.fromEntries(perService) as Record<string, string>),
    ...events(surroundings),
    [databaseVariable('bookings_keys')]: databaseUrls.bookings_keys,
    ...(ownerUrls.bookings_keys === undefined ? {} : { [ownerVariable('bookings_keys')]: ownerUrls.bookings_keys }),
    PERSONAL_DATA_MASTER_KEYS: keys.personalDataMasterKeys,
    AUDIT_PUBLIC_KEYS: JSON.stringify(keys.auditPublicKeys),
    IDENTITY_SECRET: keys.identitySecret,
    ISSUER: issuerUrl(surroundings),
    GATEWAY_URL: `${gatewayOrigin}/graphql`,
  };
}

function bookings({ keys, databaseUrls, ownerUrls }: Surroundings): Record<string, string> {
  return {
    VOUCHER_SIGNING_KEYS: JSON.stringify(keys.voucherSigningKeys),
    KEY_DATABASE_URL: databaseUrls.bookings_keys,
    KEY_DATABASE_OWNER_URL: ownerUrls.bookings_keys ?? '',
    PERSONAL_DATA_MASTER_KEYS: keys.personalDataMasterKeys,
    PERSONAL_DATA_INDEX_KEY: keys.personalDataIndexKey,
  };
}

/** Empty counts as not set. */
function owners(name: ServiceName, { broker, ownerUrls }: Surroundings): Record<string, string> {
  return {
    DATABASE_OWNER_URL: ownerUrls[name] ?? '',
    ...(broker.kind === 'embedded' ? { EVENT_LOG_DATABASE_OWNER_URL: ownerUrls.event_log ?? '' } : {}),
  };
}

function events({ broker, databaseUrls, kafkaBrokers }: Surroundings): Record<string, string> {
  return broker.kind === 'embedded'
    ? { EVENT_TRANSPORT: 'embedded', EVENT_LOG_DATABASE_URL: databaseUrls.event_log }
    : { EVENT_TRANSPORT: 'kafka', KAFKA_BROKERS: kafkaBrokers.join(',') };
}

/** The registry issues the tokens. Locally it is also the issuer of people's accounts, which the start prints. */
function issuer(surroundings: Surroundings): Record<string, string> {
  return {
    ISSUER: issuerUrl(surroundings),
    IDENTITY_SECRET: surroundings.keys.identitySecret,
    DEMO_ACCOUNTS: 'true',
  };
}

function issuerUrl({ gatewayOrigin }: Surroundings): string {
  return `${gatewayOrigin}/oidc`;
}

function common(options: StackOptions): Record<string, string> {
  return { NODE_ENV: options.nodeEnv ?? 'development', LOG_LEVEL: options.logLevel ?? 'info' };
}
