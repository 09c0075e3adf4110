import { invalidInput, type InvalidInput, type InputRule, type FailureMessage } from '@promtour/kernel/failure';
import {
  checkAll,
  checkEach,
  checkLength,
  checkParsed,
  checkRule,
  checkRules,
  type Checked,
  type FieldRule,
} from '@promtour/kernel/input-check';
import type { Id, OrganizationId, PortalId } from '@promtour/kernel/id';
import { parseRegionCode, type RegionCode } from '@promtour/kernel/region-code';
import { err, ok, type Result } from '@promtour/kernel/result';
import { checkPlainText } from '@promtour/kernel/text-rules';

export type ApiClientId = Id<'ApiClient'>;
export type SecretId = Id<'ApiClientSecret'>;

export type ApiClientKind = 'PORTAL' | 'AGENCY' | 'DASHBOARD' | 'ENTERPRISE';

/** Why a client was revoked. */
export type RevocationReason = 'COMPROMISED' | 'COOPERATION_ENDED' | 'REPLACED' | 'MISUSED';

/** The credential of a program. */
export type ApiClient = ApiClientTerms & {
  /** Its `client_id`. */
  readonly id: ApiClientId;
  readonly kind: ApiClientKind;
  readonly organizationId: OrganizationId | null;
  readonly portalId: PortalId | null;
  /** Whether the client has a secret. A program that runs in a browser has none and signs people in by PKCE alone. */
  readonly confidential: boolean;
  /** Where people return to after signing in. */
  readonly redirectUris: readonly string[];
  /** The agency's own client: it acts with all permissions of the person who signs in, without asking for consent. */
  readonly firstParty: boolean;
  readonly version: number;
  readonly createdAt: Date;
  readonly revokedAt: Date | null;
  readonly revocationReason: RevocationReason | null;
  /** The live secrets, oldest first. */
  readonly secrets: readonly LiveSecret[];
};

export type LiveSecret = { readonly id: SecretId; readonly createdAt: Date };

/** The fields of a client that can be changed. */
export type ApiClientTerms = {
  readonly name: string;
  readonly scopes: readonly string[];
  /** Null: all regions. Empty if the client is bound to an organization. */
  readonly regions: readonly RegionCode[] | null;
  readonly rateClass: 'BASIC' | 'STANDARD' | 'HIGH';
  /** Origins whose pages may call the graph and, for a public client, the token endpoint (CORS). */
  readonly allowedOrigins: readonly string[];
};

export type ApiClientTermsDraft = {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly regions: readonly string[] | null;
  readonly rateClass: ApiClientTerms['rateClass'];
  readonly allowedOrigins: readonly string[];
};

/** Unchecked input. */
export type ApiClientDraft = ApiClientTermsDraft & {
  readonly kind: ApiClientKind;
  readonly organization: string | null;
  readonly portal: string | null;
  readonly confidential: boolean;
  readonly redirectUris: readonly string[];
  readonly firstParty: boolean;
};

/** Allows rotation without downtime: the previous secret works until the new one is deployed. */
export const maxLiveSecrets = 2;

/** @param scopesOfKind all scopes that a client of the kind can have */
export function checkApiClient(
  draft: ApiClientDraft,
  scopesOfKind: readonly string[],
): Result<ApiClientTerms, InvalidInput> {
  const checked = checkAll({
    rules: checkRules(draft, rules),
    terms: checkTerms(draft, draft.kind, scopesOfKind),
  });
  return checked.ok ? ok(checked.value.terms) : checked;
}

export function checkTerms(
  draft: ApiClientTermsDraft,
  kind: ApiClientKind,
  scopesOfKind: readonly string[],
): Result<ApiClientTerms, InvalidInput> {
  const scopes = [...new Set(draft.scopes)];
  const allowedOrigins = [...new Set(draft.allowedOrigins)];
  const checked = checkAll({
    name: checkPlainText(['name'], draft.name, 200, badName),
    scopes: checkRule(
      scopes.every((scope) => scopesOfKind.includes(scope)),
      ['scopes'],
      {
        code: 'INCONSISTENT',
        ru: `Клиенту этого вида доступны только: ${scopesOfKind.join(', ')}`,
        en: `Scopes allowed for this kind of client: ${scopesOfKind.join(', ')}`,
      },
    ),
    originCount: checkLength(['allowedOrigins'], allowedOrigins, { min: 0, max: 10 }, badOrigins),
    allowedOrigins: checkRule(allowedOrigins.every(isAllowedOrigin), ['allowedOrigins'], {
      code: 'MALFORMED',
      ...badOrigins,
    }),
    regions: checkRegions(draft.regions, kind),
  });
  if (!checked.ok) return checked;
  return ok({ name: draft.name, scopes, regions: checked.value.regions, rateClass: draft.rateClass, allowedOrigins });
}

