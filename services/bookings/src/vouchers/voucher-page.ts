import type { BookingItemId } from '@promtour/kernel/id';
import type { Clock } from '@promtour/kernel/clock';
import type { PublicPageOptions } from '@promtour/service-kit/http/public-page';
import type { Language } from '@promtour/service-kit/language';
import type { Logger } from '@promtour/service-kit/logging';
import type { Booking } from '../bookings/domain/booking.ts';
import { shownCode } from '../bookings/domain/booking-code.ts';
import type { TermsRepository } from '../excursion-terms/excursion-terms.ports.ts';
import type { Places, VoucherIssues } from './application/ports.ts';
import { firstIssue, vouchersOf } from './domain/voucher.ts';
import { hasVouchers, voucherLanguage } from './domain/voucher-pages.ts';
import type { RenderVoucher } from './rendering/rendering.pool.ts';
import { voucherFormats, type VoucherDocument, type VoucherFormat } from './rendering/voucher-document.ts';
import { readVoucherPageName } from './signing/page-name.ts';
import { voucherCode } from './signing/voucher-code.ts';
import type { VoucherKeys } from './signing/voucher-keys.ts';

export type VoucherPageOptions = {
  readonly bookingOfItem: (item: BookingItemId) => Promise<Booking | undefined>;
  readonly issues: Pick<VoucherIssues, 'latest'>;
  readonly terms: Pick<TermsRepository, 'find'>;
  readonly places: Pick<Places, 'find'>;
  readonly keys: VoucherKeys;
  readonly render: RenderVoucher;
  readonly clock: Clock;
  readonly logger: Logger;
};

const types: Readonly<Record<VoucherFormat, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml; charset=utf-8',
};

/** `GET /vouchers/<signed name>.pdf?lang=en`, `.png` and `.svg`: a valid voucher. A revoked one has no page. */
export function voucherPage(options: VoucherPageOptions): PublicPageOptions<{ '*': string }> {
  const { keys, clock, logger, render } = options;
  return {
    // Longer than a named parameter may be.
    url: '/vouchers/*',
    logger,
    async read({ '*': file }, { query }) {
      const [, name = '', extension] = /^([\w-]+)\.([a-z]+)$/.exec(file) ?? [];
      const format = voucherFormats.find((one) => one === extension);
      const named = format === undefined ? undefined : readVoucherPageName(name, clock.now(), keys);
      if (format === undefined || named === undefined) return undefined;
      const document = await documentOf(named, (query as { readonly lang?: unknown }).lang, options);
      if (document === undefined) return undefined;
      return {
        type: types[format],
        body: await render({ format, document }),
        headers: {
          'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
          'content-disposition': `inline; filename="voucher-${document.bookingCode}.${format}"`,
          'content-language': document.language,
          // The path is the secret: no shared cache keeps it.
          'cache-control': 'private, no-cache',
        },
      };
    },
  };
}

async function documentOf(
  named: { readonly item: BookingItemId; readonly number: number; readonly serial: number },
  wanted: unknown,
  { bookingOfItem, issues, terms, places, keys }: VoucherPageOptions,
): Promise<VoucherDocument | undefined> {
  const booking = await bookingOfItem(named.item);
  const item = booking?.items.find(({ id }) => id === named.item);
  if (booking === undefined || item === undefined || !hasVouchers(booking)) return undefined;
  const issue = (await issues.latest([item.id])).get(item.id) ?? firstIssue;
  const vouchers = issue.serial === named.serial ? vouchersOf(item, issue) : [];
  const voucher = vouchers.find(({ number }) => number === named.number);
  if (voucher === undefined) return undefined;
  const [[version], place] = await Promise.all([
    terms.find([{ excursionId: item.excursionId, version: item.excursionVersion }]),
    places.find(item.siteId),
  ]);
  const language: Language = wanted === 'ru' || wanted === 'en' ? wanted : voucherLanguage(booking.language);
  return {
    language,
    code: voucherCode(voucher, keys),
    bookingCode: shownCode(booking.code),
    title: textIn(version?.title, language),
    siteName: place === undefined ? null : textIn(place.name, language),
    address: place?.address ?? null,
    startsAt: item.startsAt,
    endsAt: item.endsAt,
    timeZone: item.timeZone,
    unitType: voucher.unitType,
    people: voucher.people,
    number: voucher.number,
    count: vouchers.length,
    rules: version?.admission ?? null,
  };
}

function textIn(texts: Readonly<Record<string, string>> | undefined, language: Language): string {
  return texts?.[language] ?? texts?.['ru'] ?? '';
}
