import { qrPng, qrSvg } from './qr-code.ts';
import { voucherPdf } from './voucher-pdf.ts';
import type { VoucherDocument, VoucherFormat } from './voucher-document.ts';

export type RenderingTask = { readonly format: VoucherFormat; readonly document: VoucherDocument };

/** Runs in a thread of the rendering pool. */
export default async function renderVoucher({ format, document }: RenderingTask): Promise<Uint8Array> {
  switch (format) {
    case 'pdf':
      return voucherPdf(document);
    case 'png':
      return qrPng(document.code);
    case 'svg':
      return Buffer.from(qrSvg(document.code));
  }
}
