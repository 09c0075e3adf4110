import { html, nothing, type Html } from '@promtour/service-kit/http/html';
import type { Language } from '@promtour/service-kit/language';
import { scopes, type Scope } from '@promtour/access/scopes';

type Named = Readonly<Record<Language, string>>;

export type SignInPage = {
  readonly language: Language;
  /** The name of the client. */
  readonly client: string;
  /** The interaction's path, such as `/oidc/interaction/x`. */
  readonly action: string;
  readonly issuers: readonly Named[];
  /** The demonstration accounts, if enabled. */
  readonly demo: readonly { readonly account: string; readonly password: string; readonly name: Named }[];
  /** The account whose password was wrong; undefined before the first attempt. */
  readonly refusedAccount: string | undefined;
};

const texts = {
  ru: {
    title: 'Вход',
    asks: 'Войти просит приложение',
    through: 'Войти через',
    demo: 'Демонстрационные учётные записи',
    account: 'Учётная запись',
    password: 'Пароль',
    enter: 'Войти',
    wrong: 'Неверное имя учётной записи или пароль.',
    none: 'Вход не настроен: не указана ни одна служба входа.',
  },
  en: {
    title: 'Sign in',
    asks: 'Sign in to continue to',
    through: 'Sign in through',
    demo: 'Demo accounts',
    account: 'Account',
    password: 'Password',
    enter: 'Sign in',
    wrong: 'Incorrect account or password.',
    none: 'Sign-in is not configured: no identity provider is set.',
  },
};

export function signInTitle(language: Language): string {
  return texts[language].title;
}

export function signInBody(page: SignInPage): Html {
  const { language, action, issuers, demo } = page;
  const text = texts[language];
  return html`<p>${text.asks} <strong>${page.client}</strong></p>
    ${issuers.map(
      (name, index) =>
        html`<a class="button" href="${action}/issuer/${String(index)}">${text.through} ${name[language]}</a>`,
    )}
    ${demo.length === 0 ? nothing : demoForm(page)}
    ${issuers.length + demo.length === 0 ? html`<p class="alarm">${text.none}</p>` : nothing}`;
}

function demoForm({ language, action, demo, refusedAccount }: SignInPage): Html {
  const text = texts[language];
  return html`<h2>${text.demo}</h2>
    ${refusedAccount !== undefined ? html`<p class="alarm" role="alert">${text.wrong}</p>` : nothing}
    <form method="post" action="${action}/demo">
      <label for="account">${text.account}</label>
      <input
        id="account"
        name="account"
        value="${refusedAccount ?? ''}"
        autocomplete="username"
        required
        maxlength="50"
      />
      <label for="password">${text.password}</label>
      <input id="password" name="password" type="password" autocomplete="current-password" required maxlength="100" />
      <button type="submit">${text.enter}</button>
    </form>
    <table>
      ${demo.map(
        ({ account, password, name }) =>
          html`<tr>
            <th scope="row"><code>${account}</code> / <code>${password}</code></th>
            <td>${name[language]}</td>
          </tr>`,
      )}
    </table>`;
}

export type ConsentPage = {
  readonly language: Language;
  readonly client: string;
  readonly action: string;
  readonly scopes: readonly string[];
};

const consentTexts = {
  ru: { title: 'Разрешить приложению действовать от вашего имени?', may: 'сможет:', yes: 'Разрешить', no: 'Отказать' },
  en: { title: 'Allow the application to act on your behalf?', may: 'will be able to:', yes: 'Allow', no: 'Refuse' },
};

export function consentTitle(language: Language): string {
  return consentTexts[language].title;
}

export function consentBody({ language, client, action, scopes: asked }: ConsentPage): Html {
  const text = consentTexts[language];
  return html`<p><strong>${client}</strong> ${text.may}</p>
    <ul>
      ${asked.map((scope) => html`<li><code>${scope}</code>: ${scopes[scope as Scope][language]}</li>`)}
    </ul>
    <form method="post" action="${action}/consent">
      <button type="submit" name="allow" value="yes">${text.yes}</button>
      <button type="submit" name="allow" value="no" class="quiet">${text.no}</button>
    </form>`;
}

const problems = {
  NO_ACCESS: {
    status: 403,
    ru: ['У вас нет доступа', 'Вы вошли, но роль в программе вам не назначена. Обратитесь к координатору региона.'],
    en: [
      'You have no access',
      'You are signed in, but you have no role in the program. Contact your region’s coordinator.',
    ],
  },
  EXPIRED: {
    status: 400,
    ru: ['Время входа истекло', 'Вернитесь в приложение и начните заново.'],
    en: ['This sign-in has expired', 'Go back to the application and start again.'],
  },
  ISSUER_REFUSED: {
    status: 400,
    ru: ['Служба входа не подтвердила вход', 'Вернитесь в приложение и попробуйте ещё раз.'],
    en: ['Your identity provider did not confirm the sign-in', 'Go back to the application and try again.'],
  },
  ISSUER_AWAY: {
    status: 502,
    ru: ['Служба входа не отвечает', 'Попробуйте позже или войдите через другую службу.'],
    en: ['Your identity provider is not responding', 'Try again later or use another provider.'],
  },
} as const;

export type SignInProblem = keyof typeof problems;

const nameTexts = {
  ru: { subject: 'Ваш идентификатор', issuer: 'Служба входа', next: 'Сообщите эти данные тому, кто назначает роли.' },
  en: { subject: 'Your identifier', issuer: 'Identity provider', next: 'Send both to the person who grants roles.' },
};

/** A person's issuer and subject, needed to give them a role; shown only to the person. */
export type NameAtIssuer = { readonly issuer: string; readonly subject: string };

export function problemPage(
  problem: SignInProblem,
  language: Language,
  name?: NameAtIssuer,
): { status: number; title: string; body: Html } {
  const {
    status,
    [language]: [title, text],
  } = problems[problem];
  return {
    status,
    title,
    body: html`<p>${text}</p>
      ${name === undefined ? nothing : nameTable(name, language)}`,
  };
}

function nameTable({ issuer, subject }: NameAtIssuer, language: Language): Html {
  const text = nameTexts[language];
  return html`<table>
      <tr>
        <th scope="row">${text.issuer}</th>
        <td><code>${issuer}</code></td>
      </tr>
      <tr>
        <th scope="row">${text.subject}</th>
        <td><code>${subject}</code></td>
      </tr>
    </table>
    <p>${text.next}</p>`;
}
