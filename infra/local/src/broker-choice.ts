import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { err, ok, type Result } from '@promtour/kernel/result';
import { kafkaAvailable, kafkaLibraries } from '@promtour/local-servers/kafka-libraries';

/** The event transport: an external Kafka, a local Kafka, or the log table in PostgreSQL. */
export type BrokerChoice =
  | { readonly kind: 'external-kafka'; readonly brokers: readonly string[]; readonly why: string }
  | { readonly kind: 'kafka'; readonly why: string }
  | { readonly kind: 'embedded'; readonly why: string };

export type BrokerRequest = {
  /** `KAFKA_BROKERS`. */
  readonly brokers?: readonly string[] | undefined;
  /** `PROMTOUR_BROKER`. */
  readonly forced?: 'kafka' | 'embedded' | undefined;
  /** The transport with which the existing data was written. */
  readonly recorded?: 'kafka' | 'embedded' | undefined;
  /** Called before a download, which may take a while. */
  readonly onFetch?: ((what: string) => void) | undefined;
};

export type BrokerRefusal = {
  readonly code: 'BROKER.UNAVAILABLE' | 'BROKER.DATA_OF_ANOTHER';
  readonly message: string;
};

/**
 * In this order: the brokers of `KAFKA_BROKERS`; a local Kafka if Java is available; the embedded transport. Existing data keeps its
 * transport, which holds its past events.
 */
export async function chooseBroker(request: BrokerRequest): Promise<Result<BrokerChoice, BrokerRefusal>> {
  const choice = await choose(request);
  if (!choice.ok || request.recorded === undefined) return choice;
  const kind = choice.value.kind === 'embedded' ? 'embedded' : 'kafka';
  if (kind === request.recorded) return choice;
  return err({
    code: 'BROKER.DATA_OF_ANOTHER',
    message:
      `The existing data was written with the ${request.recorded} broker, but this start would use ${kind} (${choice.value.why}). ` +
      `Start with PROMTOUR_BROKER=${request.recorded}, or with fresh data: npm start -- --reset`,
  });
}

async function choose({
  brokers,
  forced,
  recorded,
  onFetch,
}: BrokerRequest): Promise<Result<BrokerChoice, BrokerRefusal>> {
  if (forced === 'embedded') return ok({ kind: 'embedded', why: 'set by PROMTOUR_BROKER' });
  if (brokers && brokers.length > 0) return ok({ kind: 'external-kafka', brokers, why: 'set by KAFKA_BROKERS' });
  if (forced === undefined && recorded === 'embedded') {
    return ok({ kind: 'embedded', why: 'the existing data was written with it' });
  }
  const available = await kafkaAvailable();
  const libraries = available.ok ? await kafkaLibraries(undefined, onFetch) : available;
  if (available.ok && libraries.ok)
    return ok({ kind: 'kafka', why: `Java ${available.value.javaVersion} is available` });
  const why = libraries.ok ? '' : libraries.error.why;
  if (forced === 'kafka') {
    return err({ code: 'BROKER.UNAVAILABLE', message: `PROMTOUR_BROKER=kafka, but Kafka cannot run here: ${why}` });
  }
  return ok({ kind: 'embedded', why: `Kafka cannot run here: ${why}` });
}

/** The transport of the existing data in this directory; undefined for new data. */
export function recordedBroker(file: string): 'kafka' | 'embedded' | undefined {
  if (!existsSync(file)) return undefined;
  const recorded = readFileSync(file, 'utf8').trim();
  return recorded === 'kafka' || recorded === 'embedded' ? recorded : undefined;
}

export function recordBroker(file: string, choice: BrokerChoice): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, choice.kind === 'embedded' ? 'embedded\n' : 'kafka\n');
}
