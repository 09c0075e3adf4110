/** Documents that the schema allows and that cost as much as their authors could make them. */
export const costlyQueries = {
  /** The nested lists of the registry, so often by alias. */
  organizations: (aliases: number) =>
    `{ regions(first: 100) { nodes { ${Array.from({ length: aliases }, (_, n) => `a${n}: organizations(first: 99) { ...o }`).join(' ')} } } }
     fragment o on OrganizationConnection { nodes { name { ru en } brands industries { code name { ru } } region { code name { ru } } } }`,
  /** The nested lists of the catalogue with what the bookings know of each session. */
  sessions: (aliases: number) =>
    `{ excursions(first: 100) { nodes { ${Array.from({ length: aliases }, (_, n) => `a${n}: sessions(first: 60) { nodes { startsAt availability { vacancies status } excursion { summary { ru en } } } }`).join(' ')} } } }`,
};
