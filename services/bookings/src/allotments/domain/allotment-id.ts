import type { Id } from '@promtour/kernel/id';

export type AllotmentId = Id<'Allotment'>;
