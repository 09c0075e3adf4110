import type { LocalizedText } from '@promtour/kernel/localized-text';

/** For whom a person consents: for themselves, or as the guardian of a participant under 18. */
export type ConsentKind = 'PARTICIPANT' | 'GUARDIAN';

export type ConsentText = {
  readonly version: string;
  readonly kind: ConsentKind;
  /** From when on lists may name it: `YYYY-MM-DD`. */
  readonly validFrom: string;
  /** The last date of lists that may name it; null for the current text. */
  readonly validTo: string | null;
  readonly text: LocalizedText;
};

/** Texts of consent to the processing of personal data (152-FZ, article 9). A version never changes: a new text is a new version. */
export const consentTexts: readonly ConsentText[] = [
  {
    version: 'participant-2026-1',
    kind: 'PARTICIPANT',
    validFrom: '2026-01-01',
    validTo: null,
    text: {
      ru:
        'Я согласен на обработку моих персональных данных, указанных в списке участников экскурсии, чтобы предприятие оформило пропуск ' +
        'и провело инструктаж. Данные передаются только принимающему предприятию и уничтожаются через 30 дней после посещения. ' +
        'Согласие можно отозвать в любой момент: тогда данные уничтожаются сразу, а посещение не состоится.',
      en:
        'I consent to the processing of my personal data on the participant list so that the plant can issue a pass and give the safety ' +
        'briefing. The data is passed to the host plant only and destroyed 30 days after the visit. I can withdraw this consent at any ' +
        'time: the data is then destroyed at once, and the visit does not take place.',
    },
  },
  {
    version: 'guardian-2026-1',
    kind: 'GUARDIAN',
    validFrom: '2026-01-01',
    validTo: null,
    text: {
      ru:
        'Как законный представитель я согласен на обработку персональных данных несовершеннолетнего участника и моего имени, чтобы ' +
        'предприятие оформило пропуск и провело инструктаж, и на участие в экскурсии. Данные уничтожаются через 30 дней после посещения. ' +
        'Согласие можно отозвать в любой момент.',
      en:
        'As the legal guardian I consent to the processing of the personal data of the minor and of my name so that the plant can issue a ' +
        'pass and give the safety briefing, and to the participation in the excursion. The data is destroyed 30 days after the visit. ' +
        'This consent can be withdrawn at any time.',
    },
  },
];

/** Whether a list of this date may name the version. */
export function isConsent(kind: ConsentKind, version: string, date: string): boolean {
  const text = consentTexts.find((one) => one.version === version && one.kind === kind);
  return text !== undefined && text.validFrom <= date && (text.validTo === null || date <= text.validTo);
}
