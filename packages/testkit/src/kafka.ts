import { readVariable } from './environment.ts';

/**
 * The Kafka of this test run, shared by all tests: use topics, groups and keys of your own. Undefined where none can be
 * had; the run has then said so loudly, and a test that needs one reports itself through `couldNotRun`.
 */
export function testKafka(): { brokers: string[] } | undefined {
  const brokers = readVariable('kafkaBrokers');
  return brokers === undefined ? undefined : { brokers: brokers.split(',') };
}
