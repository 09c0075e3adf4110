import {
  excursionArchived,
  excursionPortalsChanged,
  excursionPublished,
  excursionResumed,
  excursionSuspended,
} from '@promtour/events/catalogue/excursion';
import type { EventData } from '@promtour/events/define-event';
import type { PortalId } from '@promtour/kernel/id';
import type { LocalizedText } from '@promtour/kernel/localized-text';
import { on, type EventHandler, type HandlerContext } from '@promtour/messaging/subscription';
import { eventId } from '@promtour/service-kit/event-values';
import type { ExcursionTerms } from '../../excursion-terms/domain/excursion-terms.ts';
import type { TermsRepository } from '../../excursion-terms/excursion-terms.ports.ts';
import type { SaleOf } from '../inventory.ports.ts';

/** Sessions are for sale while their excursion is published, by the terms of the version on offer. */
export function putOnSaleWhenExcursionPublished(
  sale: SaleOf,
  terms: (tx: HandlerContext['tx']) => Pick<TermsRepository, 'keep'>,
): readonly EventHandler[] {
  return [
    on(excursionPublished, async ({ data }, { tx }) => {
      const { excursionId, version: number, onSale, portals } = data;
      await terms(tx).keep(termsOf(data));
      await sale(tx).publish(eventId<'Excursion'>(excursionId), { number, onSale, portals: portalsOf(portals) });
    }),
    on(excursionPortalsChanged, ({ data }, { tx }) =>
      sale(tx).show(eventId<'Excursion'>(data.excursionId), portalsOf(data.portals)),
    ),
    on(excursionResumed, ({ data }, { tx }) => sale(tx).offer(eventId<'Excursion'>(data.excursionId), true)),
    ...[excursionSuspended, excursionArchived].map((definition) =>
      on(definition, ({ data }, { tx }) => sale(tx).offer(eventId<'Excursion'>(data.excursionId), false)),
    ),
  ];
}

/** Codes of routes' lists are of the same release: kernel/offer-terms.ts and kernel/admission/rules.ts define them for both. */
function termsOf(data: EventData<typeof excursionPublished>): ExcursionTerms {
  const { excursionId, version, title, segments, format, languages, durationMinutes, options } = data;
  const { bookingMode, cancellationTerms, admission } = data;
  const content = {
    title: title as LocalizedText,
    segments,
    format,
    languages,
    durationMinutes,
    options,
    bookingMode,
    cancellationTerms,
    admission,
  };
  return { excursionId: eventId<'Excursion'>(excursionId), version, ...content } as ExcursionTerms;
}

function portalsOf(portals: readonly string[] | null): readonly PortalId[] | null {
  return portals?.map((id) => eventId<'Portal'>(id)) ?? null;
}
