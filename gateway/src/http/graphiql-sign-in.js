/* global document, location, navigator, open, setTimeout, clearTimeout, BroadcastChannel, TextEncoder, URLSearchParams, Headers, URL, crypto, btoa */

/**
 * Signs the user of the GraphiQL page in: authorization code with PKCE (RFC 7636) in a window of its own. The token is kept in this
 * script's memory only, so that reloading the page forgets it.
 */
// eslint-disable-next-line no-unused-vars -- called by start.js
function addSignIn({ issuer, clientId }) {
  const texts = {
    ru: {
      out: 'Вы не вошли: доступны только открытые данные.',
      in: 'Вы вошли до',
      expired: 'Сеанс закончился: войдите снова.',
      signedOut: 'Вы вышли.',
      refused: 'Войти не получилось:',
      signIn: 'Войти',
      signOut: 'Выйти',
    },
    en: {
      out: 'Not signed in: public data only.',
      in: 'Signed in until',
      expired: 'Your session has expired: sign in again.',
      signedOut: 'Signed out.',
      refused: 'Sign-in failed:',
      signIn: 'Sign in',
      signOut: 'Sign out',
    },
  }[navigator.language.toLowerCase().startsWith('ru') ? 'ru' : 'en'];
  const status = document.querySelector('#session-status');
  const button = document.querySelector('#session-button');
  const redirectUri = `${new URL(issuer).origin}/graphiql/signed-in`;
  const answers = new BroadcastChannel('promtour-sign-in');
  const send = globalThis.fetch.bind(globalThis);
  let token;
  let expiry;
  let pending;

  // The redirect URI is registered for the issuer's name of this machine.
  if (location.origin !== new URL(issuer).origin)
    location.replace(new URL(issuer).origin + location.pathname + location.search);

  function show(text) {
    status.textContent = text;
    button.textContent = token === undefined ? texts.signIn : texts.signOut;
    document.querySelector('#session').hidden = false;
  }

  function forget(text) {
    clearTimeout(expiry);
    token = undefined;
    show(text);
  }

  const base64url = (bytes) =>
    btoa(String.fromCharCode(...new Uint8Array(bytes))).replace(
      /[+/=]/g,
      (sign) => ({ '+': '-', '/': '_', '=': '' })[sign],
    );
  const random = () => base64url(crypto.getRandomValues(new Uint8Array(32)));

  async function signIn() {
    // Opened before anything is awaited: a browser blocks windows that no click opens.
    const popup = open('about:blank', 'promtour-sign-in', 'popup,width=520,height=760');
    pending = { state: random(), verifier: random() };
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(pending.verifier));
    const query = new URLSearchParams({
      client_id: clientId,
      redirect_uri: redirectUri,
      response_type: 'code',
      scope: 'openid',
      state: pending.state,
      code_challenge: base64url(digest),
      code_challenge_method: 'S256',
    });
    popup.location.replace(`${issuer}/auth?${query}`);
  }

  /** Ends the session at the issuer, too: its page asks for confirmation. */
  function signOut() {
    forget(texts.signedOut);
    open(
      `${issuer}/session/end?${new URLSearchParams({ client_id: clientId })}`,
      'promtour-sign-in',
      'popup,width=520,height=480',
    );
  }

  async function exchange(code, verifier) {
    const response = await send(`${issuer}/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: clientId,
        redirect_uri: redirectUri,
        code,
        code_verifier: verifier,
      }),
    });
    const answer = await response.json();
    if (answer.access_token === undefined) throw new Error(answer.error_description ?? answer.error);
    return answer;
  }

  answers.onmessage = async ({ data }) => {
    const answer = new URLSearchParams(data);
    // Another page of this origin asked, or an answer came twice.
    if (pending === undefined || answer.get('state') !== pending.state) return;
    const { verifier } = pending;
    pending = undefined;
    try {
      if (answer.get('code') === null) throw new Error(answer.get('error_description') ?? answer.get('error'));
      const { access_token: accessToken, expires_in: seconds } = await exchange(answer.get('code'), verifier);
      token = accessToken;
      clearTimeout(expiry);
      expiry = setTimeout(() => forget(texts.expired), seconds * 1_000);
      const until = new Date(Date.now() + seconds * 1_000);
      show(`${texts.in} ${until.toLocaleTimeString(navigator.language, { timeStyle: 'short' })}`);
    } catch (error) {
      forget(`${texts.refused} ${error.message}`);
    }
  };

  button.onclick = () => (token === undefined ? signIn() : signOut());
  show(texts.out);

  // The editor calls the page's `fetch` and takes no other. An `Authorization` header that the user has written is left as it is.
  globalThis.fetch = async (url, init = {}) => {
    const headers = new Headers(init.headers);
    const isGraph = new URL(url, location.href).pathname === '/graphql';
    const used = isGraph && !headers.has('authorization') ? token : undefined;
    if (used !== undefined) headers.set('authorization', `Bearer ${used}`);
    const response = await send(url, { ...init, headers });
    if (response.status === 401 && used !== undefined && used === token) forget(texts.expired);
    return response;
  };
}
