import { readVariable } from './environment.ts';

/**
 * The Kafka of this test run, shared by all tests: use separate topics, groups and keys. Undefined if none is available; the run has then
 * reported that, and a test that needs one reports itself with `couldNotRun`.
 */
export function testKafka(): { brokers: string[] } | undefined {
  const brokers = readVariable('kafkaBrokers');
  return brokers === undefined ? undefined : { brokers: brokers.split(',') };
}
