/** The scopes of tokens (RFC 6749, 3.3). A scope allows operations; the token's organization, portal and regions bound the rows. */
export const scopes = {
  'registry:write': {
    ru: 'создавать и изменять организации и площадки, подавать заявки в реестр',
    en: 'create and update organizations and sites; apply for a registry',
  },
  'registry:read': {
    ru: 'видеть заявки в реестры вашей организации или ваших регионов',
    en: 'read registry applications of your organization or regions',
  },
  'registry:review': {
    ru: 'рассматривать заявки в реестры ваших регионов',
    en: 'review registry applications in your regions',
  },
  'contacts:read': { ru: 'видеть контактных лиц организации', en: 'read contact details of an organization’s people' },
  'council:write': {
    ru: 'вести состав и заседания совета региона',
    en: 'manage a region’s council: members and meetings',
  },
  'council:decide': { ru: 'вносить и отменять решения совета', en: 'record and withdraw the council’s decisions' },
  'programme:write': { ru: 'вести соглашения и контрольные точки', en: 'manage agreements and their milestones' },
  'methodology:write': { ru: 'публиковать версии методики', en: 'publish versions of the methodology' },
  'assessment:write': { ru: 'оценивать готовность площадок', en: 'assess the readiness of sites' },
  'portals:write': { ru: 'вести порталы и их регионы', en: 'manage portals and the regions they cover' },
  'leads:read': {
    ru: 'видеть заявки на сотрудничество вашей организации или ваших регионов',
    en: 'read cooperation leads of your organization or regions',
  },
  'leads:write': { ru: 'обрабатывать заявки на сотрудничество', en: 'process cooperation leads' },
  'clients:manage': {
    ru: 'выдавать, заменять и отзывать учётные данные программ, назначать роли',
    en: 'issue, rotate and revoke credentials; grant roles',
  },
  'audit:read': { ru: 'читать журнал аудита', en: 'read the audit log' },
  'catalogue:write': {
    ru: 'создавать, планировать и публиковать экскурсии и маршруты',
    en: 'create, schedule and publish excursions and routes',
  },
  'routes:approve': {
    ru: 'согласовывать маршруты, которые проходят по вашим регионам',
    en: 'approve or return routes that cross your regions',
  },
  'catalogue:inspect': {
    ru: 'проверять экскурсии ваших регионов перед публикацией',
    en: 'inspect excursions of your regions before publication',
  },
  'calendar:write': {
    ru: 'вести производственный календарь',
    en: 'manage the production calendar',
  },
  'bookings:read': {
    ru: 'видеть брони: свои, вашей организации или ваших регионов',
    en: 'read bookings: your own, or those of your organization or regions',
  },
  'bookings:write': { ru: 'удерживать места, подтверждать и отменять брони', en: 'hold, confirm and cancel bookings' },
  'bookings:settle': {
    ru: 'подтверждать и отменять имеющиеся брони как заказчик или принимающая сторона',
    en: 'confirm and cancel existing bookings, as booker or host',
  },
  'inventory:write': {
    ru: 'блокировать места сеансов, выделять квоты агентствам, включать продажу без ограничения',
    en: 'block seats of sessions, allot seats to agencies, turn free sale on and off',
  },
  'visit-history:write': {
    ru: 'загружать и удалять посещения за месяцы до работы на платформе',
    en: 'import and delete visits of months before the platform recorded them',
  },
  'bookings:redeem': { ru: 'отмечать посещения', en: 'record attendance' },
  'participants:write': {
    ru: 'подавать списки участников своих броней',
    en: 'submit participant lists of your bookings',
  },
  'passes:issue': {
    ru: 'видеть списки участников и выдавать пропуска на вашу площадку',
    en: 'read participant lists and issue passes for your sites',
  },
  'personal-data:erase': {
    ru: 'удалять персональные данные по требованию',
    en: 'erase personal data on request',
  },
  'analytics:read': {
    ru: 'видеть турпоток и показатели программы',
    en: 'read visitor flow and the program’s measures',
  },
} as const;

export type Scope = keyof typeof scopes;

export const scopeNames = Object.keys(scopes) as Scope[];

export function isScope(text: string): text is Scope {
  return Object.hasOwn(scopes, text);
}
