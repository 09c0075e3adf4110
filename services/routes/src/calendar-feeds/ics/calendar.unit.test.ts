import { describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import type { FeedSession } from '../domain/calendar-feed.ts';
import { calendarOf } from './calendar.ts';

const session: FeedSession = {
  id: '13d1d872-7309-51fb-a575-44bd6c67a3eb',
  title: { ru: 'Как варят сталь; часть 1, «мартен»\\цех', en: 'How steel is made' },
  startsAt: new Date('2026-12-01T07:00:00Z'),
  endsAt: new Date('2026-12-01T08:30:00Z'),
  timeZone: 'Asia/Yekaterinburg',
  capacity: 20,
  closed: false,
  changes: 0,
  changedAt: new Date('2026-11-20T10:00:00Z'),
  point: { latitude: 56.84, longitude: 60.61 },
};

/** Read by a library that did not write it. */
function parsed(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((component) => ({
    component,
    event: new ICAL.Event(component),
  }));
  return { calendar, events };
}

describe('a calendar', () => {
  it('contains a session as an event', () => {
    const { calendar, events } = parsed(calendarOf({ name: 'Экскурсоводы', language: 'RU' }, [session]));
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).toBe('-//Promtour//timetable//RU');
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Экскурсоводы');
    expect(events).toHaveLength(1);
    const [{ component, event } = { component: undefined, event: undefined }] = events;
    expect(event?.uid).toBe(session.id);
    expect(event?.summary).toBe(session.title.ru);
    expect(event?.startDate.toJSDate()).toEqual(session.startsAt);
    expect(event?.startDate.zone).toBe(ICAL.Timezone.utcTimezone);
    expect(event?.endDate.toJSDate()).toEqual(session.endsAt);
    expect(event?.description).toBe('Местное время: 01.12.2026, 12:00\nМест: 20');
    expect(event?.sequence).toBe(0);
    expect(component?.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(String(component?.getFirstPropertyValue('dtstamp'))).toBe('2026-11-20T10:00:00Z');
    expect(component?.getFirstPropertyValue('geo')).toEqual([56.84, 60.61]);
  });

  it('cancels a closed session under the same id, with a higher sequence', () => {
    const { events } = parsed(calendarOf({ name: 'x', language: 'EN' }, [{ ...session, closed: true, changes: 3 }]));
    expect(events[0]?.event.uid).toBe(session.id);
    expect(events[0]?.event.sequence).toBe(3);
    expect(events[0]?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  it('is in English on request, and in Russian where there is no translation', () => {
    const titles = [session, { ...session, title: { ru: 'Цех' } }];
    const { events } = parsed(calendarOf({ name: 'Guides', language: 'EN' }, titles));
    expect(events.map(({ event }) => event.summary)).toEqual(['How steel is made', 'Цех']);
    expect(events[0]?.event.description).toBe('Local time: 01/12/2026, 12:00\nPlaces: 20');
  });

  it('keeps lines within 75 octets and ends them with CRLF', () => {
    const long = { ...session, title: { ru: 'Очень длинное название экскурсии на завод '.repeat(7) } };
    const text = calendarOf({ name: 'x', language: 'RU' }, [long]);
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\n');
    }
    expect(parsed(text).events[0]?.event.summary).toBe(long.title.ru);
  });

  it('cannot be broken out of by a title', () => {
    const title = { ru: 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:forged' };
    expect(parsed(calendarOf({ name: 'x', language: 'RU' }, [{ ...session, title }])).events).toHaveLength(1);
  });

  it('has the same text for the same timetable, and is valid without sessions', () => {
    const text = calendarOf({ name: 'x', language: 'RU' }, [session]);
    expect(calendarOf({ name: 'x', language: 'RU' }, [session])).toBe(text);
    expect(parsed(calendarOf({ name: 'x', language: 'RU' }, [])).events).toEqual([]);
  });
});
