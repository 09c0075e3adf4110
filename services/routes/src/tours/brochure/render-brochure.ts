import { admissionSentences } from '@promtour/kernel/admission/sentences';
import type { LocalizedText } from '@promtour/kernel/localized-text';
import { html, nothing, type Html } from '@promtour/service-kit/http/html';
import type { Language } from '@promtour/service-kit/language';
import type { ExcursionContents } from '../application/ports.ts';
import type { Route, RouteStop } from '../domain/route.ts';
import { timingOf } from '../domain/timing.ts';
import { mapOf } from './map.ts';
import { wordsOf, type Words } from './words.ts';

/**
 * A page to print, without scripts and external content.
 * @param at the instant whose UTC offsets apply to the times
 */
export function renderBrochure(route: Route, excursions: ExcursionContents, language: Language, at: Date): string {
  const words = wordsOf[language];
  const { starts } = timingOf(route.stops, at);
  const stops = route.stops.map((stop, index) => ({ stop, start: starts[index] ?? null }));
  const title = textOf(route.title, language);
  const points = route.stops.flatMap(({ point }) => point ?? []);
  const total = route.stops.reduce((sum, { leg }) => sum + (leg?.distanceMeters ?? 0), 0);
  const travel = route.stops.reduce((sum, { leg }) => sum + (leg?.minutes ?? 0), 0);
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        ${{ html: `<style>${styleSheet}</style>` }}
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          <p class="facts">${words.days(route.days)} · ${words.way(total, travel)}</p>
          ${route.summary === null ? nothing : html`<p>${textOf(route.summary, language)}</p>`}
          ${mapOf(points, words.map)}
          ${[...Map.groupBy(stops, ({ stop }) => stop.day)].map(
            ([day, of]) =>
              html`<section>
                <h2>${words.day(day)}</h2>
                <ol>
                  ${of.map((one) => stopItem(one.stop, one.start, excursions, { words, language }))}
                </ol>
              </section>`,
          )}
          <p class="note">${words.note}</p>
        </main>
      </body>
    </html>`.html;
}

function stopItem(
  stop: RouteStop,
  start: string | null,
  excursions: ExcursionContents,
  { words, language }: { readonly words: Words; readonly language: Language },
): Html {
  const { kind, leg, durationMinutes, excursionId } = stop;
  const excursion = excursionId === null ? undefined : excursions.get(excursionId);
  const title = excursion?.title ?? stop.title;
  const summary = excursion?.summary ?? null;
  const sentences = excursion === undefined ? [] : admissionSentences(excursion.admission);
  const facts = [words.kind[kind], ...(durationMinutes === null ? [] : [words.duration(durationMinutes)])];
  return html`<li>
    ${
      leg === null || leg.distanceMeters === 0
        ? nothing
        : html`<p class="leg">${words.mode[leg.mode]}: ${words.way(leg.distanceMeters, leg.minutes)}</p>`
    }
    <h3>${start === null ? nothing : html`<time>${start}</time> `}${title === null ? '' : textOf(title, language)}</h3>
    <p class="facts">${facts.join(' · ')}</p>
    ${summary === null ? nothing : html`<p>${textOf(summary, language)}</p>`}
    ${
      sentences.length === 0
        ? nothing
        : html`<h4>${words.admission}</h4>
            <ul>
              ${sentences.map(({ text }) => html`<li>${text[language]}</li>`)}
            </ul>`
    }
  </li>`;
}

function textOf(text: LocalizedText, language: Language): string {
  return text[language] ?? text.ru;
}

/** Part of each page: its digest is in the content security policy. */
export const styleSheet = `
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; color: #1b2430; background: #fff; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1rem; }
h1, h2, h3, h4 { line-height: 1.25; }
h2 { border-bottom: 2px solid #1f5fa8; }
h3 { margin: 0; font-size: 1.125rem; }
h4 { margin: .5rem 0 0; font-size: 1rem; }
ol { padding: 0; list-style: none; }
ol > li { margin: 0 0 1.25rem; }
ul { margin: 0; }
time { color: #1f5fa8; }
svg { width: 100%; border: 1px solid #c9d1db; }
polyline { fill: none; stroke: #1f5fa8; stroke-width: 2; }
circle { fill: #fff; stroke: #1f5fa8; stroke-width: 3; }
.facts, .leg, .note { margin: 0; color: #4a5868; }
.leg { padding: .25rem 0; }
@media print { main { max-width: none; padding: 0; } li, svg, h2 { break-inside: avoid; } h2, h3 { break-after: avoid; } }
`;
