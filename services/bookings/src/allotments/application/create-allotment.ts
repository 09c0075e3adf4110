import type { Clock } from '@promtour/kernel/clock';
import {
  forbidden,
  invalidInput,
  notFound,
  type Forbidden,
  type InputRule,
  type InvalidInput,
  type NotFound,
} from '@promtour/kernel/failure';
import { newId, parseId, type OrganizationId } from '@promtour/kernel/id';
import { checkAll, checkParsed, checkRule } from '@promtour/kernel/input-check';
import { err, ok, type Result } from '@promtour/kernel/result';
import { runReplayable, type Once } from '@promtour/service-kit/answer-by-reference';
import type { Caller } from '@promtour/service-kit/caller';
import type { IdempotencyFailure, RequestKey } from '@promtour/service-kit/unit-of-work';
import type { SessionDates } from '../../inventory/allocation.ports.ts';
import { seatsUnavailable, type SeatsUnavailable, type SessionClosed } from '../../inventory/domain/failures.ts';
import { refuseSeats, seatsForSale, type Inventory } from '../../inventory/domain/inventory.ts';
import { mayManageInventory } from '../../inventory/who-may-manage-inventory.policy.ts';
import type { AllotmentId } from '../domain/allotment-id.ts';
import type { Allotment } from '../domain/allotment.ts';
import { allotmentExists, type AllotmentExists } from '../domain/failures.ts';
import { allotmentEvent } from './allotment-events.ts';
import type { AllotmentRepositories, AllotmentUnitOfWork } from './ports.ts';

/** Unvalidated input of a client: a session, or an excursion and dates; the release at an instant, or days before each start. */
export type AllotmentDraft = {
  readonly session: string | null;
  readonly excursion: string | null;
  readonly dates: { readonly from: string | null; readonly to: string | null } | null;
  readonly agency: string;
  readonly seats: number;
  readonly releaseAt: Date | null;
  readonly releaseDaysBefore: number | null;
};

type Refusal = InvalidInput | NotFound | Forbidden | SeatsUnavailable | SessionClosed | AllotmentExists;

export type CreateAllotment = (
  draft: AllotmentDraft,
  request: RequestKey,
  caller: Caller,
) => Promise<Result<Once<readonly Allotment[]>, Refusal | IdempotencyFailure>>;

/** Most sessions of one request. */
export const maxSessions = 200;
const dayMs = 86_400_000;

/** Sets seats aside in one session, or in each session of an excursion in a period: in all of them or in none. */
export function createCreateAllotment(unitOfWork: AllotmentUnitOfWork, clock: Clock): CreateAllotment {
  return async (draft, request, caller) => {
    const checked = checkDraft(draft);
    if (!checked.ok) return checked;
    const { agency } = checked.value;
    return runReplayable<AllotmentRepositories, readonly Allotment[], { readonly ids: AllotmentId[] }, Refusal>(
      unitOfWork,
      caller,
      { ...request, operation: 'createAllotment', input: draft },
      {
        work: async ({ allotments, allocations, inventories, publish, answer }) => {
          const now = clock.now();
          const found = await sessionsOf({ allocations, inventories }, draft, now);
          if (!found.ok) return found;
          if (!found.value.every((session) => mayManageInventory(caller.viewer, session))) return err(forbidden());
          const added: Allotment[] = [];
          for (const session of found.value) {
            const made = allot(session, draft, agency, now);
            if (!made.ok) return made;
            added.push(made.value);
          }
          const existing = await allotments.add(added);
          if (existing !== undefined) return err(allotmentExists(existing));
          await publish(...added.map((one) => allotmentEvent('CREATED', one, caller.causation)));
          await answer(added);
          const seats = new Map(added.map((one) => [one.sessionId, one.seats]));
          if (await allocations.allot(seats, now)) return ok(added);
          // Another transaction took the seats since they were read.
          return refusedNow(await inventories.find([...seats.keys()]), draft.seats, now);
        },
        refer: (added) => ({ ids: added.map(({ id }) => id) }),
        read: async ({ ids }, { allotments }) => {
          const found = await allotments.findForUpdate(ids);
          return found.every((one) => mayManageInventory(caller.viewer, one)) ? found : undefined;
        },
      },
    );
  };
}

function allot(
  { sessionId, excursionId, organizationId, regionCode, startsAt, ...rest }: Inventory,
  draft: AllotmentDraft,
  agencyId: OrganizationId,
  now: Date,
): Result<Allotment, Refusal> {
  const { seats, releaseDaysBefore } = draft;
  const session = { ...rest, sessionId, excursionId, organizationId, regionCode, startsAt };
  const refusal = refuseSeats(session, seats, now);
  if (refusal !== undefined) return err(refusal);
  if (agencyId === organizationId) return err(invalidInput(['agency'], ownAgency));
  const releaseAt = draft.releaseAt ?? new Date(startsAt.getTime() - (releaseDaysBefore ?? 0) * dayMs);
  if (releaseAt <= now || releaseAt > startsAt)
    return err(invalidInput([draft.releaseAt === null ? 'releaseDaysBefore' : 'releaseAt'], badRelease));
  return ok({
    id: newId(now),
    version: 1,
    sessionId,
    excursionId,
    organizationId,
    regionCode,
    agencyId,
    seats,
    used: 0,
    releaseAt,
    releasedAt: null,
    createdAt: now,
    updatedAt: now,
  });
}

