import type { Html } from '@promtour/service-kit/http/html';
import { graphAudience } from '@promtour/access/audience';
import { negotiateLanguage, type Language } from '@promtour/service-kit/language';
import type { Logger } from '@promtour/service-kit/logging';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { errors, type Interaction } from 'oidc-provider';
import type { PersonId } from '../../domain/access-grant.ts';
import type { ApiClientId } from '../../domain/api-client.ts';
import type { Credentials } from '../credentials.ts';
import { parameterOf } from '../request-parameters.ts';
import { demoIssuer, demoPeople } from '../demo-accounts.ts';
import type { Issuer } from '../issuer.ts';
import { pageHeaders, renderPage, styleSheet } from '../pages/html.ts';
import {
  consentBody,
  consentTitle,
  problemPage,
  signInBody,
  signInTitle,
  type NameAtIssuer,
  type SignInProblem,
} from '../pages/sign-in-page.ts';
import { claimsOfPerson } from '../token-claims.ts';
import type { Upstream } from '../upstream.ts';

export type InteractionOptions = {
  readonly issuer: Issuer;
  readonly credentials: Credentials;
  readonly upstream: Upstream;
  readonly demo: boolean;
  readonly logger: Logger;
};

type Asked = FastifyRequest<{ Params: { uid: string; index: string } }>;

/**
 * The pages between an application's request and its response. The provider's signed cookie identifies the browser; it is sent only to this
 * interaction's paths and not with forms of other sites.
 */
