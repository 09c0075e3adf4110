import { html, type Html } from '@promtour/service-kit/http/html';
import { negotiateLanguage, type Language } from '@promtour/service-kit/language';
import type { ErrorOut, KoaContextWithOIDC } from 'oidc-provider';
import { pageHeaders, renderPage } from './html.ts';

/** The provider's own pages: errors that cannot be returned to the client, and signing out. */

export function renderError(context: KoaContextWithOIDC, out: ErrorOut): void {
  const language = languageOf(context);
  const texts = {
    ru: ['Не удалось войти', 'Приложение отправило неверный запрос. Сообщите его владельцу код ошибки:'],
    en: ['Sign-in failed', 'The application sent an invalid request. Send its owner this error code:'],
  }[language];
  const [title = '', text = ''] = texts;
  show(
    context,
    title,
    html`<p>${text} <code>${out.error}</code></p>
      <p>${out.error_description ?? ''}</p>`,
  );
}

/** @param form the provider's form, which contains only the token against cross-site requests */
export function renderSignOut(context: KoaContextWithOIDC, form: string): void {
  const language = languageOf(context);
  const [title = '', yes = '', no = ''] = {
    ru: ['Выйти из Промтура?', 'Выйти', 'Остаться'],
    en: ['Sign out of Promtour?', 'Sign out', 'Stay signed in'],
  }[language];
  show(
    context,
    title,
    html`${{ html: form }}<button type="submit" form="op.logoutForm" value="yes" name="logout">${yes}</button>
      <button type="submit" form="op.logoutForm" class="quiet">${no}</button>`,
  );
}

export function renderSignedOut(context: KoaContextWithOIDC): void {
  const [title = '', text = ''] = {
    ru: ['Вы вышли', 'Страницу можно закрыть.'],
    en: ['You are signed out', 'You can close this page.'],
  }[languageOf(context)];
  show(context, title, html`<p>${text}</p>`);
}

function languageOf(context: KoaContextWithOIDC): Language {
  return negotiateLanguage(context.get('accept-language'));
}

function show(context: KoaContextWithOIDC, title: string, body: Html): void {
  for (const [name, value] of Object.entries(pageHeaders())) context.set(name, value);
  context.body = renderPage({ language: languageOf(context), title, body });
}
