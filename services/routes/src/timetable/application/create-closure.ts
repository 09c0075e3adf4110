import { closureDeclared, closureLifted } from '@promtour/events/catalogue/closure';
import { makeEvent } from '@promtour/events/make-event';
import type { Clock } from '@promtour/kernel/clock';
import {
  forbidden,
  invalidInput,
  notFound,
  versionConflict,
  type Forbidden,
  type InputRule,
  type InvalidInput,
  type NotFound,
  type VersionConflict,
} from '@promtour/kernel/failure';
import { newId, parseId, type OrganizationId, type SiteId } from '@promtour/kernel/id';
import { checkAll, type Checked } from '@promtour/kernel/input-check';
import { err, ok, type Result } from '@promtour/kernel/result';
import { checkPlainText } from '@promtour/kernel/text-rules';
import { runReplayable, type Once } from '@promtour/service-kit/answer-by-reference';
import type { Caller } from '@promtour/service-kit/caller';
import type { EventSink, IdempotencyFailure, RequestKey } from '@promtour/service-kit/unit-of-work';
import { covers, type ClosedTime, type Closure, type ClosureReason } from '../domain/closure.ts';
import { addSession, callOff } from '../domain/plan-sessions.ts';
import type { Session } from '../domain/session.ts';
import { applyChanges, collisionsOf, summaryOf, withoutColliding, type ChangeSummary } from './change-timetable.ts';
import type { Owner, TimetableRepositories, TimetableUnitOfWork } from './ports.ts';

/** Unvalidated input of a client: one of site and organization, one of dates and period. */
export type ClosureDraft = {
  readonly site: string | null;
  readonly organization: string | null;
  readonly dates: { readonly from: string | null; readonly to: string | null } | null;
  readonly period: { readonly from: Date | null; readonly before: Date | null } | null;
  readonly reason: ClosureReason;
  readonly note: string | null;
};

export type ClosureChanged = { readonly closure: Closure; readonly changes: ChangeSummary };

type ClosureFailure = InvalidInput | NotFound | Forbidden;

export type CreateClosure = (
  draft: ClosureDraft & { readonly dryRun: boolean },
  key: RequestKey,
  caller: Caller,
) => Promise<Result<Once<ClosureChanged>, ClosureFailure | IdempotencyFailure>>;

type Reference = { readonly id: Closure['id']; readonly counts: Omit<ChangeSummary, 'sessions'> };

const dayMs = 86_400_000;

/** Declares a closure: sessions in it are removed, or closed if they have bookings. A dry run writes nothing. */
export function createCreateClosure(unitOfWork: TimetableUnitOfWork, clock: Clock): CreateClosure {
  return async ({ dryRun, ...draft }, key, caller) => {
    const checked = checkAll({
      time: checkTime(draft, clock.now()),
      note: checkPlainText(['note'], draft.note, maxNote, badNote),
    });
    if (!checked.ok) return checked;
    const { time } = checked.value;

    const work = async (
      repositories: TimetableRepositories & EventSink,
    ): Promise<Result<ClosureChanged, ClosureFailure>> => {
      const { sessions, closures, publish } = repositories;
      const host = await findHost(repositories, draft);
      if (!host.ok) return host;
      const now = clock.now();
      const { reason, note } = draft;
      const closure: Closure = {
        ...host.value,
        id: newId(now),
        time,
        reason,
        note,
        version: 1,
        createdAt: now,
        liftedAt: null,
      };
      await sessions.lockAll(closure.organizationId);
      const changes = (await sessionsIn(repositories, closure, now))
        .filter(({ status }) => status === 'SCHEDULED')
        .map((session) => callOff(session, 'CLOSURE'));
      if (!dryRun) {
        await closures.add(closure);
        await publish(closureEvent(closureDeclared, closure, now, caller));
        await applyChanges(repositories, changes, now, caller);
      }
      return ok({ closure, changes: summaryOf(changes) });
    };

    if (dryRun) {
      const planned = await unitOfWork.run(caller, work);
      return planned.ok ? ok({ value: planned.value, replayed: false }) : planned;
    }
    return runReplayable<TimetableRepositories, ClosureChanged, Reference, ClosureFailure>(
      unitOfWork,
      caller,
      { ...key, operation: 'createClosure', input: draft },
      {
        work,
        refer: ({ closure: { id }, changes: { sessions: _, ...counts } }) => ({ id, counts }),
        read: async ({ id, counts }, { closures }) => {
          const closure = await closures.findForUpdate(id);
          return closure && { closure, changes: { ...counts, sessions: [] } };
        },
      },
    );
  };
}

export type LiftClosure = (
  request: { readonly id: string; readonly expectedVersion: number },
  caller: Caller,
) => Promise<Result<ClosureChanged, NotFound | VersionConflict>>;

/**
 * Ends a closure now, or withdraws it. One-off sessions that it called off take place again at once; those of schedules are
 * materialized again within seconds. Lifting it again has no effect.
 */