export function addInteractionRoutes(server: FastifyInstance, options: InteractionOptions): void {
  const { issuer, credentials, upstream, demo, logger } = options;
  const { base } = issuer;
  const accounts = Object.entries(demoPeople).map(([account, { password, name }]) => ({ account, password, name }));

  server.get('/style.css', (_request, reply) =>
    reply
      .headers({ 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=3600' })
      .send(styleSheet),
  );

  server.get('/interaction/:uid', async (request: Asked, reply) => {
    const interaction = await interactionOf(request, reply);
    return interaction.prompt.name === 'consent'
      ? askConsent(request, reply, interaction)
      : askWho(request, reply, interaction);
  });

  server.post('/interaction/:uid/demo', async (request: Asked, reply) => {
    const interaction = await interactionOf(request, reply);
    if (!demo) throw new errors.SessionNotFound('no demo accounts on this installation');
    const { account, password } = formOf(request);
    if (accounts.some((one) => one.account === account && one.password === password))
      return finish(request, reply, demoIssuer, account ?? '');
    return askWho(request, reply, interaction, account ?? '');
  });

  server.get('/interaction/:uid/issuer/:index', async (request: Asked, reply) => {
    const { uid } = await interactionOf(request, reply);
    const chosen = upstream.issuers[Number(request.params.index)];
    if (chosen === undefined) return problem(request, reply, 'EXPIRED');
    const url = await upstream.begin(uid, chosen);
    return url === undefined ? problem(request, reply, 'ISSUER_AWAY') : reply.redirect(url, 303);
  });

  // The redirect URI at all upstream issuers. The cookie is sent only to the interaction's own path, so this route redirects there.
  server.get('/callback', async (request: FastifyRequest<{ Querystring: { state?: string } }>, reply) => {
    const { state } = request.query;
    const uid = typeof state === 'string' ? upstream.interactionOf(state) : undefined;
    if (uid === undefined) return problem(request, reply, 'EXPIRED');
    return reply.redirect(`${base}/interaction/${uid}/callback?${queryOf(request)}`, 303);
  });

  server.get('/interaction/:uid/callback', async (request: Asked, reply) => {
    const { uid } = await interactionOf(request, reply);
    const answer = await upstream.finish(uid, queryOf(request));
    if ('problem' in answer) return problem(request, reply, answer.problem);
    return finish(request, reply, answer.issuer, answer.subject);
  });

  server.post('/interaction/:uid/consent', async (request: Asked, reply) => {
    const interaction = await interactionOf(request, reply);
    if (interaction.prompt.name !== 'consent') throw new errors.SessionNotFound('nothing to consent to');
    if (formOf(request)['allow'] !== 'yes') return resume(request, reply, { error: 'access_denied' });
    const { grant, scopes } = await consentOf(interaction);
    const given = new issuer.provider.Grant({
      accountId: grant.personId,
      clientId: parameterOf(interaction, 'client_id') ?? '',
    });
    given.addOIDCScope('openid');
    // The requested scopes. The role and the client decide which of them the token gets.
    given.addResourceScope(graphAudience, [...new Set([...scopes, ...askedScopes(interaction)])].join(' '));
    return resume(request, reply, { consent: { grantId: await given.save() } });
  });

  server.setErrorHandler((error, request, reply) => {
    if (error instanceof errors.SessionNotFound) return problem(request, reply, 'EXPIRED');
    const status = (error as { statusCode?: number }).statusCode;
    if (status !== undefined && status < 500) return problem(request, reply, 'EXPIRED');
    logger.error({ err: error }, 'a sign-in failed');
    return reply.code(500).send({ error: 'server_error' });
  });

  /** @throws SessionNotFound if the browser has no such interaction */
  async function interactionOf(request: Asked, reply: FastifyReply): Promise<Interaction> {
    const interaction = await issuer.provider.interactionDetails(request.raw, reply.raw);
    if (interaction.uid !== request.params.uid) throw new errors.SessionNotFound('another interaction');
    return interaction;
  }

  async function askWho(request: Asked, reply: FastifyReply, interaction: Interaction, refusedAccount?: string) {
    const language = languageOf(request);
    const body = signInBody({
      language,
      client: (await clientOf(interaction))?.name ?? '',
      action: `${base}/interaction/${interaction.uid}`,
      issuers: upstream.issuers.map(({ name }) => name),
      demo: demo ? accounts : [],
      refusedAccount,
    });
    return show(
      reply,
      refusedAccount === undefined ? 200 : 401,
      language,
      signInTitle(language),
      body,
      targetsOf(interaction),
    );
  }

  async function askConsent(request: Asked, reply: FastifyReply, interaction: Interaction) {
    const language = languageOf(request);
    const { client, scopes } = await consentOf(interaction);
    const action = `${base}/interaction/${interaction.uid}`;
    const body = consentBody({ language, client: client.name, action, scopes });
    return show(reply, 200, language, consentTitle(language), body, targetsOf(interaction));
  }

  async function consentOf(interaction: Interaction) {
    const [client, grant] = await Promise.all([
      clientOf(interaction),
      credentials.grantOfPerson((interaction.session?.accountId ?? '') as PersonId),
    ]);
    if (client === undefined || grant === undefined)
      throw new errors.SessionNotFound('client or person no longer exists');
    const asked = askedScopes(interaction);
    const { scope } = claimsOfPerson(grant, client, asked.length === 0 ? undefined : asked);
    return { client, grant, scopes: scope.split(' ').filter((name) => name !== '') };
  }

  async function clientOf({ params }: Interaction) {
    return credentials.client((params['client_id'] ?? '') as ApiClientId);
  }

  async function finish(request: Asked, reply: FastifyReply, from: string, subject: string) {
    const grant = await credentials.grantOfSubject(from, subject);
    if (grant === undefined) {
      logger.info({ issuer: from }, 'signed in at the issuer, but without a role');
      return problem(request, reply, 'NO_ACCESS', { issuer: from, subject });
    }
    logger.info({ grantId: grant.id }, 'signed in');
    return resume(request, reply, { login: { accountId: grant.personId } });
  }

  async function resume(request: Asked, reply: FastifyReply, result: Readonly<Record<string, unknown>>) {
    return reply.redirect(await issuer.provider.interactionResult(request.raw, reply.raw, result), 303);
  }

  function problem(request: FastifyRequest, reply: FastifyReply, what: SignInProblem, name?: NameAtIssuer) {
    const language = languageOf(request);
    const { status, title, body } = problemPage(what, language, name);
    return show(reply, status, language, title, body, []);
  }

  function show(
    reply: FastifyReply,
    status: number,
    language: Language,
    title: string,
    body: Html,
    targets: readonly string[],
  ) {
    return reply.code(status).headers(pageHeaders(targets)).send(renderPage({ language, title, body }, base));
  }
}

function languageOf(request: FastifyRequest): Language {
  return negotiateLanguage(request.headers['accept-language']);
}

function queryOf(request: FastifyRequest): string {
  return new URL(request.url, 'http://registry').searchParams.toString();
}

function formOf(request: FastifyRequest): Readonly<Record<string, string | undefined>> {
  return (request.body ?? {}) as Readonly<Record<string, string | undefined>>;
}

function askedScopes(interaction: Interaction): readonly string[] {
  return (parameterOf(interaction, 'scope') ?? '').split(' ').filter((scope) => scope !== '' && scope !== 'openid');
}

/** The form's redirect targets, for the Content-Security-Policy: the application. */
function targetsOf(interaction: Interaction): readonly string[] {
  const uri = parameterOf(interaction, 'redirect_uri');
  return uri === undefined || !URL.canParse(uri) ? [] : [new URL(uri).origin];
}