async function sessionsOf(
  { allocations, inventories }: Pick<AllotmentRepositories, 'allocations' | 'inventories'>,
  { session, excursion, dates }: AllotmentDraft,
  now: Date,
): Promise<Result<readonly Inventory[], NotFound | InvalidInput>> {
  if (session !== null) {
    const id = parseId<'Session'>(session);
    const [found] = id === undefined ? [] : await inventories.find([id]);
    return found === undefined ? err(notFound('Session', session)) : ok([found]);
  }
  const id = parseId<'Excursion'>(excursion ?? '');
  const period = { from: dates?.from ?? '', to: dates?.to ?? '' } satisfies SessionDates;
  const found = id === undefined ? [] : await allocations.sessionsOf(id, period, now, maxSessions + 1);
  if (found.length === 0) return err(notFound('Excursion', excursion ?? ''));
  return found.length > maxSessions ? err(invalidInput(['dates'], tooManySessions)) : ok(found);
}

/** Why the seats were not allotted. If they are vacant again by now, the figure says so and the client tries again. */
export function refusedNow(
  sessions: readonly (Inventory | undefined)[],
  seats: number,
  now: Date,
): Result<never, SeatsUnavailable | SessionClosed> {
  const known = sessions.filter((session) => session !== undefined);
  const refusals = known.map((session) => refuseSeats(session, seats, now));
  const [first] = known;
  if (first === undefined) throw new Error('The sessions are missing');
  return err(
    refusals.find((refusal) => refusal !== undefined) ?? seatsUnavailable(first.sessionId, seatsForSale(first)),
  );
}

function checkDraft(draft: AllotmentDraft) {
  const { session, excursion, dates, seats, releaseAt, releaseDaysBefore } = draft;
  return checkAll({
    session: checkRule((session === null) !== (excursion === null), ['session'], oneTarget),
    dates: checkRule(
      session !== null || excursion === null || (!!dates?.from && !!dates.to && dates.from <= dates.to),
      ['dates'],
      badDates,
    ),
    agency: checkParsed(parseId<'Organization'>(draft.agency), ['agency'], badAgency),
    seats: checkRule(isSeats(seats), ['seats'], badSeats),
    release: checkRule((releaseAt === null) !== (releaseDaysBefore === null), ['releaseAt'], oneRelease),
    days: checkRule(
      releaseDaysBefore === null || (releaseDaysBefore >= 0 && releaseDaysBefore <= 365),
      ['releaseDaysBefore'],
      badDays,
    ),
  });
}

const maxSeats = 10_000;

export function isSeats(seats: number): boolean {
  return Number.isInteger(seats) && seats >= 1 && seats <= maxSeats;
}

export const badSeats: InputRule = {
  code: 'OUT_OF_RANGE',
  ru: `Мест: от 1 до ${maxSeats}`,
  en: `Seats: 1 to ${maxSeats}`,
};
export const badRelease: InputRule = {
  code: 'OUT_OF_RANGE',
  ru: 'Возврат мест: в будущем и не позже начала сеанса',
  en: 'Release: in the future and not after the start of the session',
};
const badAgency: InputRule = { code: 'MALFORMED', ru: 'Агентство: идентификатор UUID', en: 'Agency: a UUID' };
const ownAgency: InputRule = {
  code: 'INCONSISTENT',
  ru: 'Предприятие не выделяет квоту самому себе',
  en: 'A host does not allot seats to itself',
};
const oneTarget: InputRule = {
  code: 'INCONSISTENT',
  ru: 'Укажите сеанс или экскурсию с датами',
  en: 'Give a session, or an excursion with dates',
};
const badDates: InputRule = {
  code: 'REQUIRED',
  ru: 'Для экскурсии нужны обе даты, начало не позже конца',
  en: 'An excursion needs both dates, the first not after the last',
};
const tooManySessions: InputRule = {
  code: 'TOO_LONG',
  ru: `Сеансов в периоде больше ${maxSessions}`,
  en: `The period has more than ${maxSessions} sessions`,
};
const oneRelease: InputRule = {
  code: 'INCONSISTENT',
  ru: 'Укажите момент возврата или число дней до начала',
  en: 'Give the time of the release, or days before the start',
};
const badDays: InputRule = { code: 'OUT_OF_RANGE', ru: 'Дней: от 0 до 365', en: 'Days: 0 to 365' };
