/** What GraphiQL shows first: one query that all four subgraphs answer together. */
export const exampleQuery = `# Промышленный туризм в регионе: что посмотреть, есть ли места, сколько людей уже побывало.
# Industrial tourism of a region: what to see, which seats are free, how many people have been there.
# Ctrl-Enter runs it; Ctrl-Space suggests fields; the book on the left documents every one.
query RegionAtAGlance($region: ID! = "RU-SMO") {
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
    visitFlow(period: { from: "2026-01-01", to: "2026-12-31" }, by: MONTH) {
      asOf
      total { visits load }
    }
  }
}
`;
