import { html, nothing, type Html } from '@promtour/service-kit/http/html';
import type { Language } from '@promtour/service-kit/language';
import { intents, topics } from '../domain/feedback.ts';
import type { FeedbackLink, Unusable } from '../domain/feedback-link.ts';
import { wordsOf, type Words } from './words.ts';

/**
 * The questions as a form that works without scripts.
 * @param given the rejected answers, which stay selected
 */
export function renderForm(
  { visitedOn }: Pick<FeedbackLink, 'visitedOn'>,
  language: Language,
  given?: URLSearchParams,
): string {
  const words = wordsOf[language];
  const isGiven = (name: string, value: string): boolean => given?.getAll(name).includes(value) ?? false;
  const faulty = given !== undefined;
  return page(
    language,
    html`<p class="facts">${words.visit(visitedOn)}</p>
      <p class="facts">${words.privacy}</p>
      <form method="post" action="?lang=${language}">
        <fieldset>
          <legend>${words.nps} <small>${words.required}</small></legend>
          ${faulty ? html`<p class="fault" role="alert">${words.faulty}</p>` : nothing}
          ${choices('nps', numbers(0, 10), isGiven, true)}
          <p class="facts">${words.npsEnds[0]}, ${words.npsEnds[1]}</p>
        </fieldset>
        <h2>${words.ratings}</h2>
        <p class="facts">${words.ratingsEnds}</p>
        ${topics.map(
          (topic) =>
            html`<fieldset>
              <legend>${words.topics[topic]}</legend>
              ${choices(topic, numbers(1, 5), isGiven)}
            </fieldset>`,
        )}
        ${intentChoices(words, isGiven)}
        <button>${words.submit}</button>
      </form>`,
  );
}

export function renderNotice(language: Language, reason: Exclude<Unusable, 'UNKNOWN'>): string {
  return page(language, html`<p role="status">${wordsOf[language].unusable[reason]}</p>`);
}

function page(language: Language, content: Html): string {
  const { title, other } = wordsOf[language];
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        ${{ html: `<style>${styleSheet}</style>` }}
      </head>
      <body>
        <main>
          <p class="switch">
            <a href="?lang=${other.language}" hreflang="${other.language}" lang="${other.language}">${other.name}</a>
          </p>
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html>`.html;
}

type IsGiven = (name: string, value: string) => boolean;

function choices(name: string, values: readonly string[], isGiven: IsGiven, required = false): Html {
  return html`<div class="scale">
    ${values.map(
      (value) =>
        html`<label
          ><input
            type="radio"
            name="${name}"
            value="${value}"
            ${required ? html`required` : nothing}
            ${isGiven(name, value) ? html`checked` : nothing}
          />
          ${value}</label
        >`,
    )}
  </div>`;
}

function intentChoices(words: Words, isGiven: IsGiven): Html {
  return html`<fieldset>
    <legend>${words.intents}</legend>
    ${intents.map(
      (intent) =>
        html`<label class="choice"
          ><input
            type="checkbox"
            name="intents"
            value="${intent}"
            ${isGiven('intents', intent) ? html`checked` : nothing}
          />
          ${words.intent[intent]}</label
        >`,
    )}
  </fieldset>`;
}

function numbers(from: number, to: number): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}

/** Part of each page: its digest is in the content security policy. */
export const styleSheet = `
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; color: #1b2430; background: #fff; }
main { max-width: 40rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1, h2 { line-height: 1.25; }
h2 { margin: 1.5rem 0 0; font-size: 1.25rem; }
fieldset { margin: 1rem 0; padding: .75rem 1rem; border: 1px solid #c9d1db; border-radius: .5rem; }
legend { padding: 0 .25rem; font-weight: 600; }
small { font-weight: 400; color: #4a5868; }
.scale { display: flex; flex-wrap: wrap; gap: .5rem; }
.scale label { display: flex; align-items: center; gap: .25rem; min-height: 2.75rem; padding: 0 .6rem; border: 1px solid #c9d1db; border-radius: .4rem; }
.choice { display: flex; align-items: center; gap: .5rem; min-height: 2.75rem; }
input { width: 1.25rem; height: 1.25rem; accent-color: #1f5fa8; }
button { min-height: 3rem; padding: 0 1.5rem; border: 0; border-radius: .5rem; font: inherit; font-weight: 600; color: #fff; background: #1f5fa8; }
a { color: #1f5fa8; }
.facts { margin: .25rem 0; color: #4a5868; }
.fault { margin: 0 0 .5rem; color: #a3131c; }
.switch { margin: 0; text-align: right; }
`;
