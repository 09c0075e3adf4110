import { checkInRecorded } from '@promtour/events/catalogue/check-in';
import type { CloudEvent } from '@promtour/events/envelope';
import { makeEvent } from '@promtour/events/make-event';
import type { Clock } from '@promtour/kernel/clock';
import { invalidInputOf, notFound, type InputIssue, type InvalidInput, type NotFound } from '@promtour/kernel/failure';
import { newId, parseId, type SessionId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import type { EventSink, IdempotencyFailure } from '@promtour/service-kit/unit-of-work';
import type { VoucherName } from '../../vouchers/domain/voucher.ts';
import { decideCheckIns, remainingOf, usedBy } from '../domain/decide-check-ins.ts';
import type { CheckIn, Scan } from '../domain/scan.ts';
import type { GateItem, GateRepository, GateSession, GateUnitOfWork, KnownScan, NewScan } from './ports.ts';
import { mayCheckIn } from './who-may-check-in.policy.ts';

/** Unchecked input. */
export type ScanInput = {
  readonly code: string;
  readonly session: string;
  readonly nonce: string;
  readonly people: number | null;
  /** Null: now. */
  readonly scannedAt: Date | null;
};

export type ScanResult = {
  readonly scan: KnownScan;
  /** Null if the code was not valid. */
  readonly item: GateItem | null;
  /** All scans of the item. */
  readonly ofItem: readonly KnownScan[];
  /** What the voucher still admits. */
  readonly remaining: number;
  /** The scan that used the voucher before. On another device, it means that both may have let people in. */
  readonly usedBy: KnownScan | null;
  /** Whether this scan was recorded by an earlier request. */
  readonly replayed: boolean;
};

export type RecordedScans = {
  /** In the order of the input. */
  readonly results: readonly ScanResult[];
  /** Scans recorded before that no longer count, because an earlier one was uploaded. */
  readonly displaced: readonly KnownScan[];
};

export type RecordScansFailure = InvalidInput | NotFound | IdempotencyFailure;

export type RecordScans = (
  device: string,
  scans: readonly ScanInput[],
  offline: boolean,
  caller: Caller,
) => Promise<Result<RecordedScans, RecordScansFailure>>;

export const maxScans = 500;

/** A device's clock may be this far ahead. */
const maxAheadMs = 5 * 60_000;

/**
 * Records scans of one device and decides them together with all scans of the same items. A scan is recorded once for its device and nonce:
 * a repeat returns its current outcome, also after a kill between commit and reply.
 */
export function createRecordScans(
  unitOfWork: GateUnitOfWork,
  readCode: (code: string) => VoucherName | undefined,
  clock: Clock,
): RecordScans {
  return async (device, inputs, offline, caller) => {
    const now = clock.now();
    const checked = check(device, inputs, offline, now);
    if (!checked.ok) return checked;
    const sessionIds = [...new Set(checked.value.map(({ sessionId }) => sessionId))];
    return unitOfWork.run<RecordedScans, RecordScansFailure>(caller, async ({ gate, publish }) => {
      const sessions = new Map((await gate.sessions(sessionIds)).map((session) => [session.id, session]));
      for (const { sessionId } of checked.value) {
        const session = sessions.get(sessionId);
        if (session === undefined || !mayCheckIn(caller.viewer, session)) return err(notFound('Session', sessionId));
      }
      const shown = checked.value.map((scan, index) => ({ ...scan, name: readCode(inputs[index]?.code ?? '') }));
      return record({ gate, publish }, { device, shown, offline, sessions, now }, caller);
    });
  };
}

/** Without a time: now. */
type CheckedScan = Pick<Scan, 'nonce' | 'sessionId' | 'people'> & { readonly scannedAt: Date | null };

type Shown = CheckedScan & { readonly name: VoucherName | undefined };

type Batch = {
  readonly device: string;
  readonly shown: readonly Shown[];
  readonly offline: boolean;
  readonly sessions: ReadonlyMap<SessionId, GateSession>;
  readonly now: Date;
};

async function record(
  { gate, publish }: { readonly gate: GateRepository } & EventSink,
  { device, shown, offline, sessions, now }: Batch,
  caller: Caller,
): Promise<Result<RecordedScans, RecordScansFailure>> {
  const named = [...new Set(shown.flatMap(({ name }) => (name === undefined ? [] : [name.item])))].sort();
  const hosts = new Set([...sessions.values()].map(({ organizationId }) => organizationId));
  // A voucher of another host is as unknown to this gate as one that was never issued.
  const items = new Map(
    (await gate.lockItems(named)).filter((item) => hosts.has(item.organizationId)).map((item) => [item.id, item]),
  );
  const known = new Map<string, KnownScan>();
  for (const host of hosts)
    for (const scan of await gate.known(
      host,
      shown.map(({ nonce }) => ({ device, nonce })),
    ))
      known.set(scan.nonce, scan);

  const before = await gate.scansOf([...items.keys()]);
  const fresh: NewScan[] = [];
  for (const { name, nonce, sessionId, people, scannedAt: stated } of shown) {
    const session = sessions.get(sessionId);
    if (session === undefined) throw new Error(`Session ${sessionId} was not loaded`);
    const item = name === undefined ? undefined : items.get(name.item);
    const { number, serial } = item === undefined || name === undefined ? { number: 0, serial: 0 } : name;
    const earlier = known.get(nonce);
    if (earlier !== undefined) {
      const same =
        [earlier.item, earlier.number, earlier.serial, earlier.sessionId].join() ===
        [item?.id ?? null, number, serial, sessionId].join();
      if (!same) return err(nonceReused);
      continue;
    }
    const scannedAt =
      stated ??
      afterAll(
        before.filter(({ item: of, refusal }) => of === item?.id && refusal === null),
        now,
      );
    const scan = { id: newId<'CheckIn'>(now), device, nonce, sessionId, number, serial, people, scannedAt };
    const added = { session, item: item?.id ?? null, offline, recordedAt: now, recordedBy: caller.viewer.subject };
    fresh.push({ ...scan, refusal: 'INVALID', admitted: 0, ...added });
    known.set(nonce, { ...scan, refusal: 'INVALID', admitted: 0, item: added.item });
  }

  const decided = decideItems([...items.values()], [...before, ...fresh]);
  const added = fresh.map((scan) => ({ ...scan, ...decided.get(scan.id) }));
  const changed = before.filter((scan) => differs(scan, decided.get(scan.id)));
  await gate.add(added);
  await gate.rewrite(changed.flatMap(({ id }) => decided.get(id) ?? []));
  if (added.length > 0) await publish(...eventsOf(added, changed, decided, sessions, now, caller));

  const all = [...before, ...added].map((scan) => ({ ...scan, ...decided.get(scan.id) }));
  const results = shown.map(({ nonce }): ScanResult => {
    const recorded = all.find((scan) => scan.device === device && scan.nonce === nonce) ?? known.get(nonce);
    if (recorded === undefined) throw new Error('A scan was not recorded');
    const item = recorded.item === null ? undefined : items.get(recorded.item);
    const ofItem = all.filter((scan) => scan.item !== null && scan.item === recorded.item);
    return {
      scan: recorded,
      item: item ?? null,
      ofItem,
      remaining: item === undefined ? 0 : remainingOf(item, ofItem, recorded),
      usedBy: usedBy(recorded, ofItem) ?? null,
      replayed: !fresh.some(({ id }) => id === recorded.id),
    };
  });
  return ok({ results, displaced: changed.map((scan) => ({ ...scan, ...decided.get(scan.id) })) });
}

function decideItems(items: readonly GateItem[], scans: readonly KnownScan[]): ReadonlyMap<Scan['id'], CheckIn> {
  const byItem = Map.groupBy(scans, ({ item }) => item);
  const outcomes = items.flatMap((item) => decideCheckIns(item, (byItem.get(item.id) ?? []).map(scanOf)));
  return new Map(outcomes.map((checkIn) => [checkIn.id, checkIn]));
}

/** Now, but after all scans that let people in: a scan with a network never displaces one that let people in. */
function afterAll(scans: readonly Scan[], now: Date): Date {
  return new Date(Math.max(now.getTime(), ...scans.map(({ scannedAt }) => scannedAt.getTime() + 1)));
}

/** Without the earlier outcome, which is decided anew. */
function scanOf({ id, device, nonce, sessionId, number, serial, people, scannedAt }: KnownScan): Scan {
  return { id, device, nonce, sessionId, number, serial, people, scannedAt };
}

function differs(scan: KnownScan, decided: CheckIn | undefined): boolean {
  return decided !== undefined && (decided.refusal !== scan.refusal || decided.admitted !== scan.admitted);
}

/** One event for each session: figures of its gate. */
function eventsOf(
  added: readonly NewScan[],
  changed: readonly KnownScan[],
  decided: ReadonlyMap<Scan['id'], CheckIn>,
  sessions: ReadonlyMap<SessionId, GateSession>,
  now: Date,
  caller: Caller,
): readonly CloudEvent[] {
  return [...Map.groupBy(added, ({ sessionId }) => sessionId)].flatMap(([sessionId, scans]) => {
    const session = sessions.get(sessionId);
    if (session === undefined) return [];
    const displaced = changed
      .filter((scan) => scan.sessionId === sessionId)
      .map((scan) => Math.max(0, scan.admitted - (decided.get(scan.id)?.admitted ?? 0)));
    const data = {
      sessionId,
      excursionId: session.excursionId,
      organizationId: session.organizationId,
      siteId: session.siteId,
      regionCode: session.regionCode,
      scans: scans.length,
      refused: scans.filter(({ refusal }) => refusal !== null).length,
      admitted: sum(scans.map(({ admitted }) => admitted)),
      displaced: sum(displaced),
    };
    return [makeEvent(checkInRecorded, { id: newId(now), at: now, subject: sessionId, data }, caller.causation)];
  });
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}

function check(
  device: string,
  inputs: readonly ScanInput[],
  offline: boolean,
  now: Date,
): Result<readonly CheckedScan[], InvalidInput | NotFound> {
  const issues: InputIssue[] = isName(device) ? [] : [{ path: ['device'], ...badName }];
  if (inputs.length === 0 || inputs.length > maxScans) issues.push({ path: ['scans'], ...badCount });
  const nonces = new Set<string>();
  const checked = inputs.flatMap(({ session, nonce, people, scannedAt }, index): CheckedScan[] => {
    const at = (field: string) => (offline ? ['scans', String(index), field] : [field]);
    const sessionId = parseId<'Session'>(session);
    if (!isName(nonce)) issues.push({ path: at('nonce'), ...badName });
    if (nonces.has(nonce)) issues.push({ path: at('nonce'), ...duplicateNonce });
    nonces.add(nonce);
    if (people !== null && !(Number.isInteger(people) && people >= 1 && people <= 10_000))
      issues.push({ path: at('people'), ...badPeople });
    if (scannedAt !== null && scannedAt.getTime() > now.getTime() + maxAheadMs)
      issues.push({ path: at('scannedAt'), ...inFuture });
    if (sessionId === undefined) issues.push({ path: at('session'), ...badSession });
    return sessionId === undefined ? [] : [{ sessionId, nonce, people, scannedAt }];
  });
  return issues.length > 0 ? err(invalidInputOf(issues)) : ok(checked);
}

function isName(text: string): boolean {
  return /^[\x21-\x7e]{1,64}$/.test(text);
}

const badName = issue(
  'MALFORMED',
  'От 1 до 64 печатных знаков ASCII без пробелов',
  '1 to 64 printable ASCII characters without spaces',
);
const duplicateNonce = issue('DUPLICATE', 'Номера сканирований повторяются', 'Scans have the same nonce');
const badPeople = issue('OUT_OF_RANGE', 'Число людей: от 1 до 10000', 'People: 1 to 10000');
const badCount = issue('OUT_OF_RANGE', `Сканирований: от 1 до ${maxScans}`, `Scans: 1 to ${maxScans}`);
const inFuture = issue('OUT_OF_RANGE', 'Время сканирования ещё не наступило', 'The time of the scan is in the future');
const badSession = issue('MALFORMED', 'Неверный идентификатор сеанса', 'Malformed id of a session');

function issue(code: InputIssue['code'], ru: string, en: string): Omit<InputIssue, 'path'> {
  return { code, message: { ru, en } };
}

const nonceReused: IdempotencyFailure = {
  code: 'IDEMPOTENCY.KEY_REUSED',
  message: {
    ru: 'Этот номер сканирования устройство уже использовало для другого ваучера или сеанса',
    en: 'The device used this nonce for another voucher or session',
  },
};
