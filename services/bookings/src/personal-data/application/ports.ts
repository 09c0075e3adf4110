import type { OrganizationId, BookingId, Id } from '@promtour/kernel/id';
import type { InstantRange } from '@promtour/kernel/time-zone';
import type { PageRequest } from '@promtour/service-kit/pagination/page';
import type { UnitOfWork } from '@promtour/service-kit/unit-of-work';
import type { Destruction, DestructionGround } from '../domain/destruction.ts';
import type { DataKeyId, FieldSet, SealedSubject, SubjectId } from '../domain/sealed-subject.ts';

export type DataKey = { readonly id: DataKeyId; readonly key: Buffer };

/** The data keys, one per subject. They are in a database of their own (docs/adr/0180). */
export interface DataKeys {
  /** A key that belongs to no subject yet. Usually from memory. */
  take(): Promise<DataKey>;
  /** Destroyed keys are missing. Keys are not cached: a destroyed one is unusable at once, on every replica. */
  find(ids: readonly DataKeyId[]): Promise<ReadonlyMap<DataKeyId, Buffer>>;
  destroy(ids: readonly DataKeyId[]): Promise<void>;
}

export const accessPurposes = ['PASS_OFFICE', 'ORGANIZER', 'CONTACT', 'ERASURE'] as const;
export type AccessPurpose = (typeof accessPurposes)[number];

/** One reading of a subject's data. */
export type PersonalDataAccess = {
  readonly id: Id<'PersonalDataAccess'>;
  readonly subjectId: SubjectId;
  readonly bookingId: BookingId;
  readonly fieldSet: FieldSet;
  readonly organizationId: OrganizationId | null;
  readonly readBy: string;
  readonly purpose: AccessPurpose;
  readonly readAt: Date;
};

export type Reading = { readonly by: string; readonly purpose: AccessPurpose; readonly at: Date };

/** The sealed subjects inside one transaction. */
export interface SubjectRepository {
  add(subjects: readonly SealedSubject[]): Promise<void>;
  find(ids: readonly SubjectId[]): Promise<readonly SealedSubject[]>;
  /** Deletes the rows, and records the destruction of each booking's subjects. */
  destroy(ids: readonly SubjectId[], records: readonly Destruction[]): Promise<void>;
}

export type PersonalDataUnitOfWork = UnitOfWork<{ readonly subjects: SubjectRepository }>;

/** Reads outside transactions. */
export interface SubjectReader {
  /** Returns the subjects and logs the reading of each, in one statement. */
  readLogged(ids: readonly SubjectId[], reading: Reading): Promise<readonly SealedSubject[]>;
  /** The keys among these that a subject has. */
  usedKeys(ids: readonly DataKeyId[]): Promise<ReadonlySet<DataKeyId>>;
}

/** The logs of access and destruction, bounded to what the viewer may see. */
export interface PersonalDataLogReader {
  accesses(filter: AccessFilter, page: PageRequest): Promise<readonly PersonalDataAccess[]>;
  countAccesses(filter: AccessFilter): Promise<number>;
  destructions(filter: DestructionFilter, page: PageRequest): Promise<readonly Destruction[]>;
  countDestructions(filter: DestructionFilter): Promise<number>;
}

export type AccessFilter = {
  readonly bookings: readonly BookingId[] | undefined;
  readonly purposes: readonly AccessPurpose[] | undefined;
  readonly readAt: InstantRange;
};

export type DestructionFilter = {
  readonly bookings: readonly BookingId[] | undefined;
  readonly grounds: readonly DestructionGround[] | undefined;
  readonly destroyedAt: InstantRange;
};
