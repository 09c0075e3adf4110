import { err, ok, type Result } from '@promtour/kernel/result';
import { parseBrokers } from '@promtour/messaging/parse-brokers';
import type { BrokerRequest } from './broker-choice.ts';
import { databaseNames, databaseVariable, defaultPorts, ownerVariable, portNames, portVariable } from './parts.ts';
import type { DatabaseName, Ports } from './parts.ts';

/** Settings of `npm start`, from environment variables. */
export type Settings = {
  readonly ports: Ports;
  readonly broker: Omit<BrokerRequest, 'recorded'>;
  readonly databaseUrls: Partial<Record<DatabaseName, string>>;
  readonly ownerUrls: Partial<Record<DatabaseName, string>>;
  readonly logLevel: string;
  /** `PROMTOUR_SAMPLE_DATA=off` leaves the registries empty. */
  readonly sampleData: boolean;
};

export type InvalidSetting = { readonly code: 'SETTING.INVALID'; readonly message: string };

export function readSettings(env: NodeJS.ProcessEnv): Result<Settings, InvalidSetting> {
  const ports: { -readonly [Name in keyof Ports]: number } = { ...defaultPorts };
  for (const name of portNames) {
    const text = env[portVariable(name)];
    if (text === undefined || text === '') continue;
    const port = Number(text);
    if (!Number.isInteger(port) || port < 1 || port > 65_535) {
      return invalid(`${portVariable(name)}=${text} is not a port: use a whole number from 1 to 65535`);
    }
    ports[name] = port;
  }
  const forced = env['PROMTOUR_BROKER'];
  if (forced !== undefined && forced !== '' && forced !== 'kafka' && forced !== 'embedded') {
    return invalid(`PROMTOUR_BROKER=${forced}: must be kafka or embedded`);
  }
  return ok({
    ports,
    broker: {
      forced: forced === '' ? undefined : forced,
      brokers: parseBrokers(env['KAFKA_BROKERS']),
    },
    databaseUrls: named(env, databaseVariable),
    ownerUrls: named(env, ownerVariable),
    logLevel: env['LOG_LEVEL'] ?? 'info',
    sampleData: env['PROMTOUR_SAMPLE_DATA'] !== 'off',
  });
}

function named(
  env: NodeJS.ProcessEnv,
  variable: (name: DatabaseName) => string,
): Partial<Record<DatabaseName, string>> {
  return Object.fromEntries(
    databaseNames.flatMap((name) => {
      const url = env[variable(name)];
      return url === undefined || url === '' ? [] : [[name, url]];
    }),
  );
}

function invalid(message: string): Result<never, InvalidSetting> {
  return err({ code: 'SETTING.INVALID', message });
}
