import type { LocalizedText } from './localized-text.ts';

/** A section of OKVED-2 (OK 029-2014): a letter. */
export type OkvedSection = { readonly code: string; readonly name: LocalizedText };

/** A class of OKVED-2: two digits. */
export type OkvedClass = { readonly code: string; readonly section: string; readonly name: LocalizedText };

/**
 * Sections and classes of the All-Russian Classifier of Economic Activities OK 029-2014 (NACE Rev. 2), current edition. Names are
 * shortened; the English ones follow NACE. Section C has 24 classes, 10 to 33.
 */
const table = `
A | Сельское, лесное хозяйство, рыболовство | Agriculture, forestry and fishing
01 | Растениеводство и животноводство, охота | Crop and animal production, hunting
02 | Лесоводство и лесозаготовки | Forestry and logging
03 | Рыболовство и рыбоводство | Fishing and aquaculture
B | Добыча полезных ископаемых | Mining and quarrying
05 | Добыча угля | Mining of coal
06 | Добыча нефти и природного газа | Extraction of crude petroleum and natural gas
07 | Добыча металлических руд | Mining of metal ores
08 | Добыча прочих полезных ископаемых | Other mining and quarrying
09 | Услуги в области добычи полезных ископаемых | Mining support services
C | Обрабатывающие производства | Manufacturing
10 | Производство пищевых продуктов | Food products
11 | Производство напитков | Beverages
12 | Производство табачных изделий | Tobacco products
13 | Производство текстильных изделий | Textiles
14 | Производство одежды | Wearing apparel
15 | Производство кожи и изделий из кожи | Leather and related products
16 | Обработка древесины, изделия из дерева | Wood and products of wood
17 | Производство бумаги | Paper and paper products
18 | Полиграфия и копирование носителей | Printing and reproduction of media
19 | Производство кокса и нефтепродуктов | Coke and refined petroleum
20 | Производство химических веществ | Chemicals
21 | Производство лекарственных средств | Pharmaceuticals
22 | Производство резиновых и пластмассовых изделий | Rubber and plastic products
23 | Производство прочей неметаллической продукции | Other non-metallic mineral products
24 | Производство металлургическое | Basic metals
25 | Производство готовых металлических изделий | Fabricated metal products
26 | Производство компьютеров, электроники и оптики | Computer, electronic and optical products
27 | Производство электрического оборудования | Electrical equipment
28 | Производство машин и оборудования | Machinery and equipment
29 | Производство автотранспортных средств | Motor vehicles
30 | Производство прочих транспортных средств | Other transport equipment
31 | Производство мебели | Furniture
32 | Производство прочих готовых изделий | Other manufacturing
33 | Ремонт и монтаж машин и оборудования | Repair and installation of machinery
D | Обеспечение электроэнергией, газом и паром | Electricity, gas and steam supply
35 | Обеспечение электроэнергией, газом и паром | Electricity, gas and steam supply
E | Водоснабжение, отходы | Water supply and waste
36 | Забор, очистка и распределение воды | Water collection and supply
37 | Сбор и обработка сточных вод | Sewerage
38 | Сбор, обработка и утилизация отходов | Waste management
39 | Ликвидация последствий загрязнений | Remediation
F | Строительство | Construction
41 | Строительство зданий | Construction of buildings
42 | Строительство инженерных сооружений | Civil engineering
43 | Специализированные строительные работы | Specialised construction
G | Торговля и ремонт автотранспорта | Trade and repair of motor vehicles
45 | Торговля автотранспортом и его ремонт | Trade and repair of motor vehicles
46 | Оптовая торговля | Wholesale trade
47 | Розничная торговля | Retail trade
H | Транспортировка и хранение | Transportation and storage
49 | Сухопутный и трубопроводный транспорт | Land and pipeline transport
50 | Водный транспорт | Water transport
51 | Воздушный и космический транспорт | Air and space transport
52 | Складское хозяйство и вспомогательная транспортная деятельность | Warehousing and transport support
53 | Почтовая связь и курьерская деятельность | Postal and courier activities
I | Гостиницы и общественное питание | Accommodation and food service
55 | Места для временного проживания | Accommodation
56 | Продукты питания и напитки | Food and beverage service
J | Информация и связь | Information and communication
58 | Издательская деятельность | Publishing
59 | Кино, телевидение, звукозапись | Film, television and sound recording
60 | Телевизионное и радиовещание | Broadcasting
61 | Телекоммуникации | Telecommunications
62 | Разработка программного обеспечения | Computer programming
63 | Информационные технологии | Information services
K | Финансы и страхование | Finance and insurance
64 | Финансовые услуги | Financial services
65 | Страхование и пенсионные фонды | Insurance and pension funding
66 | Вспомогательная финансовая деятельность | Auxiliary financial activities
L | Операции с недвижимым имуществом | Real estate
68 | Операции с недвижимым имуществом | Real estate
M | Профессиональная, научная, техническая деятельность | Professional, scientific and technical activities
69 | Право и бухгалтерский учёт | Legal and accounting
70 | Головные офисы, консультирование по управлению | Head offices, management consultancy
71 | Архитектура, инженерия, испытания | Architecture, engineering and testing
72 | Научные исследования и разработки | Research and development
73 | Рекламная деятельность и исследование рынка | Advertising and market research
74 | Прочая профессиональная деятельность | Other professional activities
75 | Ветеринарная деятельность | Veterinary activities
N | Административная деятельность и услуги | Administrative and support services
77 | Аренда и лизинг | Rental and leasing
78 | Трудоустройство и подбор персонала | Employment activities
79 | Туристические агентства | Travel agencies
80 | Безопасность и расследования | Security and investigation
81 | Обслуживание зданий и территорий | Services to buildings
82 | Административно-хозяйственная деятельность | Office support
O | Государственное управление | Public administration
84 | Государственное управление | Public administration
P | Образование | Education
85 | Образование | Education
Q | Здравоохранение и социальные услуги | Health and social work
86 | Здравоохранение | Human health
87 | Уход с обеспечением проживания | Residential care
88 | Социальные услуги без проживания | Social work without accommodation
R | Культура, спорт, досуг | Culture, sports and recreation
90 | Творческая деятельность, искусство | Creative arts
91 | Библиотеки, архивы, музеи | Libraries, archives and museums
92 | Азартные игры и лотереи | Gambling
93 | Спорт, отдых и развлечения | Sports and recreation
S | Прочие виды услуг | Other services
94 | Общественные организации | Membership organizations
95 | Ремонт компьютеров и бытовых изделий | Repair of computers and household goods
96 | Прочие персональные услуги | Other personal services
T | Домашние хозяйства | Households
97 | Домашние хозяйства с наёмными работниками | Households as employers
98 | Домашние хозяйства для собственных нужд | Households for own use
U | Экстерриториальные организации | Extraterritorial organizations
99 | Экстерриториальные организации | Extraterritorial organizations
`;

const lines = table
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', ru = '', en = ''] = line.split(' | ');
    return { code, name: { ru, en } };
  });

export const okvedSections: readonly OkvedSection[] = lines.filter(({ code }) => /^[A-U]$/.test(code));

export const okvedClasses: readonly OkvedClass[] = lines.flatMap(({ code, name }, index) =>
  /^\d/.test(code)
    ? [{ code, name, section: lines.slice(0, index).findLast((line) => /^[A-U]$/.test(line.code))?.code ?? '' }]
    : [],
);

const classes = new Map(okvedClasses.map((one) => [one.code, one]));

/** The class of a code of any depth; undefined if the classifier has none. */
export function classOf(code: string): OkvedClass | undefined {
  return classes.get(code.slice(0, 2));
}

/** The codes of a section's classes; empty if there is no such section. */
export function classesOfSection(section: string): readonly string[] {
  return okvedClasses.filter((one) => one.section === section).map(({ code }) => code);
}