function checkRegions(codes: readonly string[] | null, kind: ApiClientKind): Checked<ApiClientTerms['regions']> {
  if (isOfOrganization(kind))
    return codes !== null && codes.length > 0 ? err(invalidInput(['regions'], boundByOrganization)) : ok([]);
  return codes === null ? ok(null) : checkRegionList(codes);
}

const badName: FailureMessage = { ru: 'Название: от 1 до 200 знаков', en: 'Name: 1 to 200 characters' };
const badOrigins = {
  ru: 'Источники: не более 10, вида https://portal.example, или http на этом компьютере; без пути и порта по умолчанию',
  en: 'Origins: at most 10, such as https://portal.example, or http on loopback; no path, no default port',
};
const boundByOrganization: InputRule = {
  code: 'INCONSISTENT',
  ru: 'Клиент организации ограничен ею, а не регионами',
  en: 'A client of an organization must not have regions',
};

/** Whether a client loses a scope or a region: earlier tokens then grant too much. */
export function isNarrower(terms: ApiClientTerms, before: ApiClientTerms): boolean {
  const { scopes, regions } = terms;
  return (
    before.scopes.some((scope) => !scopes.includes(scope)) ||
    (regions !== null && (before.regions?.some((code) => !regions.includes(code)) ?? true))
  );
}

function isOfOrganization(kind: ApiClientKind): boolean {
  return kind === 'AGENCY' || kind === 'ENTERPRISE';
}

/** The distinct codes. */
export function checkRegionList(codes: readonly string[]): Checked<readonly RegionCode[]> {
  const length = checkLength(['regions'], codes, { min: 1, max: 200 }, badRegions);
  if (!length.ok) return length;
  return checkEach([...new Set(codes)], (code) => checkParsed(parseRegionCode(code), ['regions'], unknownRegions));
}

const badRegions = { ru: 'Регионы: от 1 до 200 кодов ISO 3166-2', en: 'Regions: 1 to 200 ISO 3166-2 codes' };

/** A region that the registry does not know. */
export const unknownRegions: InputRule = {
  code: 'UNKNOWN_REFERENCE',
  ru: 'Такого региона нет в реестре',
  en: 'The registry has no such region',
};

const rules: readonly FieldRule<ApiClientDraft>[] = [
  {
    path: 'organization',
    broken: ({ kind, organization }) => isOfOrganization(kind) !== (organization !== null),
    rule: {
      code: 'INCONSISTENT',
      ru: 'Организация нужна клиентам агентств и предприятий, и только им',
      en: 'AGENCY and ENTERPRISE require an organization; other kinds must not have one',
    },
  },
  {
    path: 'portal',
    broken: ({ kind, portal }) => (kind === 'PORTAL') !== (portal !== null),
    rule: {
      code: 'INCONSISTENT',
      ru: 'Портал нужен клиентам порталов, и только им',
      en: 'PORTAL requires a portal; other kinds must not have one',
    },
  },
  {
    path: 'redirectUris',
    broken: ({ redirectUris }) => redirectUris.length > 10,
    rule: { code: 'TOO_LONG', ru: 'Адреса возврата: не более 10', en: 'Redirect URIs: at most 10' },
  },
  {
    path: 'redirectUris',
    broken: ({ redirectUris }) => !redirectUris.every(isRedirectUri),
    rule: {
      code: 'MALFORMED',
      ru: 'Адреса возврата: https или http на 127.0.0.1, без фрагмента',
      en: 'Redirect URIs: https, or http on 127.0.0.1, without a fragment',
    },
  },
  {
    path: 'redirectUris',
    broken: ({ kind, redirectUris }) => isOfOrganization(kind) && redirectUris.length > 0,
    rule: {
      code: 'INCONSISTENT',
      ru: 'Люди входят только через клиентов порталов и панелей показателей',
      en: 'Only PORTAL and DASHBOARD clients can sign people in',
    },
  },
  {
    path: 'confidential',
    broken: ({ confidential, redirectUris }) => !confidential && redirectUris.length === 0,
    rule: {
      code: 'INCONSISTENT',
      ru: 'Клиент без секрета нужен только для входа людей: укажите адреса возврата',
      en: 'A client without a secret needs redirect URIs',
    },
  },
];

function isRedirectUri(text: string): boolean {
  if (text.length > 500 || !URL.canParse(text)) return false;
  const { protocol, hostname, hash, username, password } = new URL(text);
  if (hash !== '' || text.endsWith('#') || username !== '' || password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && (hostname === '127.0.0.1' || hostname === '[::1]'));
}

/** Exactly as a browser sends it in `Origin` (RFC 6454, 6.2). */
function isAllowedOrigin(text: string): boolean {
  if (text.length > 500 || !URL.canParse(text)) return false;
  const { protocol, hostname, origin } = new URL(text);
  if (origin !== text) return false;
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname));
}
