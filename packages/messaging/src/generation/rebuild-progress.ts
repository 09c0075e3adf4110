import { rowsOf, type SqlExecutor } from '@promtour/postgres/sql';
import type { Generation } from './generations.ts';

/** A generation of a projection and how much of the event log it has passed. */
export type GenerationProgress = {
  readonly projection: string;
  readonly generation: number;
  readonly state: 'REQUESTED' | 'BUILDING' | 'SERVING';
  /** It is not switched to before an operator releases it. */
  readonly held: boolean;
  /** When its building began; undefined for the first generation, which has served from the start. */
  readonly startedAt: Date | undefined;
  /** Messages of the log that it has passed. */
  readonly applied: number;
  /** Messages that the serving generation has passed and this one has not. */
  readonly remaining: number;
  readonly phase: Generation['phase'];
  /** What is left to derive after it was built in bulk; undefined before that, 0 afterwards. */
  readonly partsLeft: number | undefined;
};

/** The generations that are requested, being built or serving, by projection. One statement. */
export async function readGenerationProgress(sql: SqlExecutor): Promise<readonly GenerationProgress[]> {
  const rows = await rowsOf<
    Pick<GenerationProgress, 'projection' | 'generation' | 'state' | 'held' | 'phase'> & {
      readonly started_at: Date | null;
      readonly parts_left: number | null;
      readonly applied: string;
      readonly remaining: string;
    }
  >(
    sql,
    `SELECT projection, generation, state, held, phase, started_at, parts_left, passed.messages AS applied, behind.messages AS remaining
     FROM messaging.projection_generation AS own
     CROSS JOIN LATERAL (
       SELECT coalesce(sum(position + 1), 0) AS messages
       FROM messaging.consumer_progress WHERE subscription = own.subscription
     ) AS passed
     CROSS JOIN LATERAL (
       SELECT coalesce(sum(greatest(reached.position - coalesce(mine.position, -1), 0)), 0) AS messages
       FROM messaging.projection_generation AS serving
       JOIN messaging.consumer_progress AS reached ON reached.subscription = serving.subscription
       LEFT JOIN messaging.consumer_progress AS mine ON mine.subscription = own.subscription
         AND mine.topic = reached.topic AND mine.partition = reached.partition
       WHERE serving.projection = own.projection AND serving.state = 'SERVING' AND own.state <> 'SERVING'
     ) AS behind
     WHERE own.state IN ('REQUESTED', 'BUILDING', 'SERVING') ORDER BY projection, generation`,
  );
  return rows.map(({ started_at, parts_left, applied, remaining, ...row }) => ({
    ...row,
    startedAt: started_at ?? undefined,
    partsLeft: parts_left ?? undefined,
    applied: Number(applied),
    remaining: Number(remaining),
  }));
}

/** The pace of a rebuild, over the last seconds. */
export type Pace = {
  /** Messages per second; undefined before the second measurement. */
  readonly perSecond: number | undefined;
  /** Estimate until it has caught up; undefined without a pace, or if it makes no progress. */
  readonly secondsLeft: number | undefined;
};

export type RebuildProgress = GenerationProgress & Pace;

const windowMs = 10_000;

/** Measures the pace of rebuilds from successive readings. Another replica may do the work: the readings are of the database. */
export function createRebuildMeter() {
  const samples = new Map<string, { readonly at: number; readonly applied: number }[]>();

  return {
    /** @param at monotonic time in milliseconds */
    measure(progress: readonly GenerationProgress[], at: number): readonly RebuildProgress[] {
      const building = progress.filter(({ state }) => state === 'BUILDING');
      for (const key of samples.keys()) if (!building.some((one) => keyOf(one) === key)) samples.delete(key);
      return progress.map((one) => {
        if (one.state !== 'BUILDING') return { ...one, perSecond: undefined, secondsLeft: undefined };
        const taken = samples.get(keyOf(one)) ?? [];
        samples.set(keyOf(one), taken);
        taken.push({ at, applied: one.applied });
        // The oldest one may be up to a reading older than the window.
        while ((taken[1]?.at ?? at) <= at - windowMs) taken.shift();
        return { ...one, ...paceOf(taken[0], at, one) };
      });
    },
  };
}

function paceOf(
  first: { readonly at: number; readonly applied: number } | undefined,
  at: number,
  { applied, remaining }: GenerationProgress,
): Pace {
  if (first === undefined || at <= first.at) return { perSecond: undefined, secondsLeft: undefined };
  const perSecond = ((applied - first.applied) * 1_000) / (at - first.at);
  return { perSecond, secondsLeft: remaining === 0 ? 0 : perSecond > 0 ? remaining / perSecond : undefined };
}

function keyOf({ projection, generation }: GenerationProgress): string {
  return `${projection}/${generation}`;
}

/** One line for operators, such as `visits: generation 2: 12,000 of 48,000 events (25 %), 4,000 events/s, 9 s left`. */
export function describeProgress(progress: RebuildProgress): string {
  const { projection, generation, state, held, applied, remaining, partsLeft, perSecond, secondsLeft } = progress;
  const name = `${projection}: generation ${generation}`;
  if (state === 'REQUESTED') return `${name}: waiting for the service`;
  if (state === 'SERVING') return `${name}: serving, ${counted(applied)} events`;
  const of = applied + remaining;
  const share = of === 0 ? 100 : Math.floor((applied / of) * 100);
  const parts = [`${name}: ${counted(applied)} of ${counted(of)} events (${share} %)`];
  if (remaining > 0 && perSecond !== undefined) parts.push(`${counted(Math.round(perSecond))} events/s`);
  if (remaining > 0 && secondsLeft !== undefined) parts.push(`${counted(Math.ceil(secondsLeft))} s left`);
  if (partsLeft !== undefined && partsLeft > 0) parts.push(`${counted(partsLeft)} parts left to derive`);
  if (held) parts.push('held: not switched to before --switch');
  return parts.join(', ');
}

function counted(number: number): string {
  return number.toLocaleString('en');
}
