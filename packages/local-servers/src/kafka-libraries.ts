import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { err, ok, type Result } from '@promtour/kernel/result';
import { trustStoreArguments } from './java-trust-store.ts';
import { mavenProxyArguments } from './machine-environment.ts';
import { stateDirectory } from './repository.ts';

const run = promisify(execFile);

/** The version in kafka/pom.xml. */
const KAFKA_VERSION = '4.3.1';

export type KafkaUnavailable = { readonly code: 'KAFKA.UNAVAILABLE'; readonly why: string };

function defaultLibrariesDirectory(): string {
  return join(stateDirectory(), 'kafka', `libs-${KAFKA_VERSION}`);
}

/** Whether Kafka can run on this machine: Java 17 or newer, and its libraries or Maven to fetch them. */
export async function kafkaAvailable(
  librariesDirectory = defaultLibrariesDirectory(),
): Promise<Result<{ javaVersion: number }, KafkaUnavailable>> {
  const javaVersion = await findJava();
  if (javaVersion === undefined) return unavailable('no java program found');
  if (javaVersion < 17) return unavailable(`java is version ${javaVersion}, Kafka needs 17 or newer`);
  if (!existsSync(librariesDirectory) && !(await findMaven())) {
    return unavailable('no mvn program found to fetch Apache Kafka');
  }
  return ok({ javaVersion });
}

/**
 * The directory of Kafka's libraries, fetched from Maven's repository if missing (about 45 MB). Concurrent processes each fetch into a
 * temporary directory; the first to finish provides the result.
 */
export async function kafkaLibraries(
  directory = defaultLibrariesDirectory(),
  onFetch?: (what: string) => void,
): Promise<Result<string, KafkaUnavailable>> {
  if (existsSync(directory)) return ok(directory);
  onFetch?.(`fetching Apache Kafka ${KAFKA_VERSION} with Maven (about 45 MB, once)`);
  const unfinished = `${directory}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  try {
    await run('mvn', [
      '--quiet',
      '--batch-mode',
      ...mavenProxyArguments(),
      ...trustStoreArguments(`${unfinished}.trust`),
      '--file',
      join(import.meta.dirname, '..', 'kafka', 'pom.xml'),
      'dependency:copy-dependencies',
      `-DoutputDirectory=${unfinished}`,
    ]);
    if (!existsSync(directory)) renameSync(unfinished, directory);
    return ok(directory);
  } catch (cause) {
    const reason =
      cause instanceof Error ? (cause.message.split('\n').find((line) => line.includes('ERROR')) ?? '') : '';
    return unavailable(`Maven could not fetch Apache Kafka ${KAFKA_VERSION} ${reason}`.trim());
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
    rmSync(`${unfinished}.trust`, { force: true });
  }
}

/** The java program: that of JAVA_HOME, else the first one on the path. */
export function javaProgram(): string {
  const home = process.env['JAVA_HOME'];
  return home ? join(home, 'bin', 'java') : 'java';
}

async function findJava(): Promise<number | undefined> {
  try {
    // `java -version` writes `openjdk version "17.0.15" …` to stderr; up to Java 8 it was "1.8.0".
    const { stderr } = await run(javaProgram(), ['-version']);
    const version = /version "(?:1\.)?(\d+)/.exec(stderr)?.[1];
    return version === undefined ? undefined : Number(version);
  } catch {
    return undefined;
  }
}

async function findMaven(): Promise<boolean> {
  try {
    await run('mvn', ['--version']);
    return true;
  } catch {
    return false;
  }
}

function unavailable(why: string): Result<never, KafkaUnavailable> {
  return err({ code: 'KAFKA.UNAVAILABLE', why });
}
