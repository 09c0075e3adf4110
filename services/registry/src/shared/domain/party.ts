/** A party that makes decisions in the program: a region, through its coordinator, or the national agency, through its officials. */
export type Party = 'REGION' | 'AGENCY';
