import { html, type Html } from '@promtour/service-kit/http/html';
import type { Language } from '@promtour/service-kit/language';

export type Page = { readonly language: Language; readonly title: string; readonly body: Html };

/** @param base where the issuer is mounted, such as `/oidc` */
export function renderPage({ language, title, body }: Page, base = '/oidc'): string {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="${base}/style.css" />
      </head>
      <body>
        <main>
          <p class="brand">Промтур · Promtour</p>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`.html;
}

/**
 * No scripts; only the style sheet is loaded.
 * @param formTargets targets of a form's redirects besides the issuer: browsers apply `form-action` to redirects as well
 */
export function pageHeaders(formTargets: readonly string[] = []): Readonly<Record<string, string>> {
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': [
      "default-src 'none'",
      "style-src 'self'",
      `form-action ${["'self'", ...formTargets].join(' ')}`,
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
}

export const styleSheet = `
:root { color-scheme: light dark; --ink: #1b2430; --paper: #fff; --ground: #eef1f5; --accent: #1f5fa8; --line: #c9d1db; --alarm: #a3261b; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8edf3; --paper: #1c232d; --ground: #11161d; --accent: #7db4f0; --line: #3a4553; --alarm: #ff9a8f; }
}
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1.5rem; background: var(--ground); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; }
main { width: 100%; max-width: 26rem; padding: 2rem; background: var(--paper); border: 1px solid var(--line); border-radius: .75rem; }
.brand { margin: 0; font-size: .875rem; letter-spacing: .04em; opacity: .75; }
h1 { margin: .25rem 0 1rem; font-size: 1.5rem; line-height: 1.25; }
h2 { margin: 1.5rem 0 .5rem; font-size: 1.0625rem; }
label { display: block; margin: .75rem 0 .25rem; }
input { width: 100%; padding: .625rem .75rem; font: inherit; color: inherit; background: transparent; border: 1px solid var(--line); border-radius: .5rem; }
button, .button { display: block; width: 100%; margin-top: .75rem; padding: .6875rem 1rem; font: inherit; text-align: center; text-decoration: none;
  color: var(--paper); background: var(--accent); border: 1px solid var(--accent); border-radius: .5rem; cursor: pointer; }
button.quiet { color: var(--accent); background: transparent; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.alarm { padding: .625rem .75rem; border: 1px solid var(--alarm); border-radius: .5rem; color: var(--alarm); }
table { width: 100%; margin-top: 1rem; border-collapse: collapse; font-size: .9375rem; }
th, td { padding: .25rem .5rem .25rem 0; text-align: left; vertical-align: top; font-weight: inherit; }
code { font-size: .9375em; }
`;
