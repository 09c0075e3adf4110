import { parseId } from '@promtour/kernel/id';
import { classOf, okvedClasses, okvedSections } from '@promtour/kernel/okved-classifier';
import type { OkvedClassResolvers, OrganizationResolvers, QueryResolvers } from '../../graphql/generated/resolvers.ts';
import { changeOrder } from '../../shared/graphql/recorded-changes.ts';
import { regionOf } from '../../regions/graphql/region-of.ts';

export const okvedClassResolvers: OkvedClassResolvers = {
  section: ({ section }) =>
    okvedSections.find(({ code }) => code === section) ?? { code: section, name: { ru: section } },
};

export const okvedQuery: NonNullable<QueryResolvers['okvedClasses']> = (_, { section }) =>
  okvedClasses.filter((one) => section === null || section === undefined || one.section === section);

export const organizationResolvers: OrganizationResolvers = {
  __resolveReference: (reference, { loaders }) => {
    const id = parseId<'Organization'>(reference.id);
    return id === undefined ? null : loaders.organization.load(id);
  },
  region: regionOf,
  industries: ({ okved }) => {
    const classes = okved.flatMap((code) => classOf(code) ?? []);
    return [...new Map(classes.map((one) => [one.code, one])).values()];
  },
  contacts: async ({ id, regionCode }, _, { loaders }) =>
    loaders.reachesOrganization({ organizationId: id, regionCode })
      ? ((await loaders.contactsOfOrganization.load(id)) ?? [])
      : null,
  history: ({ id, regionCode }, page, { loaders }) =>
    loaders.reachesOrganization({ organizationId: id, regionCode })
      ? loaders.changesOfOrganization(id, changeOrder, undefined, page)
      : null,
};
