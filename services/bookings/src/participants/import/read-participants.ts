import type { ParticipantDraft } from '../domain/person.ts';
import {
  isoDate,
  readTable,
  type TableDefinition,
  type TableFault,
  type TableFormat,
} from '../../shared/import/read-table.ts';

export type ParticipantRow = {
  /** As spreadsheet programs number it: the column names are row 1. */
  readonly row: number;
  readonly participant: ParticipantDraft;
};

/** Reads a participant list. */
export async function readParticipants(
  format: TableFormat,
  content: string,
): Promise<{ readonly rows: readonly ParticipantRow[] } | { readonly fault: TableFault; readonly column?: number }> {
  const table = await readTable(format, content, definition);
  return 'fault' in table
    ? table
    : { rows: table.rows.map(({ row, cells }) => ({ row, participant: participantOf(cells) })) };
}

function participantOf(cells: ReadonlyMap<string, string>): ParticipantDraft {
  const value = (field: string): string | undefined => cells.get(field);
  const date = (field: string): string | undefined => isoDate(value(field));
  const guardian = { name: value('guardian.name'), consentVersion: value('guardian.consentVersion') };
  const type = value('document.type');
  const document = {
    type: type === undefined ? undefined : (documentNames[type.toLowerCase()] ?? type.toUpperCase()),
    number: value('document.number'),
    issuedBy: value('document.issuedBy'),
    issuedOn: date('document.issuedOn'),
  };
  const given = (part: object): boolean => Object.values(part).some((one) => one !== undefined);
  const country = value('citizenship');
  return {
    familyName: value('familyName'),
    givenName: value('givenName'),
    patronymic: value('patronymic'),
    birthDate: date('birthDate'),
    guardian: given(guardian) ? guardian : undefined,
    citizenship: country === undefined ? undefined : (countryNames[country.toLowerCase()] ?? country),
    document: given(document) ? document : undefined,
    birthPlace: value('birthPlace'),
    consentVersion: value('consentVersion'),
  };
}

const definition: TableDefinition<string> = {
  maxRows: 1_000,
  columns: {
    'family name': 'familyName',
    фамилия: 'familyName',
    'given name': 'givenName',
    имя: 'givenName',
    patronymic: 'patronymic',
    отчество: 'patronymic',
    'birth date': 'birthDate',
    'дата рождения': 'birthDate',
    guardian: 'guardian.name',
    'законный представитель': 'guardian.name',
    'guardian consent': 'guardian.consentVersion',
    'согласие представителя': 'guardian.consentVersion',
    citizenship: 'citizenship',
    гражданство: 'citizenship',
    document: 'document.type',
    документ: 'document.type',
    'document number': 'document.number',
    'серия и номер': 'document.number',
    'issued by': 'document.issuedBy',
    'кем выдан': 'document.issuedBy',
    'issued on': 'document.issuedOn',
    'дата выдачи': 'document.issuedOn',
    'birth place': 'birthPlace',
    'место рождения': 'birthPlace',
    consent: 'consentVersion',
    согласие: 'consentVersion',
  },
};

const documentNames: Readonly<Record<string, string>> = {
  'паспорт рф': 'RU_PASSPORT',
  паспорт: 'RU_PASSPORT',
  'свидетельство о рождении': 'RU_BIRTH_CERTIFICATE',
  'иностранный паспорт': 'FOREIGN_PASSPORT',
  другой: 'OTHER',
};

const countryNames: Readonly<Record<string, string>> = { россия: 'RU', рф: 'RU', беларусь: 'BY', казахстан: 'KZ' };
