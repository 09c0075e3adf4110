const repeated = (times: number, field: string): string =>
  Array.from({ length: times }, (_, n) => `a${n}: ${field}`).join(' ');

/** Queries just below the cost limit of an anonymous client, each expensive in a different way. */
export const costlyQueries: Readonly<Record<string, string>> = {
  'many organizations': `{ regions(first: 100) { nodes { organizations(first: 28) { nodes { id name { ru en } } } } } }`,
  'few organizations in full': `{ regions(first: 57) { nodes { organizations(first: 7) { nodes { id name { ru en } legalName
      brands industries { code name { ru } } region { code name { ru } } } } } } }`,
  'sessions with availability': `{ excursions(first: 27) { nodes { sessions(first: 50) { nodes { startsAt availability { vacancies } } } } } }`,
  'searches with facets': `{ ${repeated(
    4,
    'organizations(filter: { text: "за" }, orderBy: RELEVANCE, first: 20) { totalCount facets { regions { value count } kinds { value count } } nodes { id } }',
  )} }`,
};
