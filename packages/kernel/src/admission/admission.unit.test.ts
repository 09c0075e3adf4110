import { describe, expect, it } from '@jest/globals';
import type { TimeZone } from '../time-zone.ts';
import { decreedTransfers, russianCalendar } from '../working-calendar.ts';
import { checkParty, needsApproval, type Party } from './check-party.ts';
import { bookingDeadline } from './lead-time.ts';
import { accessibilityFeatures, healthRestrictions, protectiveEquipment, type AdmissionRules } from './rules.ts';
import { admissionSentences } from './sentences.ts';

const open: AdmissionRules = {
  ageLimit: 0,
  groupMin: 1,
  groupMax: 20,
  childrenPerAdult: null,
  protectiveEquipment: [],
  footwear: 'ANY',
  photoPolicy: 'ALLOWED',
  foreignerPolicy: 'ALLOWED',
  documentLevel: 'NONE',
  leadTime: { days: 0, unit: 'CALENDAR_DAYS' },
  healthRestrictions: [],
  accessibility: [],
};

const adults: Party = { size: 2, ages: [30, 40], foreignCitizens: 0, accessibility: [] };

describe('a party', () => {
  it('may come if there are no rules', () => {
    expect(checkParty(open, adults)).toEqual([]);
  });

  it.each<[string, Partial<AdmissionRules>, Partial<Party>, object[]]>([
    ['of the age limit', { ageLimit: 12 }, { ages: [12, 40] }, []],
    ['below the age limit', { ageLimit: 12 }, { ages: [40, 11] }, [{ rule: 'AGE_LIMIT', limit: 12, actual: 11 }]],
    ['of unknown ages', { ageLimit: 12, childrenPerAdult: 1 }, { ages: [] }, []],
    ['of the smallest size', { groupMin: 2 }, {}, []],
    ['that is too small', { groupMin: 3 }, {}, [{ rule: 'GROUP_MIN', limit: 3, actual: 2 }]],
    ['of the largest size', { groupMax: 2 }, {}, []],
    ['that is too large', { groupMax: 1 }, {}, [{ rule: 'GROUP_MAX', limit: 1, actual: 2 }]],
    ['with enough adults', { childrenPerAdult: 2 }, { ages: [10, 10, 18] }, []],
    [
      'with too few adults',
      { childrenPerAdult: 2 },
      { ages: [10, 10, 17, 18] },
      [{ rule: 'SUPERVISION', limit: 2, actual: 1 }],
    ],
    ['of children alone', { childrenPerAdult: 10 }, { ages: [10] }, [{ rule: 'SUPERVISION', limit: 1, actual: 0 }]],
    ['with foreign citizens where they are admitted', {}, { foreignCitizens: 1 }, []],
    ['with foreign citizens who need approval', { foreignerPolicy: 'PRIOR_APPROVAL' }, { foreignCitizens: 1 }, []],
    [
      'with foreign citizens',
      { foreignerPolicy: 'NOT_ALLOWED' },
      { foreignCitizens: 1 },
      [{ rule: 'FOREIGN_CITIZENS', actual: 1 }],
    ],
    ['without foreign citizens', { foreignerPolicy: 'NOT_ALLOWED' }, {}, []],
    ['whose needs are met', { accessibility: ['WHEELCHAIR'] }, { accessibility: ['WHEELCHAIR'] }, []],
    [
      'whose needs are not met',
      { accessibility: ['STEP_FREE'] },
      { accessibility: ['WHEELCHAIR'] },
      [{ rule: 'ACCESSIBILITY' }],
    ],
  ])('%s', (_, rules, party, expected) => {
    const found = checkParty({ ...open, ...rules }, { ...adults, ...party });
    expect(found).toHaveLength(expected.length);
    expect(found).toMatchObject(expected);
  });

  it('breaks several rules at once, each with its figures', () => {
    const rules: AdmissionRules = {
      ...open,
      ageLimit: 16,
      groupMax: 1,
      childrenPerAdult: 5,
      foreignerPolicy: 'NOT_ALLOWED',
    };
    const party: Party = { size: 2, ages: [9, 10], foreignCitizens: 2, accessibility: ['STEP_FREE'] };
    expect(checkParty(rules, party).map(({ rule }) => rule)).toEqual([
      'AGE_LIMIT',
      'GROUP_MAX',
      'SUPERVISION',
      'FOREIGN_CITIZENS',
      'ACCESSIBILITY',
    ]);
    expect(checkParty(rules, party)[0]?.message).toEqual({
      ru: 'Посетителям должно быть не меньше 16 лет, младшему в группе 9',
      en: 'Visitors must be at least 16; the youngest of the party is 9',
    });
  });

  it('needs approval only if it includes a foreign citizen', () => {
    expect(needsApproval({ foreignerPolicy: 'PRIOR_APPROVAL' }, { foreignCitizens: 1 })).toBe(true);
    expect(needsApproval({ foreignerPolicy: 'PRIOR_APPROVAL' }, { foreignCitizens: 0 })).toBe(false);
    expect(needsApproval({ foreignerPolicy: 'ALLOWED' }, { foreignCitizens: 1 })).toBe(false);
  });
});

