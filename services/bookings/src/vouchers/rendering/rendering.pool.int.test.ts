import { afterAll, describe, expect, it } from '@jest/globals';
import jsQrModule from 'jsqr';
import { PNG } from 'pngjs';
import { extractText, getDocumentProxy } from 'unpdf';
import { voucherDocument } from '../../../test/support/voucher-document.ts';
import { createRenderingPool } from './rendering.pool.ts';
import type { VoucherDocument } from './voucher-document.ts';

// Its types declare an ES module's default export.
const jsQR = jsQrModule.default;

const pool = createRenderingPool(1);
afterAll(() => pool.stop());

async function pdfText(document: VoucherDocument, pages = 1): Promise<string> {
  const bytes = await pool.render({ format: 'pdf', document });
  const { text, totalPages } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
  expect(totalPages).toBe(pages);
  return text.replaceAll(/\s+/g, ' ');
}

describe('the PDF of a voucher', () => {
  it('says in Russian where, when by the site’s clock, what to wear and bring, who may come, and whether to take photos', async () => {
    const text = await pdfText(voucherDocument());
    for (const expected of [
      'Верфь: как строят корабли',
      'K7MP-2XQD',
      '21 человек',
      'Дальневосточная верфь',
      'Владивосток, ул. Портовая, 1',
      'пятница, 4 декабря 2026 г. в 09:30 – 11:00',
      'местное время (Asia/Vladivostok)',
      'Обязательны средства защиты: каска, сигнальный жилет.',
      'Нужна закрытая обувь.',
      'Паспорт каждого посетителя',
      'Посетителям должно исполниться 12 лет.',
      'Фотографировать можно без вспышки.',
    ])
      expect(text).toContain(expected);
  });

  it('says it in English', async () => {
    const text = await pdfText(voucherDocument({ language: 'en', title: 'How ships are built' }));
    for (const expected of [
      'How ships are built',
      'Booking code K7MP-2XQD',
      '21 people',
      'Friday, 4 December 2026 at 09:30 – 11:00',
      'local time (Asia/Vladivostok)',
      'Protective equipment is required: helmet, high-visibility vest.',
      'The passport of each visitor',
      'Visitors must be 12 or older.',
      'Photography is allowed without flash.',
    ])
      expect(text).toContain(expected);
    expect(text).not.toMatch(/Обязательны|Паспорт/);
  });

  it('of one visitor says which of the group’s vouchers it is', async () => {
    const document = voucherDocument({ unitType: 'CHILD', people: 1, number: 3, count: 21 });
    expect(await pdfText(document)).toContain('ребёнок; ваучер 3 из 21');
  });

  it('names both days of a visit that ends on another one', async () => {
    const text = await pdfText(voucherDocument({ endsAt: new Date('2026-12-04T15:00:00Z') }));
    expect(text).toContain('пятница, 4 декабря 2026 г. в 09:30 – суббота, 5 декабря 2026 г. в 01:00');
  });

  it('can be written without an address and rules, and continues on a second page', async () => {
    const bare = voucherDocument({ siteName: null, address: null, rules: null });
    expect(await pdfText(bare)).toContain('Адрес уточните у организатора.');
    const address = 'Улица Портовая '.repeat(30).trim();
    expect(await pdfText(voucherDocument({ title: 'Щ'.repeat(200), address }), 2)).toContain(address);
  });

  it('is the same for the same voucher', async () => {
    const document = voucherDocument();
    expect(await pool.render({ format: 'pdf', document })).toEqual(await pool.render({ format: 'pdf', document }));
  });
});

describe('the QR code of a voucher', () => {
  it('is read from the PNG by an independent decoder', async () => {
    const document = voucherDocument();
    const { data, width, height } = PNG.sync.read(await pool.render({ format: 'png', document }));
    const found = jsQR(new Uint8ClampedArray(data), width, height);
    expect(found?.data).toBe(document.code);
    // 41 modules a side.
    expect(found?.version).toBe(6);
  });

  it('is read from the rectangles of the SVG, which are those of the PDF', async () => {
    const document = voucherDocument();
    const svg = (await pool.render({ format: 'svg', document })).toString();
    const scale = 6;
    const side = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]) * scale;
    const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
    for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
      for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++)
        for (let column = Number(x) * scale; column < (Number(x) + Number(length)) * scale; column++)
          pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
    expect(jsQR(pixels, side, side)?.data).toBe(document.code);
  });
});
