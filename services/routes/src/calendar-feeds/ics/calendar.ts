import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { CalendarFeed, FeedLanguage, FeedSession } from '../domain/calendar-feed.ts';

const words: Readonly<Record<FeedLanguage, { readonly places: string; readonly local: string }>> = {
  RU: { places: 'Мест', local: 'Местное время' },
  EN: { places: 'Places', local: 'Local time' },
};

/**
 * A timetable as iCalendar (RFC 5545). It depends on the sessions only, so that an unchanged timetable has an unchanged text. Times are in
 * UTC, which needs no definition of a time zone; the description states the plant's own time.
 */
export function calendarOf(
  { name, language }: Pick<CalendarFeed, 'name' | 'language'>,
  sessions: readonly FeedSession[],
): string {
  const calendar = ical({
    prodId: { company: 'Promtour', product: 'timetable', language },
    name,
    method: ICalCalendarMethod.PUBLISH,
    // How often calendar programs read it again.
    ttl: 3_600,
  });
  for (const session of sessions) {
    const { id, title, startsAt, endsAt, timeZone, capacity, closed, changes, changedAt, point } = session;
    calendar.createEvent({
      id,
      start: startsAt,
      end: endsAt,
      stamp: changedAt,
      lastModified: changedAt,
      sequence: changes,
      status: closed ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      summary: language === 'EN' ? (title.en ?? title.ru) : title.ru,
      description: `${words[language].local}: ${localTime(startsAt, timeZone, language)}\n${words[language].places}: ${capacity}`,
      ...(point === null ? {} : { location: { geo: { lat: point.latitude, lon: point.longitude } } }),
    });
  }
  return calendar.toString();
}

function localTime(at: Date, timeZone: string, language: FeedLanguage): string {
  return new Intl.DateTimeFormat(language === 'EN' ? 'en-GB' : 'ru-RU', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(at);
}