describe('the sentences of admission rules', () => {
  it('are empty if there are no rules', () => {
    expect(admissionSentences(open).map(({ text }) => text.en)).toEqual([
      'A group has at most 20 people.',
      'Photography is allowed.',
    ]);
  });

  it('render each rule in Russian and English', () => {
    const rules: AdmissionRules = {
      ageLimit: 12,
      groupMin: 5,
      groupMax: 21,
      childrenPerAdult: 10,
      protectiveEquipment: ['HELMET', 'VEST'],
      footwear: 'CLOSED_NO_HEEL',
      photoPolicy: 'DESIGNATED_POINTS',
      foreignerPolicy: 'PRIOR_APPROVAL',
      documentLevel: 'PASSPORT',
      leadTime: { days: 3, unit: 'WORKING_DAYS' },
      healthRestrictions: ['PREGNANCY', 'EPILEPSY'],
      accessibility: ['STEP_FREE'],
    };
    expect(admissionSentences(rules).map(({ text }) => text.ru)).toEqual([
      'Посетителям должно исполниться 12 лет.',
      'В группе от 5 до 21 человека.',
      'На каждого взрослого приходится не больше 10 детей до 18 лет.',
      'Обязательны средства защиты: каска, сигнальный жилет.',
      'Нужна закрытая обувь без каблука.',
      'Фотографировать можно только в отведённых местах.',
      'Посещение граждан других стран предприятие согласует заранее.',
      'Для пропуска нужны паспортные данные.',
      'Бронирование и список участников принимаются не позднее чем за 3 рабочих дня до посещения.',
      'Посещение противопоказано при состояниях: беременность, эпилепсия.',
      'Доступная среда: путь без ступеней.',
    ]);
    expect(admissionSentences(rules).map(({ text }) => text.en)).toEqual([
      'Visitors must be 12 or older.',
      'A group has 5 to 21 people.',
      'Each adult accompanies at most 10 children under 18.',
      'Protective equipment is required: helmet, high-visibility vest.',
      'Wear closed shoes without heels.',
      'Photography is allowed at designated points only.',
      'Visits of foreign citizens need the plant’s prior approval.',
      'Passport details are required for passes.',
      'Book and send the participant list at least 3 working days before the visit.',
      'The visit is not suitable for people with: pregnancy, epilepsy.',
      'Accessibility: step-free route.',
    ]);
  });

  it.each([
    [1, 'Посетителям должно исполниться 1 год.'],
    [3, 'Посетителям должно исполниться 3 года.'],
    [11, 'Посетителям должно исполниться 11 лет.'],
    [21, 'Посетителям должно исполниться 21 год.'],
  ])('decline the noun after %i', (ageLimit, sentence) => {
    expect(admissionSentences({ ...open, ageLimit })[0]?.text.ru).toBe(sentence);
  });

  it('cover every value of every list', () => {
    const all = admissionSentences({
      ...open,
      protectiveEquipment,
      healthRestrictions,
      accessibility: accessibilityFeatures,
    });
    for (const { text } of all) expect(`${text.ru} ${text.en}`).not.toContain('undefined');
    expect(all.map(({ rule }) => rule)).toEqual([
      'groupMax',
      'protectiveEquipment',
      'photoPolicy',
      'healthRestrictions',
      'accessibility',
    ]);
  });
});

describe('the booking deadline', () => {
  const calendar = russianCalendar(decreedTransfers);
  const moscow = 'Europe/Moscow' as TimeZone;
  const vladivostok = 'Asia/Vladivostok' as TimeZone;
  // Monday, 12 January 2026, 10:00 in Moscow: the first working day after the holidays.
  const startsAt = new Date('2026-01-12T07:00:00Z');

  it('is the start if there is no lead time', () => {
    expect(bookingDeadline({ days: 0, unit: 'WORKING_DAYS' }, startsAt, moscow, calendar)).toEqual(startsAt);
  });

  it('is the end of a calendar day in the zone of the site', () => {
    const lead = { days: 2, unit: 'CALENDAR_DAYS' } as const;
    expect(bookingDeadline(lead, startsAt, moscow, calendar)).toEqual(new Date('2026-01-10T21:00:00Z'));
    expect(bookingDeadline(lead, startsAt, vladivostok, calendar)).toEqual(new Date('2026-01-10T14:00:00Z'));
  });

  it('counts working days over holidays', () => {
    const lead = { days: 1, unit: 'WORKING_DAYS' } as const;
    expect(bookingDeadline(lead, startsAt, moscow, calendar)).toEqual(new Date('2025-12-30T21:00:00Z'));
  });
});
