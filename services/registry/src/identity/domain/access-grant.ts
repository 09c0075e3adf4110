import { invalidInput, type InvalidInput, type InputRule, type FailureMessage } from '@promtour/kernel/failure';
import { checkAll, checkRule, type Checked } from '@promtour/kernel/input-check';
import type { Id, OrganizationId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { err, ok, type Result } from '@promtour/kernel/result';
import { checkPlainText } from '@promtour/kernel/text-rules';
import { checkRegionList } from './api-client.ts';

export type AccessGrantId = Id<'AccessGrant'>;
export type PersonId = Id<'Person'>;

export type GrantRole =
  'AGENCY_OFFICIAL' | 'REGION_COORDINATOR' | 'COUNCIL_MEMBER' | 'PLANT_MANAGER' | 'PASS_OFFICER' | 'ORGANIZER';

/** Roles within one organization. */
const organizationRoles: readonly GrantRole[] = ['PLANT_MANAGER', 'PASS_OFFICER', 'ORGANIZER'];

/** A person's role in the program, for an organization or for regions. */
export type AccessGrant = {
  readonly id: AccessGrantId;
  readonly personId: PersonId;
  /** The issuer that authenticates the person, and their subject there: personal data, never in an event or a log. */
  readonly issuer: string;
  readonly subject: string;
  readonly role: GrantRole;
  readonly organizationId: OrganizationId | null;
  /** Null: all regions. Empty if the grant is bound to an organization. */
  readonly regions: readonly RegionCode[] | null;
  readonly createdAt: Date;
  /** Null: proposed by a region and not in force until the national agency confirms it. */
  readonly confirmedAt: Date | null;
  readonly withdrawnAt: Date | null;
};

export type AccessGrantDraft = {
  readonly issuer: string;
  readonly subject: string;
  readonly role: GrantRole;
  readonly organization: string | null;
  readonly regions: readonly string[] | null;
};

/**
 * The regions of the role.
 * @param issuers the configured issuers
 */
export function checkAccessGrant(
  draft: AccessGrantDraft,
  issuers: readonly string[],
): Result<AccessGrant['regions'], InvalidInput> {
  const { issuer, subject, role, organization } = draft;
  const checked = checkAll({
    issuer: checkRule(issuers.includes(issuer), ['issuer'], unknownIssuer),
    subject: checkPlainText(['subject'], subject, 255, wrongSubject),
    organization: checkRule(
      organizationRoles.includes(role) === (organization !== null),
      ['organization'],
      organizationRolesOnly,
    ),
    regions: checkRegions(role, draft.regions ?? []),
  });
  return checked.ok ? ok(checked.value.regions) : checked;
}

function checkRegions(role: GrantRole, codes: readonly string[]): Checked<AccessGrant['regions']> {
  if (organizationRoles.includes(role) || role === 'AGENCY_OFFICIAL') {
    if (codes.length > 0) return err(invalidInput(['regions'], notBoundedByRegions));
    return ok(role === 'AGENCY_OFFICIAL' ? null : []);
  }
  return checkRegionList(codes);
}

const unknownIssuer: InputRule = {
  code: 'UNKNOWN_REFERENCE',
  ru: 'Этому издателю удостоверений здесь не доверяют',
  en: 'This issuer is not configured',
};
const wrongSubject: FailureMessage = { ru: 'Имя у издателя: от 1 до 255 знаков', en: 'Subject: 1 to 255 characters' };
const organizationRolesOnly: InputRule = {
  code: 'INCONSISTENT',
  ru: 'Организация нужна ролям руководителя площадки, бюро пропусков и организатора, и только им',
  en: 'PLANT_MANAGER, PASS_OFFICER and ORGANIZER require an organization; other roles must not have one',
};
const notBoundedByRegions: InputRule = {
  code: 'INCONSISTENT',
  ru: 'Эта роль не ограничивается регионами',
  en: 'This role has no regions',
};
