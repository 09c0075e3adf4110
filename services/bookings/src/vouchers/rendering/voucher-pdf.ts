import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create as openFont, type Font, type Glyph } from 'fontkit';
import PDFDocument from 'pdfkit';
import { admissionSentences } from '@promtour/kernel/admission/sentences';
import type { AdmissionRules } from '@promtour/kernel/admission/rules';
import { localDate } from '@promtour/kernel/time-zone';
import { qrRuns } from './qr-code.ts';
import type { VoucherDocument } from './voucher-document.ts';
import { voucherWords } from './voucher-words.ts';

/** Points. A4 is 595 × 842. */
const page = { width: 595.28, margin: 48, qr: 184 };

const require = createRequire(import.meta.url);
/** Parsed once per thread: parsing a font costs more than writing a voucher. */
const fonts = { regular: fontOf('400Regular/PTSans_400Regular'), bold: fontOf('700Bold/PTSans_700Bold') };

function fontOf(name: string): Buffer {
  const font = openFont(readFileSync(require.resolve(`@expo-google-fonts/pt-sans/${name}.ttf`))) as Font;
  // fontkit keeps a glyph as it was first read. One that was first a part of another letter has no character, and the text of later
  // documents could not be searched or read aloud.
  for (const character of font.characterSet) font.glyphForCodePoint(character);
  for (let id = 0; id < font.numGlyphs; id++) keepOutline(font.getGlyph(id));
  // pdfkit takes a parsed font as well; its types know the bytes only.
  return font as unknown as Buffer;
}

/** A third of a voucher's time was spent on reading the outlines of the same letters again. */
function keepOutline(glyph: Glyph): void {
  const readable = glyph as Glyph & { _decode?: () => unknown };
  const read = readable._decode?.bind(readable);
  if (read === undefined) return;
  let outline: unknown;
  readable._decode = () => (outline ??= read());
}

/** A voucher on one page of A4. The same document gives the same bytes. */
export function voucherPdf(voucher: VoucherDocument): Promise<Buffer> {
  const { language } = voucher;
  const words = voucherWords[language];
  const document = new PDFDocument({
    size: 'A4',
    margin: page.margin,
    // Not a standard font of pdfkit: none of them has Cyrillic letters.
    font: '',
    lang: language,
    displayTitle: true,
    info: { Title: `${words.voucher} ${voucher.bookingCode}`, CreationDate: voucher.startsAt },
  });
  const written = bytesOf(document);
  for (const [name, font] of Object.entries(fonts)) document.registerFont(name, font);
  drawHead(document, voucher);
  for (const { title, lines } of sectionsOf(voucher)) drawSection(document, title, lines);
  document.end();
  return written;
}

function bytesOf(document: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
    document.on('error', reject);
  });
}

/** The code at the right; title, booking code, place and time beside it. */
function drawHead(document: PDFKit.PDFDocument, voucher: VoucherDocument): void {
  const words = voucherWords[voucher.language];
  const left = page.width - page.margin - page.qr;
  const top = page.margin;
  drawQrCode(document, voucher.code, { left, top });
  document.font('regular').fontSize(9).fillColor('#444');
  document.text(words.atTheGate, left, top + page.qr + 6, { width: page.qr, align: 'center' });
  const width = left - page.margin - 24;
  document.fontSize(11).text(words.voucher, page.margin, top, { width });
  document.font('bold').fontSize(19).fillColor('#000').text(voucher.title, { width }).moveDown(0.4);
  const line = (label: string, ...values: readonly string[]): void => {
    document.font('regular').fontSize(9).fillColor('#444').text(label, { width });
    document.font('bold').fontSize(12).fillColor('#000');
    for (const value of values) {
      document.text(value, { width });
      document.font('regular');
    }
    document.moveDown(0.4);
  };
  line(words.bookingCode, voucher.bookingCode, partyOf(voucher));
  line(words.when, timeOf(voucher), words.localTime(voucher.timeZone));
  const place = [voucher.siteName, voucher.address].filter((text) => text !== null);
  line(words.where, ...(voucher.address === null ? [...place, words.addressUnknown] : place));
  document.x = page.margin;
  document.y = Math.max(document.y, top + page.qr + 28);
}

function drawQrCode(document: PDFKit.PDFDocument, text: string, at: { left: number; top: number }): void {
  const { size, runs } = qrRuns(text);
  const module = page.qr / size;
  for (const { x, y, length } of runs)
    document.rect(at.left + x * module, at.top + y * module, length * module, module);
  document.fill('#000');
}

function drawSection(document: PDFKit.PDFDocument, title: string, lines: readonly string[]): void {
  document.moveDown(0.6).font('bold').fontSize(12).fillColor('#000').text(title);
  document.font('regular').fontSize(11);
  for (const line of lines) document.text(line);
}

function partyOf({ language, unitType, people, number, count }: VoucherDocument): string {
  const words = voucherWords[language];
  if (unitType === null) return words.people(people);
  const who = people === 1 ? words.unit[unitType] : `${words.unit[unitType]}, ${words.people(people)}`;
  return `${who}; ${words.numberOf(number, count)}`;
}

/** By the site's clock: a visit that ends on another day names both. */
function timeOf({ language, startsAt, endsAt, timeZone }: VoucherDocument): string {
  const format = (options: Intl.DateTimeFormatOptions) => formatOf(language, timeZone, options);
  const full = format({ dateStyle: 'full', timeStyle: 'short' });
  const sameDay = localDate(startsAt, timeZone) === localDate(endsAt, timeZone);
  const end = sameDay ? format({ timeStyle: 'short' }) : full;
  return `${full.format(startsAt)} – ${end.format(endsAt)}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Formats are expensive to create and there are few zones. */
function formatOf(language: string, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = [language, timeZone, ...Object.entries(options)].join();
  const known = formats.get(key);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...options, timeZone });
  formats.set(key, format);
  return format;
}

type Section = { readonly title: string; readonly lines: readonly string[] };

function sectionsOf({ language, rules }: VoucherDocument): readonly Section[] {
  const words = voucherWords[language];
  const wear = sentences(rules, language, ['protectiveEquipment', 'footwear']);
  const document = rules === null ? null : words.bringDocument[rules.documentLevel];
  const sections: readonly Section[] = [
    { title: words.wear, lines: rules !== null && wear.length === 0 ? [words.wearAnything] : wear },
    { title: words.bring, lines: [words.bringVoucher, ...(document === null ? [] : [document])] },
    {
      title: words.admission,
      lines: [
        ...sentences(rules, language, ['ageLimit', 'childrenPerAdult', 'healthRestrictions', 'accessibility']),
        words.arrive,
      ],
    },
    { title: words.photos, lines: sentences(rules, language, ['photoPolicy']) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

function sentences(
  rules: AdmissionRules | null,
  language: VoucherDocument['language'],
  about: readonly (keyof AdmissionRules)[],
): readonly string[] {
  if (rules === null) return [];
  return admissionSentences(rules)
    .filter(({ rule }) => about.includes(rule))
    .map(({ text }) => text[language]);
}
