import type { LocalizedText } from './localized-text.ts';

/** Names of the Russian regions by ISO 3166-2 code: the registry's own list, for services that show codes without asking it. */
const table = `
RU-AD | Республика Адыгея | Republic of Adygea
RU-ALT | Алтайский край | Altai Territory
RU-AL | Республика Алтай | Altai Republic
RU-AMU | Амурская область | Amur Region
RU-ARK | Архангельская область | Arkhangelsk Region
RU-AST | Астраханская область | Astrakhan Region
RU-BA | Республика Башкортостан | Republic of Bashkortostan
RU-BEL | Белгородская область | Belgorod Region
RU-BRY | Брянская область | Bryansk Region
RU-BU | Республика Бурятия | Republic of Buryatia
RU-CE | Чеченская Республика | Chechen Republic
RU-CHE | Челябинская область | Chelyabinsk Region
RU-CHU | Чукотский автономный округ | Chukotka Autonomous Area
RU-CU | Чувашская Республика | Chuvash Republic
RU-DA | Республика Дагестан | Republic of Dagestan
RU-IN | Республика Ингушетия | Republic of Ingushetia
RU-IRK | Иркутская область | Irkutsk Region
RU-IVA | Ивановская область | Ivanovo Region
RU-KAM | Камчатский край | Kamchatka Territory
RU-KB | Кабардино-Балкарская Республика | Kabardino-Balkar Republic
RU-KC | Карачаево-Черкесская Республика | Karachay-Cherkess Republic
RU-KDA | Краснодарский край | Krasnodar Territory
RU-KEM | Кемеровская область — Кузбасс | Kemerovo Region — Kuzbass
RU-KGD | Калининградская область | Kaliningrad Region
RU-KGN | Курганская область | Kurgan Region
RU-KHA | Хабаровский край | Khabarovsk Territory
RU-KHM | Ханты-Мансийский автономный округ — Югра | Khanty-Mansi Autonomous Area — Yugra
RU-KIR | Кировская область | Kirov Region
RU-KK | Республика Хакасия | Republic of Khakassia
RU-KLU | Калужская область | Kaluga Region
RU-KL | Республика Калмыкия | Republic of Kalmykia
RU-KOS | Костромская область | Kostroma Region
RU-KO | Республика Коми | Komi Republic
RU-KRS | Курская область | Kursk Region
RU-KR | Республика Карелия | Republic of Karelia
RU-KYA | Красноярский край | Krasnoyarsk Territory
RU-LEN | Ленинградская область | Leningrad Region
RU-LIP | Липецкая область | Lipetsk Region
RU-MAG | Магаданская область | Magadan Region
RU-ME | Республика Марий Эл | Mari El Republic
RU-MOS | Московская область | Moscow Region
RU-MOW | Москва | Moscow
RU-MO | Республика Мордовия | Republic of Mordovia
RU-MUR | Мурманская область | Murmansk Region
RU-NEN | Ненецкий автономный округ | Nenets Autonomous Area
RU-NGR | Новгородская область | Novgorod Region
RU-NIZ | Нижегородская область | Nizhny Novgorod Region
RU-NVS | Новосибирская область | Novosibirsk Region
RU-OMS | Омская область | Omsk Region
RU-ORE | Оренбургская область | Orenburg Region
RU-ORL | Орловская область | Oryol Region
RU-PER | Пермский край | Perm Territory
RU-PNZ | Пензенская область | Penza Region
RU-PRI | Приморский край | Primorye Territory
RU-PSK | Псковская область | Pskov Region
RU-ROS | Ростовская область | Rostov Region
RU-RYA | Рязанская область | Ryazan Region
RU-SAK | Сахалинская область | Sakhalin Region
RU-SAM | Самарская область | Samara Region
RU-SAR | Саратовская область | Saratov Region
RU-SA | Республика Саха (Якутия) | Sakha Republic (Yakutia)
RU-SE | Республика Северная Осетия — Алания | Republic of North Ossetia–Alania
RU-SMO | Смоленская область | Smolensk Region
RU-SPE | Санкт-Петербург | Saint Petersburg
RU-STA | Ставропольский край | Stavropol Territory
RU-SVE | Свердловская область | Sverdlovsk Region
RU-TAM | Тамбовская область | Tambov Region
RU-TA | Республика Татарстан | Republic of Tatarstan
RU-TOM | Томская область | Tomsk Region
RU-TUL | Тульская область | Tula Region
RU-TVE | Тверская область | Tver Region
RU-TYU | Тюменская область | Tyumen Region
RU-TY | Республика Тыва | Republic of Tuva
RU-UD | Удмуртская Республика | Udmurt Republic
RU-ULY | Ульяновская область | Ulyanovsk Region
RU-VGG | Волгоградская область | Volgograd Region
RU-VLA | Владимирская область | Vladimir Region
RU-VLG | Вологодская область | Vologda Region
RU-VOR | Воронежская область | Voronezh Region
RU-YAN | Ямало-Ненецкий автономный округ | Yamalo-Nenets Autonomous Area
RU-YAR | Ярославская область | Yaroslavl Region
RU-YEV | Еврейская автономная область | Jewish Autonomous Region
RU-ZAB | Забайкальский край | Trans-Baikal Territory
`;

const names: ReadonlyMap<string, LocalizedText> = new Map(
  table
    .trim()
    .split('\n')
    .map((line): [string, LocalizedText] => {
      const [code = '', ru = '', en = ''] = line.split(' | ');
      return [code, { ru, en }];
    }),
);

/** The name of a Russian region; undefined for regions of other countries. */
export function regionName(code: string): LocalizedText | undefined {
  return names.get(code);
}
