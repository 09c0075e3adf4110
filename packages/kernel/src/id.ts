import { v5, v7, validate } from 'uuid';
import type { Brand } from './brand.ts';

/**
 * The identity of one aggregate type. Ids are opaque to clients: UUIDv7 (RFC 9562), so that they sort by creation and
 * keep B-trees dense; or UUIDv5 where the id is a function of a natural key.
 */
export type Id<Entity extends string> = Brand<string, `${Entity}Id`>;

export type PortalId = Id<'Portal'>;
export type OrganizationId = Id<'Organization'>;
export type SiteId = Id<'Site'>;
export type ExcursionId = Id<'Excursion'>;
export type SessionId = Id<'Session'>;
export type RouteId = Id<'Route'>;
export type BookingId = Id<'Booking'>;
export type BookingItemId = Id<'BookingItem'>;
export type RegistryEntryId = Id<'RegistryEntry'>;
export type AssessmentId = Id<'ReadinessAssessment'>;
export type AgreementId = Id<'Agreement'>;
export type CouncilId = Id<'Council'>;
export type CouncilMemberId = Id<'CouncilMember'>;
export type CouncilMeetingId = Id<'CouncilMeeting'>;
export type CouncilDecisionId = Id<'CouncilDecision'>;

/** A new id. `at` becomes the leading 48 bits, so pass the clock's time. */
export function newId<Entity extends string>(at: Date): Id<Entity> {
  return v7({ msecs: at.getTime(), random: nextRandom() }) as Id<Entity>;
}

const randomPool = new Uint8Array(16 * 256);
let randomUsed = randomPool.length;

/** 16 random bytes, drawn many at a time: a system call for each id was a measurable part of a registration. */
function nextRandom(): Uint8Array {
  if (randomUsed === randomPool.length) {
    crypto.getRandomValues(randomPool);
    randomUsed = 0;
  }
  return randomPool.subarray(randomUsed, (randomUsed += 16));
}

/** An id from outside: any RFC 9562 UUID in lower case, or undefined. */
export function parseId<Entity extends string>(text: string): Id<Entity> | undefined {
  return validate(text) ? (text.toLowerCase() as Id<Entity>) : undefined;
}

/**
 * The id that belongs to a natural key, the same on every machine and in every run (UUIDv5).
 * @param namespace a UUID that belongs to the kind of thing and is never changed
 * @param name the natural key, written in one canonical way
 */
export function idFromName<Entity extends string>(namespace: string, name: string): Id<Entity> {
  return v5(name, namespace) as Id<Entity>;
}
