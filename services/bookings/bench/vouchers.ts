import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { BenchRow } from '@promtour/testkit/bench-results';
import { createRenderingPool } from '../src/vouchers/rendering/rendering.pool.ts';
import type { VoucherFormat } from '../src/vouchers/rendering/voucher-document.ts';
import { voucherDocument } from '../test/support/voucher-document.ts';
import { rate } from './rate.ts';

/** Vouchers drawn in threads, by as many requests as the service admits, and the delay of the event loop meanwhile. */
export async function vouchers(): Promise<BenchRow[]> {
  const pool = createRenderingPool();
  const document = voucherDocument();
  const measure = async (formats: readonly VoucherFormat[], milliseconds: number) => {
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const perSecond = await rate(() => Promise.all(formats.map((format) => pool.render({ format, document }))), {
      writers: 2,
      milliseconds,
    });
    delay.disable();
    // The resolution is part of each sample.
    return { perSecond, delayMs: delay.percentile(99) / 1e6 - 1 };
  };
  await measure(['pdf', 'png'], 1_000);
  const both = await measure(['pdf', 'png'], 5_000);
  const pdf = await measure(['pdf'], 3_000);
  await pool.stop();
  return [
    row('vouchers/s: PDF with its QR code', pdf.perSecond, '/s', '≥ 50'),
    row('vouchers/s: PDF, and QR code as PNG', both.perSecond, '/s', '≥ 50'),
    row('  p99 delay of the event loop meanwhile', both.delayMs, ' ms', '≤ 10'),
  ];
}

function row(measure: string, value: number, unit: string, goal: string): BenchRow {
  return { measure, measured: `${value.toFixed(1)}${unit}`, goal };
}
