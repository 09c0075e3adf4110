/** The initial query of the editor: three subgraphs answer it, without a token. Longer comment lines would run under the buttons. */
export const exampleQuery = `# Промышленный туризм региона: экскурсии
# и свободные места. Остальное — после входа.
# Industrial tourism of a region: excursions
# and free seats. Sign in for everything else.
# Ctrl-Enter runs it, Ctrl-Space completes;
# the book on the left documents every field.
query RegionAtAGlance($region: RegionCode! = "RU-SMO") {
  region(code: $region) {
    name { ru en }
    timeZone
    excursions(first: 5) {
      totalCount
      nodes {
        title { ru }
        organization { name { ru } okved }
        priceFrom { amount currency }
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

/** Initial content of the headers editor: the place for a token. */
export const exampleHeaders = `{
  // "authorization": "Bearer …"
}
`;
