import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { err, ok, type Result } from '@promtour/kernel/result';
import { kafkaAvailable, kafkaLibraries } from '@promtour/local-servers/kafka-libraries';

/** What carries the events: a Kafka that runs elsewhere, one of ours, or the log table in PostgreSQL. */
export type BrokerChoice =
  | { readonly kind: 'external-kafka'; readonly brokers: readonly string[]; readonly why: string }
  | { readonly kind: 'kafka'; readonly why: string }
  | { readonly kind: 'embedded'; readonly why: string };

export type BrokerRequest = {
  /** `KAFKA_BROKERS`. */
  readonly brokers?: readonly string[] | undefined;
  /** `PROMTOUR_BROKER`. */
  readonly forced?: 'kafka' | 'embedded' | undefined;
  /** Which kind this data has been written with so far. */
  readonly recorded?: 'kafka' | 'embedded' | undefined;
  /** Called before a download, which takes a while. */
  readonly onFetch?: ((what: string) => void) | undefined;
};

export type BrokerRefusal = {
  readonly code: 'BROKER.UNAVAILABLE' | 'BROKER.DATA_OF_ANOTHER';
  readonly message: string;
};

/**
 * Order: what `KAFKA_BROKERS` names; else a real Kafka where Java is; else the embedded transport. Data that was
 * written with one kind stays with it, since the events of the past are in that one.
 */
export async function chooseBroker(request: BrokerRequest): Promise<Result<BrokerChoice, BrokerRefusal>> {
  const choice = await choose(request);
  if (!choice.ok || request.recorded === undefined) return choice;
  const kind = choice.value.kind === 'embedded' ? 'embedded' : 'kafka';
  if (kind === request.recorded) return choice;
  return err({
    code: 'BROKER.DATA_OF_ANOTHER',
    message:
      `The data here was written with the ${request.recorded} broker, and now it would be ${kind} (${choice.value.why}). ` +
      `Start with PROMTOUR_BROKER=${request.recorded}, or afresh with: npm start -- --reset`,
  });
}

async function choose({
  brokers,
  forced,
  recorded,
  onFetch,
}: BrokerRequest): Promise<Result<BrokerChoice, BrokerRefusal>> {
  if (forced === 'embedded') return ok({ kind: 'embedded', why: 'PROMTOUR_BROKER asks for it' });
  if (brokers && brokers.length > 0) return ok({ kind: 'external-kafka', brokers, why: 'KAFKA_BROKERS names it' });
  if (forced === undefined && recorded === 'embedded') {
    return ok({ kind: 'embedded', why: 'the data here was written with it' });
  }
  const available = await kafkaAvailable();
  const libraries = available.ok ? await kafkaLibraries(undefined, onFetch) : available;
  if (available.ok && libraries.ok) return ok({ kind: 'kafka', why: `Java ${available.value.javaVersion} is here` });
  const why = libraries.ok ? '' : libraries.error.why;
  if (forced === 'kafka') {
    return err({ code: 'BROKER.UNAVAILABLE', message: `PROMTOUR_BROKER=kafka, but no Kafka can be run: ${why}` });
  }
  return ok({ kind: 'embedded', why: `no Kafka can be run: ${why}` });
}

/** The kind that the data in this folder was written with; undefined for new data. */
export function recordedBroker(file: string): 'kafka' | 'embedded' | undefined {
  if (!existsSync(file)) return undefined;
  const recorded = readFileSync(file, 'utf8').trim();
  return recorded === 'kafka' || recorded === 'embedded' ? recorded : undefined;
}

export function recordBroker(file: string, choice: BrokerChoice): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, choice.kind === 'embedded' ? 'embedded\n' : 'kafka\n');
}
