import { create, type QRCode, type QRCodeSegment } from 'qrcode';
import { bitmapPng } from './bitmap-png.ts';

/** Light modules around the code (ISO/IEC 18004). */
const quietZone = 4;

/** @param text of the alphanumeric mode: digits, upper-case letters and ` $%*+-./:` */
function alphanumeric(text: string): QRCodeSegment[] {
  return [{ data: text, mode: 'alphanumeric' }];
}

function qrCode(text: string): QRCode {
  return create(alphanumeric(text), { errorCorrectionLevel: 'M' });
}

/** Dark modules of one row that touch each other, in modules from the top left corner without its quiet zone. */
export type Run = { readonly x: number; readonly y: number; readonly length: number };

/** The code as few rectangles, for drawing it as a path. */
export function qrRuns(text: string): { readonly size: number; readonly runs: readonly Run[] } {
  const { size, data } = qrCode(text).modules;
  const runs: Run[] = [];
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const start = x;
      while (x < size && data[y * size + x] === 1) x++;
      if (x > start) runs.push({ x: start, y, length: x - start });
    }
  return { size, runs };
}

export function qrSvg(text: string): string {
  const { size, runs } = qrRuns(text);
  const side = size + 2 * quietZone;
  const path = runs.map(({ x, y, length }) => `M${x + quietZone} ${y + quietZone}h${length}v1h-${length}z`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${path}"/></svg>\n`;
}

/** Pixels of a module's side: 8 make a module of a row one byte. */
const scale = 8;

export function qrPng(text: string): Buffer {
  const { size, data } = qrCode(text).modules;
  const side = size + 2 * quietZone;
  const light = Buffer.alloc(1 + side, 0xff);
  // The filter of a row's bytes; 0 is none.
  light[0] = 0;
  const rows = Array.from({ length: side }, (_, line) => {
    const y = line - quietZone;
    if (y < 0 || y >= size) return light;
    const row = Buffer.from(light);
    for (let x = 0; x < size; x++) if (data[y * size + x] === 1) row[1 + quietZone + x] = 0;
    return row;
  });
  return bitmapPng(
    side * scale,
    rows.flatMap((row) => Array.from({ length: scale }, () => row)),
  );
}
