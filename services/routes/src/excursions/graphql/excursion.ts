import { admissionSentences } from '@promtour/kernel/admission/sentences';
import { parseId } from '@promtour/kernel/id';
import { localDate } from '@promtour/kernel/time-zone';
import type { AdmissionRulesResolvers, ExcursionResolvers, QueryResolvers } from '../../graphql/generated/resolvers.ts';
import { isReady } from '../../hosts/hosts.domain.ts';
import { readsDrafts } from '../application/excursion-access.policy.ts';
import { nextStatuses, shownContent, statusOf } from '../domain/excursion.ts';
import { lowestPrice } from '../domain/offer-terms.ts';
import { listExcursions } from './lists.ts';
import { contentFor, listVersions, versionOf } from './versions.ts';

export const excursionQueries: Pick<QueryResolvers, 'excursions' | 'excursion'> = {
  excursions: (_, list, { loaders }) => listExcursions(loaders.excursionReader, list),
  // Null also if the text is not a valid id.
  excursion: (_, { id: text }, { loaders }) => {
    const id = parseId<'Excursion'>(text);
    return id === undefined ? null : loaders.excursion.load(id);
  },
};

export const excursionResolvers: ExcursionResolvers = {
  __resolveReference: (reference, { loaders }) => {
    const id = parseId<'Excursion'>(reference.id);
    return id === undefined ? null : loaders.excursion.load(id);
  },
  organization: ({ organizationId }) => ({ id: organizationId }),
  site: ({ siteId }) => ({ id: siteId }),
  region: ({ regionCode }) => ({ code: regionCode }),
  // A draft may exist before the registry's event of its organization arrives.
  okved: async ({ organizationId }, _, { loaders }) => (await loaders.organization.load(organizationId))?.okved ?? [],
  title: (excursion) => shownContent(excursion).title,
  summary: (excursion) => shownContent(excursion).summary,
  segments: (excursion) => shownContent(excursion).segments,
  format: (excursion) => shownContent(excursion).format,
  languages: (excursion) => shownContent(excursion).languages,
  durationMinutes: (excursion) => shownContent(excursion).durationMinutes,
  stops: (excursion) => shownContent(excursion).stops,
  options: (excursion, _, { caller }) => contentFor(caller.viewer, excursion, shownContent(excursion)).options,
  priceFrom: (excursion, _, { loaders }) =>
    lowestPrice(shownContent(excursion).options, localDate(loaders.now, excursion.timeZone)),
  bookingMode: (excursion) => shownContent(excursion).bookingMode,
  cancellationTerms: (excursion) => shownContent(excursion).cancellationTerms,
  admission: (excursion) => shownContent(excursion).admission,
  pictures: (excursion) => shownContent(excursion).pictures,
  status: statusOf,
  nextStatuses,
  publishedVersion: (excursion) => versionOf(excursion, excursion.published),
  workingVersion: (excursion, _, { caller }) =>
    readsDrafts(caller.viewer, excursion) ? versionOf(excursion, excursion.working) : null,
  versions: (excursion, page, { loaders }) => listVersions(loaders.versionsOfExcursion, excursion, page),
  portals: ({ portals }) => portals?.map((id) => ({ id })) ?? null,
  offered: async ({ sale, organizationId, siteId }, _, { loaders }) => {
    if (sale !== 'PUBLISHED') return false;
    const [organization, site] = await Promise.all([
      loaders.organization.load(organizationId),
      loaders.site.load(siteId),
    ]);
    return organization?.status === 'ACTIVE' && isReady(site ?? undefined, loaders.now);
  },
};

export const admissionRulesResolvers: AdmissionRulesResolvers = {
  sentences: (rules) => admissionSentences(rules),
};
