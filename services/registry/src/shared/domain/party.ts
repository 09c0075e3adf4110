/** Who decides in the programme: a region, by its coordinator, and the national agency, by its officials. */
export type Party = 'REGION' | 'AGENCY';
