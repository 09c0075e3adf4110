/** Version 1 of the methodology. The program defines the criteria and stages; the wording is ours. */
export const methodology1 = {
  title: {
    ru: 'Методика подготовки предприятий к приёму посетителей',
    en: 'How plants are made ready for visitors',
  },
  criteria: [
    critical('SAFE_ROUTE', 'Безопасный маршрут', 'Safe route'),
    critical('BRIEFING_TEXT', 'Текст инструктажа', 'Briefing text'),
    critical('PPE_STOCK', 'Запас средств защиты', 'Stock of protective equipment'),
    critical('TRAINED_GUIDE', 'Подготовленный экскурсовод', 'Trained guide'),
    critical('PASS_PROCESS', 'Порядок пропуска', 'Pass process'),
    criterion('CONTENT', 'Содержание экскурсии', 'Content'),
    criterion('VIEWING_POINTS', 'Точки обзора', 'Viewing points'),
    criterion('PHOTO_RULES', 'Правила съёмки', 'Rules of photography'),
    criterion('TOILETS_AND_CLOAKROOM', 'Туалеты и гардероб', 'Toilets and cloakroom'),
    criterion('ACCESSIBILITY', 'Доступность', 'Accessibility'),
    critical('EMERGENCY_PLAN', 'План действий при аварии', 'Emergency plan'),
    criterion('BOOKING_CONTACT', 'Контакт для записи', 'Booking contact'),
  ],
  stages: [
    stage('DECISION', 'Решение и координатор', 'Decision and coordinator'),
    stage('AUDIENCE', 'Аудитория и цель', 'Audience and goal'),
    stage('ROUTE', 'Маршрут и рассказ', 'Route and narrative'),
    stage('SAFETY', 'Безопасность и доступ', 'Safety and access'),
    stage('GUIDES', 'Обучение экскурсоводов', 'Guide training'),
    stage('PILOT', 'Пробная группа', 'Pilot group'),
    stage('INSPECTION', 'Проверка', 'Inspection'),
    stage('LAUNCH', 'Запуск', 'Launch'),
    stage('FEEDBACK', 'Обратная связь', 'Feedback'),
  ],
};

function criterion(code: string, ru: string, en: string) {
  return { code, name: { ru, en }, critical: false };
}

function critical(code: string, ru: string, en: string) {
  return { code, name: { ru, en }, critical: true };
}

function stage(code: string, ru: string, en: string) {
  return { code, name: { ru, en } };
}
