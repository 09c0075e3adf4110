import { catalogue } from '@promtour/events/catalogue/index';
import type { EventDefinition } from '@promtour/events/define-event';
import type { TopicProgress } from './consumer/progress.ts';

/** The service that publishes events. */
export type Source = EventDefinition['owner'];

/** How much of one service's events has been applied. */
export type SourceApplied = {
  readonly source: Source;
  /** Every event of the service in the log by this time is applied; undefined until its whole log has been read once. */
  readonly asOf: Date | undefined;
  /** Whether there are open dead letters, other than rejected messages. */
  readonly incomplete: boolean;
  /** Whether `asOf` is unknown or older than {@link laggingAfterMs}. */
  readonly lagging: boolean;
};

export type Applied = {
  /** The instant up to which the log is applied: the earliest of the sources; undefined until each is known. */
  readonly asOf: Date | undefined;
  readonly incomplete: boolean;
  /** In the order of their names. */
  readonly sources: readonly SourceApplied[];
};

/** `asOf` of an idle subscription advances every 5 s: three rounds are missing. */
export const laggingAfterMs = 15_000;

const owners = new Map([...catalogue.values()].map(({ topic, owner }) => [topic, owner]));

/**
 * Sums up the progress of a subscription by source.
 * @param topics to which it subscribes: a topic without progress has not been read
 */
export function appliedOf(progress: readonly TopicProgress[], topics: readonly string[], now: Date): Applied {
  const unread = topics.filter((topic) => !progress.some((read) => read.topic === topic));
  const all = [...progress, ...unread.map((topic) => ({ topic, asOf: undefined, incomplete: false }))];
  const bySource = Map.groupBy(all, ({ topic }) => owners.get(topic));
  const sources = [...bySource].flatMap(([source, read]) =>
    source === undefined ? [] : [withLag(source, earliest(read), now)],
  );
  return { ...earliest(all), sources: inOrder(sources) };
}

/** What an answer from several projections includes. Without projections, nothing is known. */
export function joinApplied(all: readonly Applied[]): Applied {
  const bySource = Map.groupBy(
    all.flatMap(({ sources }) => sources),
    ({ source }) => source,
  );
  const sources = [...bySource].map(([source, read]) => ({
    source,
    ...earliest(read),
    lagging: read.some(({ lagging }) => lagging),
  }));
  return { ...earliest(all), sources: inOrder(sources) };
}

type Extent = Pick<Applied, 'asOf' | 'incomplete'>;

/** The earliest time of several; undefined if one of them is unknown, or if there is none. */
export function earliest(all: readonly Extent[]): Extent {
  const times = all.map(({ asOf }) => asOf?.getTime() ?? Number.NaN);
  const time = times.length === 0 ? Number.NaN : Math.min(...times);
  return {
    asOf: Number.isNaN(time) ? undefined : new Date(time),
    incomplete: all.some(({ incomplete }) => incomplete),
  };
}

function withLag(source: Source, { asOf, incomplete }: Extent, now: Date): SourceApplied {
  const lagging = asOf === undefined || now.getTime() - asOf.getTime() > laggingAfterMs;
  return { source, asOf, incomplete, lagging };
}

function inOrder(sources: readonly SourceApplied[]): readonly SourceApplied[] {
  return sources.toSorted((one, other) => one.source.localeCompare(other.source, 'en'));
}
