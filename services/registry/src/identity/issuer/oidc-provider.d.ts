/** The part of oidc-provider 9 that is used here; the package has no types. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  export type Payload = Readonly<Record<string, unknown>>;

  /** A Koa context with the state of the request. */
  export type Context = {
    readonly path: string;
    readonly oidc: {
      readonly route: string;
      readonly provider: Provider;
      readonly params: Readonly<Record<string, string | undefined>>;
      readonly client: Client;
      readonly account?: Account | undefined;
      readonly session?: Session | undefined;
      readonly result?: { readonly consent?: { readonly grantId?: string }; readonly login?: Payload } | undefined;
      readonly requestParamScopes: ReadonlySet<string>;
      readonly entities: { readonly AuthorizationCode?: { readonly scope?: string; readonly jti: string } };
    };
    type: string;
    body: unknown;
    status: number;
    readonly response: { get(name: string): unknown };
    set(name: string, value: string): void;
    get(name: string): string;
    remove(name: string): void;
  };

  export type Account = { readonly accountId: string; claims(): Promise<Payload> };

  export class Session {
    readonly accountId?: string;
    grantIdFor(clientId: string): string | undefined;
  }

  export class Client {
    readonly clientId: string;
    readonly clientName?: string;
    redirectUriAllowed(uri: string): boolean;
    compareClientSecret(secret: string): boolean | Promise<boolean>;
    readonly [metadata: string]: unknown;
    static find(id: string): Promise<Client | undefined>;
  }

  export class Grant {
    constructor(properties: { readonly accountId: string; readonly clientId: string });
    readonly accountId: string;
    addOIDCScope(scope: string): void;
    addResourceScope(resource: string, scope: string): void;
    save(): Promise<string>;
    static find(id: string): Promise<Grant | undefined>;
  }

  export type Token = {
    readonly kind: string;
    readonly accountId?: string;
    readonly clientId: string;
    readonly client: Client;
    scope?: string | undefined;
  };

  export type Interaction = {
    readonly uid: string;
    readonly prompt: { readonly name: string; readonly details: Payload };
    readonly params: Readonly<Record<string, string | undefined>>;
    readonly session?: { readonly accountId?: string };
    readonly grantId?: string;
  };

  export interface Adapter {
    upsert(id: string, payload: Payload, expiresIn?: number): Promise<void>;
    find(id: string): Promise<Payload | undefined>;
    findByUid(uid: string): Promise<Payload | undefined>;
    findByUserCode(code: string): Promise<Payload | undefined>;
    consume(id: string): Promise<void>;
    destroy(id: string): Promise<void>;
    revokeByGrantId(id: string): Promise<void>;
  }

  export class Provider {
    constructor(issuer: string, configuration: Readonly<Record<string, unknown>>);
    proxy: boolean;
    readonly issuer: string;
    /** The context of the current request. */
    static readonly ctx: Context | undefined;
    readonly Client: typeof Client;
    readonly Grant: typeof Grant;
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
    use(middleware: (context: Context, next: () => Promise<void>) => Promise<void>): this;
    on(event: string, listener: (context: Context, error: Error & { readonly error_detail?: string }) => void): this;
    interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<Interaction>;
    interactionResult(
      request: IncomingMessage,
      response: ServerResponse,
      result: Payload,
      options?: { readonly mergeWithLastSubmission?: boolean },
    ): Promise<string>;
  }

  export type Check = { readonly reason: string };
  type Checks = { add(check: Check): void; remove(name: string): void };
  export const interactionPolicy: {
    base(): { get(name: string): { readonly checks: Checks } };
    readonly Check: {
      new (reason: string, description: string, check: (context: Context) => boolean | Promise<boolean>): Check;
      readonly REQUEST_PROMPT: boolean;
      readonly NO_NEED_TO_PROMPT: boolean;
    };
  };

  export const errors: {
    readonly InvalidGrant: new (detail: string) => Error;
    readonly InvalidScope: new (description: string, scope: string) => Error;
    readonly InvalidTarget: new (detail?: string) => Error;
    readonly SessionNotFound: new (detail: string) => Error;
  };

  export default Provider;
}
