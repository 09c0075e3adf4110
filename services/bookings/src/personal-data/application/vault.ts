import type { Clock } from '@promtour/kernel/clock';
import type { BookingId, OrganizationId } from '@promtour/kernel/id';
import type { Viewer } from '@promtour/access/viewer';
import type { DataKeyId, FieldSet, SealedSubject, SubjectId } from '../domain/sealed-subject.ts';
import { openBytes, sealBytes } from '../sealing/aead.ts';
import type { BlindIndex } from '../sealing/blind-index.ts';
import type { AccessPurpose, DataKeys, SubjectReader } from './ports.ts';

export type SubjectDraft = {
  readonly id: SubjectId;
  readonly fieldSet: FieldSet;
  readonly bookingId: BookingId;
  readonly organizationId: OrganizationId | null;
  /** The personal fields, as JSON. */
  readonly fields: object;
  /** Indexed for an erasure request by address or number. */
  readonly email?: string | null;
  readonly phone?: string | null;
};

/** Seals and opens personal data. All of it passes here. */
export type Vault = {
  readonly seal: (draft: SubjectDraft) => Promise<SealedSubject>;
  /**
   * The fields of the subjects; those whose data is destroyed are missing. Each reading is in the access log before anything is returned.
   */
  readonly read: (
    ids: readonly SubjectId[],
    reader: { readonly viewer: Viewer; readonly purpose: AccessPurpose },
  ) => Promise<ReadonlyMap<SubjectId, unknown>>;
  /** Destroys the keys of subjects whose rows are deleted. */
  readonly forget: (keys: readonly DataKeyId[]) => Promise<void>;
  readonly index: BlindIndex;
};

export function createVault(keys: DataKeys, subjects: SubjectReader, index: BlindIndex, clock: Clock): Vault {
  return {
    index,
    forget: (ids) => (ids.length === 0 ? Promise.resolve() : keys.destroy(ids)),
    async seal({ fields, email = null, phone = null, ...subject }) {
      const { id: keyId, key } = await keys.take();
      return {
        ...subject,
        keyId,
        sealed: sealBytes(key, Buffer.from(JSON.stringify(fields)), contextOf(subject)),
        emailIndex: email === null ? null : index.email(email),
        phoneIndex: phone === null ? null : index.phone(phone),
      };
    },
    async read(ids, { viewer, purpose }) {
      if (ids.length === 0) return new Map();
      const reading = { by: viewer.subject ?? 'anonymous', purpose, at: clock.now() };
      const found = await subjects.readLogged(ids, reading);
      const open = await keys.find(found.map(({ keyId }) => keyId));
      return new Map(
        found.flatMap((subject) => {
          const key = open.get(subject.keyId);
          if (key === undefined) return [];
          return [[subject.id, JSON.parse(openBytes(key, subject.sealed, contextOf(subject)).toString()) as unknown]];
        }),
      );
    },
  };
}

function contextOf({ id, fieldSet }: Pick<SealedSubject, 'id' | 'fieldSet'>): string {
  return `${fieldSet} ${id}`;
}
