import type { SessionStory } from './visit-history.ts';

type Measures = {
  visits: number;
  capacity: number;
  load: number | null;
  sessions: number;
  averageGroup: number | null;
  noShow: number | null;
};

export type ModelFilter = {
  readonly from: string;
  readonly to: string;
  readonly regions?: readonly string[] | undefined;
  readonly organizations?: readonly string[] | undefined;
  readonly excursions?: readonly string[] | undefined;
};

/** The measures as the domain's table of formulas says them, story by story: what every other way is compared with. */
export function modelMeasures(stories: readonly SessionStory[], filter: ModelFilter): Measures {
  const held = stories.filter(
    (story) =>
      story.announced &&
      story.bookings.some(({ end, attended }) => (end === 'REDEEMED' || end === 'CORRECTED') && attended > 0) &&
      dateOf(story) >= filter.from &&
      dateOf(story) <= filter.to &&
      (filter.regions?.includes(story.regionCode) ?? true) &&
      (filter.organizations?.includes(story.organizationId) ?? true) &&
      (filter.excursions?.includes(story.excursionId) ?? true),
  );
  let visits = 0;
  let capacity = 0;
  let confirmed = 0;
  for (const story of held) {
    capacity += story.capacity;
    for (const { end, seats, attended } of story.bookings) {
      if (end === 'REDEEMED' || end === 'CORRECTED') visits += attended;
      if (['REDEEMED', 'CORRECTED', 'NO_SHOW', 'CONFIRMED'].includes(end)) confirmed += seats;
    }
  }
  const sessions = held.length;
  return {
    visits,
    capacity,
    load: sessions === 0 ? null : visits / capacity,
    sessions,
    averageGroup: sessions === 0 ? null : visits / sessions,
    noShow: sessions === 0 ? null : 1 - visits / confirmed,
  };
}

/** Local date at the plant; uses another formatter than the code under test. */
function dateOf({ startsAt, timeZone }: SessionStory): string {
  return startsAt.toLocaleDateString('sv-SE', { timeZone });
}
