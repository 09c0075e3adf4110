import { provenanceOf } from '@promtour/access/provenance';
import type { Clock } from '@promtour/kernel/clock';
import { forbidden, notFound, type Forbidden, type InvalidInput, type NotFound } from '@promtour/kernel/failure';
import { newId, parseId } from '@promtour/kernel/id';
import { checkAll } from '@promtour/kernel/input-check';
import { checkStatedSource, type StatedSource } from '@promtour/kernel/provenance';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import type { IdempotencyFailure, RequestKey } from '@promtour/service-kit/unit-of-work';
import { foundOf, runReplayable, type Once } from '@promtour/service-kit/answer-by-reference';
import { checkAgeLimit } from '../domain/age-rule.ts';
import { checkContent, type ContentDraft } from '../domain/content.ts';
import { draftOf, type Excursion } from '../domain/excursion.ts';
import type { ExcursionRepositories, ExcursionUnitOfWork } from './ports.ts';

/** Unvalidated input of a client. */
export type ExcursionDraft = {
  readonly content: ContentDraft;
  /** Null: derived from the viewer. */
  readonly provenance: StatedSource | null;
};

export type CreateExcursion = (
  site: string,
  draft: ExcursionDraft,
  request: RequestKey,
  caller: Caller,
) => Promise<Result<Once<Excursion>, InvalidInput | NotFound | Forbidden | IdempotencyFailure>>;

/** Creates a draft excursion at a site known from registry events. A draft is not public, so no event is published. */
export function createCreateExcursion(unitOfWork: ExcursionUnitOfWork, clock: Clock): CreateExcursion {
  return async (siteText, draft, request, caller) => {
    const checked = checkAll({ content: checkContent(draft.content), provenance: checkStatedSource(draft.provenance) });
    if (!checked.ok) return checked;
    const siteId = parseId<'Site'>(siteText);
    if (siteId === undefined) return err(notFound('Site', siteText));

    return runReplayable<
      ExcursionRepositories,
      Excursion,
      { readonly id: Excursion['id'] },
      InvalidInput | NotFound | Forbidden
    >(
      unitOfWork,
      caller,
      { ...request, operation: 'createExcursion', input: { site: siteText, draft } },
      {
        work: async ({ sites, organizations, excursions }) => {
          // Locks the site while its zone is copied, so that a concurrent change of the zone also updates this excursion.
          const site = await sites.findForShare(siteId);
          if (site === undefined) return err(notFound('Site', siteText));
          if (!excursions.reaches(site)) return err(forbidden());
          const { organizationId, regionCode, timeZone } = site;
          // Sites and organizations arrive by different topics: if the organization is not known yet, publishing checks.
          const organization = await organizations.find(organizationId);
          const tooLow = checkAgeLimit(checked.value.content.admission.ageLimit, organization?.okved ?? []);
          if (tooLow !== undefined) return err(tooLow);
          const now = clock.now();
          const excursion = draftOf(
            {
              id: newId(now),
              organizationId,
              siteId,
              regionCode,
              timeZone,
              provenance: provenanceOf(caller.viewer, checked.value.provenance, now),
            },
            checked.value.content,
            now,
          );
          await excursions.add(excursion);
          return ok(excursion);
        },
        refer: ({ id }) => ({ id }),
        read: async ({ id }, { excursions }) => foundOf(await excursions.find(id)),
      },
    );
  };
}
