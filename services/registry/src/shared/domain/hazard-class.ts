/**
 * Hazard class of a production facility by Federal Law 116-FZ (21 July 1997), annex 2: I is extremely high, IV low; NONE if the site is not
 * a hazardous facility.
 */
export const hazardClasses = ['I', 'II', 'III', 'IV', 'NONE'] as const;
export type HazardClass = (typeof hazardClasses)[number];
