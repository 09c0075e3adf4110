import type { BrokerChoice } from './broker-choice.ts';
import type { NodeService } from './node-service.ts';
import { serviceNames, type DatabaseName, type ServiceName } from './parts.ts';
import type { StackKeys } from './stack-keys.ts';
import type { StackOptions } from './stack-options.ts';

/** What the services use: where their data and events are. */
export type Surroundings = {
  readonly broker: BrokerChoice;
  readonly databaseUrls: Readonly<Record<DatabaseName, string>>;
  readonly kafkaBrokers: readonly string[];
  readonly keys: StackKeys;
};

export function serviceEnvironment(
  options: StackOptions,
  name: ServiceName,
  { broker, databaseUrls, kafkaBrokers, keys }: Surroundings,
): Record<string, string> {
  return {
    ...common(options),
    DATABASE_URL: databaseUrls[name],
    GATEWAY_PUBLIC_KEYS: JSON.stringify(keys.gatewayPublicKeys),
    ...(broker.kind === 'embedded'
      ? { EVENT_TRANSPORT: 'embedded', EVENT_LOG_DATABASE_URL: databaseUrls.event_log }
      : { EVENT_TRANSPORT: 'kafka', KAFKA_BROKERS: kafkaBrokers.join(',') }),
  };
}

export function gatewayEnvironment(
  options: StackOptions,
  services: ReadonlyMap<ServiceName, NodeService>,
  { keys }: Surroundings,
): Record<string, string> {
  const urls = serviceNames.map((name) => {
    const origin = services.get(name)?.origin;
    // A service that was left out is still a subgraph of the graph: its port answers nothing.
    return [`${name.toUpperCase()}_URL`, `${origin ?? 'http://127.0.0.1:1'}/graphql`];
  });
  const signingKey = JSON.stringify(keys.gatewaySigningKey);
  return {
    ...common(options),
    GATEWAY_SIGNING_KEY: signingKey,
    ...(Object.fromEntries(urls) as Record<string, string>),
  };
}

function common(options: StackOptions): Record<string, string> {
  return { NODE_ENV: options.nodeEnv ?? 'development', LOG_LEVEL: options.logLevel ?? 'info' };
}
