export type Page = {
  readonly status: number;
  readonly url: string;
  readonly text: string;
  /** The redirect back to the application, if there was one. */
  readonly returned?: URL;
  /** All responses on the way here, this one included. */
  readonly hops: readonly Hop[];
};

export type Hop = { readonly url: string; readonly status: number; readonly headers: Headers };

/** Imitates a browser: keeps cookies by path, follows redirects, submits forms. Stops at the redirect URI. */
export type Browser = {
  open(url: string): Promise<Page>;
  submit(url: string, form: Readonly<Record<string, string>>): Promise<Page>;
  /** The same browser, with another place to stop. */
  until(place: string): Browser;
};

const mostRedirects = 20;

type Cookies = Map<string, { readonly value: string; readonly path: string }>;

export function createBrowser(redirectUri: string, cookies: Cookies = new Map()): Browser {
  function keep(response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(/;\s*/);
      const [name = '', ...value] = pair.split('=');
      const path = attributes.find((attribute) => /^path=/i.test(attribute))?.slice(5) ?? '/';
      const text = value.join('=');
      if (text === '') cookies.delete(`${name} ${path}`);
      else cookies.set(`${name} ${path}`, { value: text, path });
    }
  }

  function cookiesFor({ pathname }: URL): string {
    return [...cookies]
      .filter(([, { path }]) => pathname === path || pathname.startsWith(path.endsWith('/') ? path : `${path}/`))
      .toSorted(([, one], [, other]) => other.path.length - one.path.length)
      .map(([key, { value }]) => `${key.split(' ')[0] ?? ''}=${value}`)
      .join('; ');
  }

  async function go(first: string, init: RequestInit = {}): Promise<Page> {
    let url = new URL(first);
    let request = init;
    const hops: Hop[] = [];
    while (hops.length < mostRedirects) {
      const response = await fetch(url, {
        ...request,
        redirect: 'manual',
        headers: { accept: 'text/html', cookie: cookiesFor(url) },
      });
      keep(response);
      hops.push({ url: url.href, status: response.status, headers: response.headers });
      const location = response.headers.get('location');
      const text = await response.text();
      if (location === null) return { status: response.status, url: url.href, text, hops };
      const next = new URL(location, url);
      if (`${next.origin}${next.pathname}` === redirectUri)
        return { status: response.status, url: url.href, text, returned: next, hops };
      url = next;
      request = {};
    }
    throw new Error(`more than ${mostRedirects} redirects from ${first}`);
  }

  return {
    open: (url) => go(url),
    until: (place) => createBrowser(place, cookies),
    submit: (url, form) => go(url, { method: 'POST', body: new URLSearchParams(form) }),
  };
}
