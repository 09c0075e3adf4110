/** What other features read of visits. */
export { createVisitSource } from './visits.reader.ts';
