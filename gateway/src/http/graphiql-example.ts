/** What GraphiQL shows first: one query that three subgraphs answer together, to everybody. */
export const exampleQuery = `# Промышленный туризм в регионе: что посмотреть и есть ли места. Остальное — с токеном (вкладка Headers).
# Industrial tourism of a region: what to see, which seats are free. The rest needs a token (the tab Headers).
# Ctrl-Enter runs it; Ctrl-Space suggests fields; the book on the left documents every one.
query RegionAtAGlance($region: RegionCode! = "RU-SMO") {
  region(code: $region) {
    name { ru en }
    timeZone
    excursions(first: 5) {
      totalCount
      nodes {
        title { ru }
        organization { name { ru } okved }
        price { amount currency }
        sessions(first: 3) {
          nodes {
            id
            startsAt
            availability { vacancies status }
          }
        }
      }
    }
  }
}
`;

/** What stands in the editor of headers first: where a token belongs. */
export const exampleHeaders = `{
  // "authorization": "Bearer …"
}
`;
