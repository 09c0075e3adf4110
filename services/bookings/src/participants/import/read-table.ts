import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import type { ParticipantDraft } from '../domain/person.ts';

export type TableFormat = 'XLSX' | 'CSV';

export type TableRow = {
  /** As spreadsheet programs number it: the column names are row 1. */
  readonly row: number;
  readonly participant: ParticipantDraft;
};

export type TableFault = 'UNREADABLE' | 'TOO_LARGE' | 'NO_COLUMNS' | 'UNKNOWN_COLUMN' | 'REPEATED_COLUMN';

export type ReadTable =
  | { readonly rows: readonly TableRow[] }
  | {
      readonly fault: TableFault;
      /** Its number, from 1. The name itself could hold personal data. */ readonly column?: number;
    };

export const maxContent = 700_000;
const maxRows = 1_000;
const maxUnpacked = 20_000_000;

/** Reads a participant list. The first row has the names of the columns, in Russian or English; their order is free. */
export async function readTable(format: TableFormat, content: string): Promise<ReadTable> {
  if (content.length > maxContent) return { fault: 'TOO_LARGE' };
  let cells: readonly (readonly unknown[])[];
  try {
    cells = format === 'CSV' ? readCsv(content) : await readWorkbook(Buffer.from(content, 'base64'));
  } catch {
    // Both libraries throw for whatever they cannot read; their messages may quote the content.
    return { fault: 'UNREADABLE' };
  }
  if (cells.length > maxRows + 1) return { fault: 'TOO_LARGE' };
  const [head = [], ...body] = cells;
  const fields = head.map((name) => fieldOf(textOf(name)));
  const unknown = fields.findIndex((field, nth) => field === undefined && textOf(head[nth]) !== '');
  if (unknown >= 0) return { fault: 'UNKNOWN_COLUMN', column: unknown + 1 };
  const named = fields.filter((field) => field !== undefined);
  if (named.length === 0) return { fault: 'NO_COLUMNS' };
  const repeated = fields.findIndex((field, nth) => field !== undefined && fields.indexOf(field) < nth);
  if (repeated >= 0) return { fault: 'REPEATED_COLUMN', column: repeated + 1 };
  return {
    rows: body.flatMap((values, nth) => {
      if (values.every((value) => textOf(value) === '')) return [];
      return [{ row: nth + 2, participant: participantOf(fields, values) }];
    }),
  };
}

function readCsv(content: string): readonly (readonly unknown[])[] {
  return parse(content, {
    bom: true,
    delimiter: [',', ';', '\t'],
    relax_column_count: true,
    trim: true,
    max_record_size: 10_000,
  });
}

async function readWorkbook(file: Buffer): Promise<readonly (readonly unknown[])[]> {
  if (unpackedBytes(file) > maxUnpacked) throw new Error('The workbook is too large');
  return readSheet(file);
}

/** The sum of the sizes that a ZIP file's directory states. */
function unpackedBytes(file: Buffer): number {
  let sum = 0;
  for (
    let at = file.indexOf(directoryEntry);
    at >= 0 && at + 46 <= file.length;
    at = file.indexOf(directoryEntry, at + 46)
  )
    sum += file.readUInt32LE(at + 24);
  return sum;
}

const directoryEntry = Buffer.from('PK\u0001\u0002');

function participantOf(fields: readonly (string | undefined)[], values: readonly unknown[]): ParticipantDraft {
  const by = new Map(fields.map((field, nth) => [field, textOf(values[nth])]));
  const value = (field: string): string | undefined => {
    const text = by.get(field);
    return text === '' ? undefined : text;
  };
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

/** Dates come as `2014-05-20`, `20.05.2014`, or as a date cell, at midnight UTC. */
function isoDate(text: string | undefined): string | undefined {
  const [, day, month, year] = /^(\d\d?)\.(\d\d?)\.(\d{4})$/.exec(text ?? '') ?? [];
  return day === undefined || month === undefined || year === undefined
    ? text
    : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' ? String(value) : '';
}

function fieldOf(name: string): string | undefined {
  return columns[name.toLowerCase().replaceAll(/\s+/g, ' ')];
}

/** Names of columns, in lower case. */
const columns: Readonly<Record<string, string>> = {
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
};

const documentNames: Readonly<Record<string, string>> = {
  'паспорт рф': 'RU_PASSPORT',
  паспорт: 'RU_PASSPORT',
  'свидетельство о рождении': 'RU_BIRTH_CERTIFICATE',
  'иностранный паспорт': 'FOREIGN_PASSPORT',
  другой: 'OTHER',
};

const countryNames: Readonly<Record<string, string>> = { россия: 'RU', рф: 'RU', беларусь: 'BY', казахстан: 'KZ' };
