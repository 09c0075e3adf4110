import type { DocumentLevel } from '@promtour/kernel/admission/rules';

/** Personal fields of a participant. A level has the fields of the levels before it; the others are absent. */
export type Person = {
  readonly familyName: string;
  readonly givenName: string;
  readonly patronymic: string | null;
  /** From NAME_BIRTHDATE on: `YYYY-MM-DD`. */
  readonly birthDate: string | null;
  /** Who answers for a participant under 18, from NAME_BIRTHDATE on. */
  readonly guardianName: string | null;
  /** From PASSPORT on: ISO 3166-1 alpha-2. */
  readonly citizenship: string | null;
  readonly document: IdentityDocument | null;
  /** PASSPORT_EXTENDED. */
  readonly birthPlace: string | null;
};

export const documentTypes = ['RU_PASSPORT', 'RU_BIRTH_CERTIFICATE', 'FOREIGN_PASSPORT', 'OTHER'] as const;
export type DocumentType = (typeof documentTypes)[number];

export type IdentityDocument = {
  readonly type: DocumentType;
  /** Series and number, letters and digits only. */
  readonly number: string;
  /** PASSPORT_EXTENDED. */
  readonly issuedBy: string | null;
  readonly issuedOn: string | null;
};

/** A participant as a client enters it: nothing is checked yet. `undefined` and `null` are the same: no value. */
export type ParticipantDraft = {
  readonly familyName?: string | null | undefined;
  readonly givenName?: string | null | undefined;
  readonly patronymic?: string | null | undefined;
  readonly birthDate?: string | null | undefined;
  readonly guardian?: GuardianDraft | null | undefined;
  readonly citizenship?: string | null | undefined;
  readonly document?: DocumentDraft | null | undefined;
  readonly birthPlace?: string | null | undefined;
  /** Version of the text that the participant, or the guardian in the participant's name, consented to. */
  readonly consentVersion?: string | null | undefined;
};

export type GuardianDraft = {
  readonly name?: string | null | undefined;
  /** Version of the text that the guardian consented to. */
  readonly consentVersion?: string | null | undefined;
};

export type DocumentDraft = {
  readonly type?: string | null | undefined;
  readonly number?: string | null | undefined;
  readonly issuedBy?: string | null | undefined;
  readonly issuedOn?: string | null | undefined;
};

/** Whether a list of this level has the fields that begin with another level. */
export function collects(level: DocumentLevel, from: Exclude<DocumentLevel, 'NONE'>): boolean {
  return order[level] >= order[from];
}

const order: Readonly<Record<DocumentLevel, number>> = {
  NONE: 0,
  NAME: 1,
  NAME_BIRTHDATE: 2,
  PASSPORT: 3,
  PASSPORT_EXTENDED: 4,
};

/** The first level that has a field: the only list of what is collected when. */
export const levelOfField = {
  familyName: 'NAME',
  givenName: 'NAME',
  patronymic: 'NAME',
  consentVersion: 'NAME',
  birthDate: 'NAME_BIRTHDATE',
  guardian: 'NAME_BIRTHDATE',
  citizenship: 'PASSPORT',
  document: 'PASSPORT',
  'document.issuedBy': 'PASSPORT_EXTENDED',
  'document.issuedOn': 'PASSPORT_EXTENDED',
  birthPlace: 'PASSPORT_EXTENDED',
} as const satisfies Readonly<Record<string, Exclude<DocumentLevel, 'NONE'>>>;