export function createLiftClosure(unitOfWork: TimetableUnitOfWork, clock: Clock): LiftClosure {
  return (request, caller) =>
    unitOfWork.run<ClosureChanged, NotFound | VersionConflict>(caller, async (repositories) => {
      const { closures, sessions, schedules, publish } = repositories;
      const id = parseId<'Closure'>(request.id);
      const before = id === undefined ? undefined : await closures.findForUpdate(id);
      if (before === undefined) return err(notFound('Closure', request.id));
      if (before.version !== request.expectedVersion) return err(versionConflict(before.version));
      if (before.liftedAt !== null) return ok({ closure: before, changes: summaryOf([]) });
      const now = clock.now();
      const closure: Closure = { ...before, liftedAt: now, version: before.version + 1 };
      await sessions.lockAll(closure.organizationId);
      await closures.lift(closure);
      const inForce = await closures.inForce(closure.organizationId, now);
      const returning = (await sessionsIn(repositories, before, now))
        .filter(({ scheduleId, closedBy }) => scheduleId === null && closedBy === 'CLOSURE')
        .filter((session) => !inForce.some((other) => covers(other, session)))
        .map((session) => addSession({ ...session, status: 'SCHEDULED', closedBy: null }, session));
      const changes = withoutColliding(returning, await collisionsOf(sessions, returning));
      await publish(closureEvent(closureLifted, closure, now, caller));
      await applyChanges(repositories, changes, now, caller);
      await schedules.makeDue({ host: closure }, now);
      return ok({ closure, changes: summaryOf(changes) });
    });
}

/** The future sessions in the closed time, locked. */
async function sessionsIn(
  { sessions }: TimetableRepositories,
  closure: Closure,
  now: Date,
): Promise<readonly Session[]> {
  const { time } = closure;
  // Days begin at different instants at each site; no zone is further from UTC than 14 hours.
  const [from, before] =
    time.kind === 'PERIOD'
      ? [time.from, time.before]
      : [new Date(Date.parse(time.from) - dayMs), new Date(Date.parse(time.to) + 2 * dayMs)];
  const near = await sessions.between(closure, from, before);
  return near.filter((session) => session.startsAt > now && covers(closure, session));
}

async function findHost(
  { sites, organizations, reaches }: TimetableRepositories,
  { site, organization }: ClosureDraft,
): Promise<Result<Owner & { readonly siteId: SiteId | null }, ClosureFailure>> {
  if ((site === null) === (organization === null)) return err(invalidInput(['site'], oneHost));
  const host = site === null ? await hostOf(organizations, organization ?? '') : await hostOfSite(sites, site);
  if (host === undefined)
    return err(site === null ? notFound('Organization', organization ?? '') : notFound('Site', site));
  return reaches(host) ? ok(host) : err(forbidden());
}

async function hostOf(organizations: TimetableRepositories['organizations'], text: string) {
  const id = parseId<'Organization'>(text);
  const found = id === undefined ? undefined : await organizations.find(id);
  return found && { organizationId: found.id satisfies OrganizationId, regionCode: found.regionCode, siteId: null };
}

async function hostOfSite(sites: TimetableRepositories['sites'], text: string) {
  const id = parseId<'Site'>(text);
  const found = id === undefined ? undefined : await sites.find(id);
  return found && { organizationId: found.organizationId, regionCode: found.regionCode, siteId: found.id };
}

/** Longest closure, and how far ahead it may end. */
const maxDays = 731;

function checkTime({ dates, period }: ClosureDraft, now: Date): Checked<ClosedTime> {
  if ((dates === null) === (period === null)) return err(invalidInput(['dates'], oneTime));
  if (dates !== null) {
    const { from, to } = dates;
    if (from === null || to === null) return err(invalidInput(['dates'], bothEnds));
    const last = Date.parse(to);
    const fits = from <= to && last > now.getTime() - 2 * dayMs && last < now.getTime() + maxDays * dayMs;
    return fits ? ok({ kind: 'DATES', from, to }) : err(invalidInput(['dates'], badTime));
  }
  const [from, before] = [period?.from ?? null, period?.before ?? null];
  if (from === null || before === null) return err(invalidInput(['period'], bothEnds));
  const fits = from < before && before > now && before.getTime() < now.getTime() + maxDays * dayMs;
  return fits ? ok({ kind: 'PERIOD', from, before }) : err(invalidInput(['period'], badTime));
}

function closureEvent(
  definition: typeof closureDeclared | typeof closureLifted,
  { id: closureId, organizationId, siteId, reason, time }: Closure,
  now: Date,
  caller: Caller,
) {
  const data = {
    closureId,
    organizationId,
    ...(siteId === null ? {} : { siteId }),
    reason,
    ...(time.kind === 'DATES'
      ? { dates: { from: time.from, to: time.to } }
      : { period: { from: time.from.toISOString(), before: time.before.toISOString() } }),
  };
  return makeEvent(definition, { id: newId(now), at: now, subject: closureId, data }, caller.causation);
}

const maxNote = 500;
const badNote = { ru: `Примечание: от 1 до ${maxNote} знаков`, en: `Note: 1 to ${maxNote} characters` };
const oneHost: InputRule = {
  code: 'INCONSISTENT',
  ru: 'Площадка или организация, одно из двух',
  en: 'Either site or organization',
};
const oneTime: InputRule = { code: 'INCONSISTENT', ru: 'Даты или период, одно из двух', en: 'Either dates or period' };
const bothEnds: InputRule = { code: 'REQUIRED', ru: 'Нужны начало и конец', en: 'Both ends are needed' };
const badTime: InputRule = {
  code: 'OUT_OF_RANGE',
  ru: 'Конец не раньше начала, не в прошлом и не дальше двух лет вперёд',
  en: 'The end is not before the start, not in the past, and at most two years ahead',
};
