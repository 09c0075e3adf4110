import { randomUUID } from 'node:crypto';
import type { Viewer } from '@promtour/access/viewer';
import { managerOf } from '@promtour/testkit/viewers';
import { voucherCode } from '../../src/vouchers/signing/voucher-code.ts';
import type { SessionFacts } from './facts.ts';
import { voucherKeys } from './keys.ts';
import { operations, type Outcome } from './operations.ts';
import type { BookingsService } from './service.ts';

export type GateOutcome = Outcome & {
  readonly checkIn?: { readonly id: string; readonly admitted: number };
  readonly reason?: string;
};

const scanFields = 'id device nonce refusal admitted scannedAt item { id seats } session { id }';
const failures = `__typename ... on UserError { code message } ... on InvalidInput { issues { path } }`;

export const checkInDocument = `mutation CheckIn($input: CheckInInput!) {
  outcome: checkIn(input: $input) {
    ... on CheckInPayload { remaining missing replayed checkIn { ${scanFields} } }
    ... on CheckInRefused { reason remaining usedAt usedOn } ${failures}
  }
}`;
export const uploadDocument = `mutation Upload($input: UploadScansInput!) {
  outcome: uploadScans(input: $input) {
    ... on UploadScansPayload {
      outcomes { replayed checkIn { ${scanFields} } usedBy { device nonce } }
      displaced { device nonce refusal }
    } ${failures}
  }
}`;
export const walkInDocument = `mutation WalkIn($input: AdmitWalkInInput!) {
  outcome: admitWalkIn(input: $input) {
    ... on AdmitWalkInPayload {
      replayed item { id seats attended briefedAt booking { id status contact { name } } visit { checkedIn attended } }
    }
    ... on CheckInRefused { reason } ... on SeatsUnavailable { vacancies } ... on SessionClosed { closedFor: reason }
    ... on AdmissionRefused { violations { rule } } ${failures}
  }
}`;
export const briefDocument = `mutation Brief($input: SignBriefingInput!) {
  outcome: signBriefing(input: $input) { ... on SignBriefingPayload { item { id briefedAt } } ${failures} }
}`;
export const reissueDocument = `mutation Reissue($input: ReissueVouchersInput!) {
  outcome: reissueVouchers(input: $input) {
    ... on ReissueVouchersPayload { replayed item { vouchers { code number serial unitType people } } }
    ... on BookingStatusConflict { status } ${failures}
  }
}`;
const vouchersDocument = `query Vouchers($id: ID!, $language: LanguageTag, $gate: Boolean!) {
  booking(id: $id) { items { id
    vouchers { code number serial unitType people pdf(language: $language) png svg }
    visit { attended checkedIn byUnit { type people } briefedAt }
    checkIns @include(if: $gate) { ${scanFields} }
  } }
}`;

export type VoucherFields = {
  readonly code: string;
  readonly number: number;
  readonly serial: number;
  readonly people: number;
  readonly pdf: string;
  readonly png: string;
  readonly svg: string;
};
export type ItemFields = {
  readonly id: string;
  readonly vouchers: readonly VoucherFields[];
  readonly visit: unknown;
  readonly checkIns: readonly Readonly<Record<string, unknown>>[];
};

/** The mutations of a gate in fewer words. By default, its host's manager acts. */
export function gateOf(service: BookingsService, session: SessionFacts) {
  const host = managerOf(session.organizationId);
  const send = async (document: string, input: object, viewer: Viewer = host): Promise<GateOutcome> =>
    (await service.ask<{ outcome: GateOutcome }>(document, { input }, undefined, viewer)).expectData().outcome;
  const api = operations(service.ask);
  return {
    host,
    send,
    /** A booking with its only item, and the code of its group's voucher. */
    async booked(about: Readonly<Record<string, unknown>> = {}, until: 'ON_HOLD' | 'CONFIRMED' = 'CONFIRMED') {
      const { id, itemId } = await api.hold(session.sessionId, about);
      if (until === 'CONFIRMED') await api.confirm(id);
      const item = String(itemId);
      return { id: String(id), item, code: codeOf(item) };
    },
    checkIn: (code: string, about: Readonly<Record<string, unknown>> = {}, viewer?: Viewer) =>
      send(
        checkInDocument,
        { code, session: session.sessionId, device: 'gate-1', nonce: randomUUID(), ...about },
        viewer,
      ),
    upload: (device: string, scans: readonly object[], viewer?: Viewer) =>
      send(uploadDocument, { device, scans }, viewer),
    walkIn: (about: Readonly<Record<string, unknown>> = {}, viewer?: Viewer) =>
      send(
        walkInDocument,
        {
          idempotencyKey: randomUUID(),
          session: session.sessionId,
          units: [{ type: 'ADULT', count: 2 }],
          originRegion: 'RU-MOW',
          ...about,
        },
        viewer,
      ),
    brief: (item: string, about: Readonly<Record<string, unknown>> = {}, viewer?: Viewer) =>
      send(briefDocument, { item, people: 2, language: 'ru', ...about }, viewer),
    reissue: (item: string, per: string, key: string = randomUUID(), viewer?: Viewer) =>
      send(reissueDocument, { item, per, idempotencyKey: key }, viewer),
    async item(id: string, viewer: Viewer = host, language?: string): Promise<ItemFields> {
      const answer = await service.ask<{ booking: { items: ItemFields[] } | null }>(
        vouchersDocument,
        { id, language, gate: viewer === host },
        undefined,
        viewer,
      );
      const [item] = answer.expectData().booking?.items ?? [];
      if (item === undefined) throw new Error('The viewer sees no item');
      return item;
    },
  };
}

/** The code of a voucher as the service signs it. */
export function codeOf(item: string, number = 1, serial = 1): string {
  return voucherCode({ item: item as never, number, serial }, voucherKeys);
}
