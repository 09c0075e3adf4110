import { createHash } from 'node:crypto';
import type { Clock } from '@promtour/kernel/clock';
import { parseId } from '@promtour/kernel/id';
import type { PublicPageOptions } from '@promtour/service-kit/http/public-page';
import type { Language } from '@promtour/service-kit/language';
import type { Logger } from '@promtour/service-kit/logging';
import type { BrochureReader } from '../application/ports.ts';
import { renderBrochure, styleSheet } from './render-brochure.ts';

export type BrochurePageOptions = {
  readonly brochures: BrochureReader;
  readonly clock: Clock;
  readonly logger: Logger;
};

/** `GET /brochures/routes/<id>?lang=ru`: a published route, in Russian unless `lang` is `en`. */
export function brochurePage({ brochures, clock, logger }: BrochurePageOptions): PublicPageOptions<{ id: string }> {
  return {
    url: '/brochures/routes/:id',
    logger,
    async read({ id: text }, { query }) {
      const id = parseId<'Route'>(text);
      const found = id === undefined ? undefined : await brochures.find(id);
      if (found === undefined) return undefined;
      const language: Language = (query as { readonly lang?: unknown }).lang === 'en' ? 'en' : 'ru';
      return {
        type: 'text/html; charset=utf-8',
        body: renderBrochure(found.route, found.excursions, language, clock.now()),
        headers: { 'content-security-policy': policy, 'content-language': language },
      };
    },
  };
}

/** Nothing but the page's own style sheet. */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(styleSheet).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
