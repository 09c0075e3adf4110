import type { FailureMessage } from '../failure.ts';
import { counted } from './counted.ts';
import type {
  AccessibilityFeature,
  AdmissionRules,
  DocumentLevel,
  Footwear,
  ForeignerPolicy,
  HealthRestriction,
  LeadTime,
  PhotoPolicy,
  ProtectiveEquipment,
} from './rules.ts';

/** One rule in words. `rule` is the field of {@link AdmissionRules} that it renders. */
export type AdmissionSentence = { readonly rule: keyof AdmissionRules; readonly text: FailureMessage };

/** The rules in words, for visitors. Rules that demand nothing have no sentence. */
export function admissionSentences(rules: AdmissionRules): readonly AdmissionSentence[] {
  const sentences: readonly (readonly [keyof AdmissionRules, FailureMessage | undefined])[] = [
    ['ageLimit', ageSentence(rules.ageLimit)],
    ['groupMax', groupSentence(rules)],
    ['childrenPerAdult', supervisionSentence(rules.childrenPerAdult)],
    ['protectiveEquipment', equipmentSentence(rules.protectiveEquipment)],
    ['footwear', footwearSentences[rules.footwear]],
    ['photoPolicy', photoSentences[rules.photoPolicy]],
    ['foreignerPolicy', foreignerSentences[rules.foreignerPolicy]],
    ['documentLevel', documentSentences[rules.documentLevel]],
    ['leadTime', leadTimeSentence(rules.leadTime)],
    ['healthRestrictions', healthSentence(rules.healthRestrictions)],
    ['accessibility', accessibilitySentence(rules.accessibility)],
  ];
  return sentences.flatMap(([rule, text]) => (text === undefined ? [] : [{ rule, text }]));
}

function ageSentence(age: number): FailureMessage | undefined {
  if (age === 0) return undefined;
  return {
    ru: `Посетителям должно исполниться ${counted.ru(age, ['год', 'года', 'лет'])}.`,
    en: `Visitors must be ${age} or older.`,
  };
}

function groupSentence({ groupMin, groupMax }: AdmissionRules): FailureMessage {
  const most = counted.ru(groupMax, ['человека', 'человек', 'человек']);
  if (groupMin === 1)
    return {
      ru: `В группе не больше ${most}.`,
      en: `A group has at most ${counted.en(groupMax, 'person', 'people')}.`,
    };
  if (groupMin === groupMax)
    return {
      ru: `В группе ровно ${counted.ru(groupMax, ['человек', 'человека', 'человек'])}.`,
      en: `A group has exactly ${groupMax} people.`,
    };
  return { ru: `В группе от ${groupMin} до ${most}.`, en: `A group has ${groupMin} to ${groupMax} people.` };
}

function supervisionSentence(children: number | null): FailureMessage | undefined {
  if (children === null) return undefined;
  return {
    ru: `На каждого взрослого приходится не больше ${counted.ru(children, ['ребёнка', 'детей', 'детей'])} до 18 лет.`,
    en: `Each adult accompanies at most ${counted.en(children, 'child', 'children')} under 18.`,
  };
}

function equipmentSentence(items: readonly ProtectiveEquipment[]): FailureMessage | undefined {
  if (items.length === 0) return undefined;
  return {
    ru: `Обязательны средства защиты: ${items.map((item) => equipmentNames[item].ru).join(', ')}.`,
    en: `Protective equipment is required: ${items.map((item) => equipmentNames[item].en).join(', ')}.`,
  };
}

function leadTimeSentence({ days, unit }: LeadTime): FailureMessage | undefined {
  if (days === 0) return undefined;
  return unit === 'CALENDAR_DAYS'
    ? {
        ru: `Бронирование и список участников принимаются не позднее чем за ${counted.ru(days, ['день', 'дня', 'дней'])} до посещения.`,
        en: `Book and send the participant list at least ${counted.en(days, 'day', 'days')} before the visit.`,
      }
    : {
        ru: `Бронирование и список участников принимаются не позднее чем за ${counted.ru(days, ['рабочий день', 'рабочих дня', 'рабочих дней'])} до посещения.`,
        en: `Book and send the participant list at least ${counted.en(days, 'working day', 'working days')} before the visit.`,
      };
}

function healthSentence(restrictions: readonly HealthRestriction[]): FailureMessage | undefined {
  if (restrictions.length === 0) return undefined;
  return {
    ru: `Посещение противопоказано при состояниях: ${restrictions.map((one) => healthNames[one].ru).join(', ')}.`,
    en: `The visit is not suitable for people with: ${restrictions.map((one) => healthNames[one].en).join(', ')}.`,
  };
}

function accessibilitySentence(features: readonly AccessibilityFeature[]): FailureMessage | undefined {
  if (features.length === 0) return undefined;
  return {
    ru: `Доступная среда: ${features.map((one) => accessibilityNames[one].ru).join(', ')}.`,
    en: `Accessibility: ${features.map((one) => accessibilityNames[one].en).join(', ')}.`,
  };
}

const footwearSentences: Readonly<Record<Footwear, FailureMessage | undefined>> = {
  ANY: undefined,
  CLOSED: { ru: 'Нужна закрытая обувь.', en: 'Wear closed shoes.' },
  CLOSED_NO_HEEL: { ru: 'Нужна закрытая обувь без каблука.', en: 'Wear closed shoes without heels.' },
  PROVIDED: { ru: 'Обувь выдаёт предприятие.', en: 'The plant provides footwear.' },
};

const photoSentences: Readonly<Record<PhotoPolicy, FailureMessage>> = {
  ALLOWED: { ru: 'Фотографировать можно.', en: 'Photography is allowed.' },
  NO_FLASH: { ru: 'Фотографировать можно без вспышки.', en: 'Photography is allowed without flash.' },
  DESIGNATED_POINTS: {
    ru: 'Фотографировать можно только в отведённых местах.',
    en: 'Photography is allowed at designated points only.',
  },
  FORBIDDEN: { ru: 'Фотографировать нельзя.', en: 'Photography is not allowed.' },
};

const foreignerSentences: Readonly<Record<ForeignerPolicy, FailureMessage | undefined>> = {
  ALLOWED: undefined,
  PRIOR_APPROVAL: {
    ru: 'Посещение граждан других стран предприятие согласует заранее.',
    en: 'Visits of foreign citizens need the plant’s prior approval.',
  },
  NOT_ALLOWED: {
    ru: 'Граждан других стран предприятие не принимает.',
    en: 'The plant does not admit foreign citizens.',
  },
};

const documentSentences: Readonly<Record<DocumentLevel, FailureMessage | undefined>> = {
  NONE: undefined,
  NAME: { ru: 'Для пропуска нужен список имён.', en: 'A list of names is required for passes.' },
  NAME_BIRTHDATE: {
    ru: 'Для пропуска нужен список имён и дат рождения.',
    en: 'A list of names and dates of birth is required for passes.',
  },
  PASSPORT: { ru: 'Для пропуска нужны паспортные данные.', en: 'Passport details are required for passes.' },
  PASSPORT_EXTENDED: {
    ru: 'Для пропуска нужны расширенные паспортные данные: место рождения и адрес регистрации.',
    en: 'Extended passport details are required for passes: place of birth and registered address.',
  },
};

const equipmentNames: Readonly<Record<ProtectiveEquipment, FailureMessage>> = {
  HELMET: { ru: 'каска', en: 'helmet' },
  VEST: { ru: 'сигнальный жилет', en: 'high-visibility vest' },
  GLASSES: { ru: 'защитные очки', en: 'safety glasses' },
  EARPLUGS: { ru: 'беруши', en: 'earplugs' },
  RESPIRATOR: { ru: 'респиратор', en: 'respirator' },
  GLOVES: { ru: 'перчатки', en: 'gloves' },
  GOWN: { ru: 'халат', en: 'gown' },
  CAP: { ru: 'шапочка', en: 'cap' },
  SHOE_COVERS: { ru: 'бахилы', en: 'shoe covers' },
  PROTECTIVE_FOOTWEAR: { ru: 'защитная обувь', en: 'protective footwear' },
};

const healthNames: Readonly<Record<HealthRestriction, FailureMessage>> = {
  PREGNANCY: { ru: 'беременность', en: 'pregnancy' },
  CARDIOVASCULAR: { ru: 'болезни сердца и сосудов', en: 'heart or vascular disease' },
  RESPIRATORY: { ru: 'болезни органов дыхания', en: 'respiratory disease' },
  ALLERGY: { ru: 'аллергия на пыль или запахи', en: 'allergy to dust or odors' },
  EPILEPSY: { ru: 'эпилепсия', en: 'epilepsy' },
  VERTIGO: { ru: 'боязнь высоты', en: 'fear of heights' },
  CLAUSTROPHOBIA: { ru: 'боязнь замкнутых пространств', en: 'claustrophobia' },
  PACEMAKER: { ru: 'кардиостимулятор', en: 'a pacemaker' },
};

export const accessibilityNames: Readonly<Record<AccessibilityFeature, FailureMessage>> = {
  WHEELCHAIR: { ru: 'маршрут для инвалидных колясок', en: 'wheelchair-accessible route' },
  STEP_FREE: { ru: 'путь без ступеней', en: 'step-free route' },
  ACCESSIBLE_TOILET: { ru: 'доступный туалет', en: 'accessible toilet' },
  SIGN_LANGUAGE: { ru: 'перевод на жестовый язык', en: 'sign language interpretation' },
  HEARING_LOOP: { ru: 'индукционная петля', en: 'hearing loop' },
  TACTILE_EXHIBITS: { ru: 'тактильные экспонаты', en: 'tactile exhibits' },
  AUDIO_DESCRIPTION: { ru: 'тифлокомментарий', en: 'audio description' },
  PLAIN_LANGUAGE: { ru: 'рассказ на ясном языке', en: 'tour in plain language' },
};
