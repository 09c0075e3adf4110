export type RussianRegion = {
  readonly code: string;
  readonly ru: string;
  readonly en: string;
  readonly district: string;
  readonly timeZone: string;
  readonly latitude: number;
  readonly longitude: number;
};

/**
 * The 83 Russian subdivisions that ISO 3166-2 lists (codes as in the `iso-3166` package), one a line: code, Russian name,
 * English name, federal district, and the capital's zone, latitude and longitude (WGS-84, rounded to a hundredth of a degree).
 * Leningrad Region has its seat of government in Gatchina, Moscow Region in Krasnogorsk.
 */
const table = `
RU-AD | Республика Адыгея | Republic of Adygea | SOUTHERN | Europe/Moscow | 44.61 | 40.1
RU-ALT | Алтайский край | Altai Territory | SIBERIAN | Asia/Barnaul | 53.35 | 83.78
RU-AL | Республика Алтай | Altai Republic | SIBERIAN | Asia/Barnaul | 51.96 | 85.96
RU-AMU | Амурская область | Amur Region | FAR_EASTERN | Asia/Yakutsk | 50.29 | 127.53
RU-ARK | Архангельская область | Arkhangelsk Region | NORTHWESTERN | Europe/Moscow | 64.54 | 40.54
RU-AST | Астраханская область | Astrakhan Region | SOUTHERN | Europe/Astrakhan | 46.35 | 48.04
RU-BA | Республика Башкортостан | Republic of Bashkortostan | VOLGA | Asia/Yekaterinburg | 54.74 | 55.97
RU-BEL | Белгородская область | Belgorod Region | CENTRAL | Europe/Moscow | 50.6 | 36.59
RU-BRY | Брянская область | Bryansk Region | CENTRAL | Europe/Moscow | 53.24 | 34.36
RU-BU | Республика Бурятия | Republic of Buryatia | FAR_EASTERN | Asia/Irkutsk | 51.83 | 107.58
RU-CE | Чеченская Республика | Chechen Republic | NORTH_CAUCASIAN | Europe/Moscow | 43.32 | 45.69
RU-CHE | Челябинская область | Chelyabinsk Region | URAL | Asia/Yekaterinburg | 55.16 | 61.4
RU-CHU | Чукотский автономный округ | Chukotka Autonomous Area | FAR_EASTERN | Asia/Anadyr | 64.73 | 177.51
RU-CU | Чувашская Республика | Chuvash Republic | VOLGA | Europe/Moscow | 56.14 | 47.25
RU-DA | Республика Дагестан | Republic of Dagestan | NORTH_CAUCASIAN | Europe/Moscow | 42.98 | 47.5
RU-IN | Республика Ингушетия | Republic of Ingushetia | NORTH_CAUCASIAN | Europe/Moscow | 43.17 | 44.81
RU-IRK | Иркутская область | Irkutsk Region | SIBERIAN | Asia/Irkutsk | 52.29 | 104.28
RU-IVA | Ивановская область | Ivanovo Region | CENTRAL | Europe/Moscow | 57.0 | 40.97
RU-KAM | Камчатский край | Kamchatka Territory | FAR_EASTERN | Asia/Kamchatka | 53.02 | 158.65
RU-KB | Кабардино-Балкарская Республика | Kabardino-Balkar Republic | NORTH_CAUCASIAN | Europe/Moscow | 43.49 | 43.62
RU-KC | Карачаево-Черкесская Республика | Karachay-Cherkess Republic | NORTH_CAUCASIAN | Europe/Moscow | 44.23 | 42.05
RU-KDA | Краснодарский край | Krasnodar Territory | SOUTHERN | Europe/Moscow | 45.04 | 38.98
RU-KEM | Кемеровская область — Кузбасс | Kemerovo Region — Kuzbass | SIBERIAN | Asia/Novokuznetsk | 55.35 | 86.09
RU-KGD | Калининградская область | Kaliningrad Region | NORTHWESTERN | Europe/Kaliningrad | 54.71 | 20.51
RU-KGN | Курганская область | Kurgan Region | URAL | Asia/Yekaterinburg | 55.44 | 65.34
RU-KHA | Хабаровский край | Khabarovsk Territory | FAR_EASTERN | Asia/Vladivostok | 48.48 | 135.08
RU-KHM | Ханты-Мансийский автономный округ — Югра | Khanty-Mansi Autonomous Area — Yugra | URAL | Asia/Yekaterinburg | 61.0 | 69.02
RU-KIR | Кировская область | Kirov Region | VOLGA | Europe/Kirov | 58.6 | 49.66
RU-KK | Республика Хакасия | Republic of Khakassia | SIBERIAN | Asia/Krasnoyarsk | 53.72 | 91.44
RU-KLU | Калужская область | Kaluga Region | CENTRAL | Europe/Moscow | 54.51 | 36.26
RU-KL | Республика Калмыкия | Republic of Kalmykia | SOUTHERN | Europe/Moscow | 46.31 | 44.26
RU-KOS | Костромская область | Kostroma Region | CENTRAL | Europe/Moscow | 57.77 | 40.93
RU-KO | Республика Коми | Komi Republic | NORTHWESTERN | Europe/Moscow | 61.67 | 50.84
RU-KRS | Курская область | Kursk Region | CENTRAL | Europe/Moscow | 51.73 | 36.19
RU-KR | Республика Карелия | Republic of Karelia | NORTHWESTERN | Europe/Moscow | 61.79 | 34.36
RU-KYA | Красноярский край | Krasnoyarsk Territory | SIBERIAN | Asia/Krasnoyarsk | 56.01 | 92.87
RU-LEN | Ленинградская область | Leningrad Region | NORTHWESTERN | Europe/Moscow | 59.57 | 30.13
RU-LIP | Липецкая область | Lipetsk Region | CENTRAL | Europe/Moscow | 52.61 | 39.6
RU-MAG | Магаданская область | Magadan Region | FAR_EASTERN | Asia/Magadan | 59.57 | 150.8
RU-ME | Республика Марий Эл | Mari El Republic | VOLGA | Europe/Moscow | 56.63 | 47.89
RU-MOS | Московская область | Moscow Region | CENTRAL | Europe/Moscow | 55.82 | 37.33
RU-MOW | Москва | Moscow | CENTRAL | Europe/Moscow | 55.76 | 37.62
RU-MO | Республика Мордовия | Republic of Mordovia | VOLGA | Europe/Moscow | 54.19 | 45.18
RU-MUR | Мурманская область | Murmansk Region | NORTHWESTERN | Europe/Moscow | 68.97 | 33.08
RU-NEN | Ненецкий автономный округ | Nenets Autonomous Area | NORTHWESTERN | Europe/Moscow | 67.64 | 53.01
RU-NGR | Новгородская область | Novgorod Region | NORTHWESTERN | Europe/Moscow | 58.52 | 31.27
RU-NIZ | Нижегородская область | Nizhny Novgorod Region | VOLGA | Europe/Moscow | 56.33 | 44.0
RU-NVS | Новосибирская область | Novosibirsk Region | SIBERIAN | Asia/Novosibirsk | 55.03 | 82.92
RU-OMS | Омская область | Omsk Region | SIBERIAN | Asia/Omsk | 54.99 | 73.37
RU-ORE | Оренбургская область | Orenburg Region | VOLGA | Asia/Yekaterinburg | 51.77 | 55.1
RU-ORL | Орловская область | Oryol Region | CENTRAL | Europe/Moscow | 52.97 | 36.06
RU-PER | Пермский край | Perm Territory | VOLGA | Asia/Yekaterinburg | 58.01 | 56.25
RU-PNZ | Пензенская область | Penza Region | VOLGA | Europe/Moscow | 53.2 | 45.0
RU-PRI | Приморский край | Primorye Territory | FAR_EASTERN | Asia/Vladivostok | 43.12 | 131.89
RU-PSK | Псковская область | Pskov Region | NORTHWESTERN | Europe/Moscow | 57.82 | 28.33
RU-ROS | Ростовская область | Rostov Region | SOUTHERN | Europe/Moscow | 47.24 | 39.71
RU-RYA | Рязанская область | Ryazan Region | CENTRAL | Europe/Moscow | 54.63 | 39.74
RU-SAK | Сахалинская область | Sakhalin Region | FAR_EASTERN | Asia/Sakhalin | 46.96 | 142.74
RU-SAM | Самарская область | Samara Region | VOLGA | Europe/Samara | 53.2 | 50.15
RU-SAR | Саратовская область | Saratov Region | VOLGA | Europe/Saratov | 51.53 | 46.03
RU-SA | Республика Саха (Якутия) | Sakha Republic (Yakutia) | FAR_EASTERN | Asia/Yakutsk | 62.03 | 129.73
RU-SE | Республика Северная Осетия — Алания | Republic of North Ossetia–Alania | NORTH_CAUCASIAN | Europe/Moscow | 43.02 | 44.68
RU-SMO | Смоленская область | Smolensk Region | CENTRAL | Europe/Moscow | 54.78 | 32.05
RU-SPE | Санкт-Петербург | Saint Petersburg | NORTHWESTERN | Europe/Moscow | 59.94 | 30.32
RU-STA | Ставропольский край | Stavropol Territory | NORTH_CAUCASIAN | Europe/Moscow | 45.04 | 41.97
RU-SVE | Свердловская область | Sverdlovsk Region | URAL | Asia/Yekaterinburg | 56.84 | 60.61
RU-TAM | Тамбовская область | Tambov Region | CENTRAL | Europe/Moscow | 52.72 | 41.45
RU-TA | Республика Татарстан | Republic of Tatarstan | VOLGA | Europe/Moscow | 55.79 | 49.11
RU-TOM | Томская область | Tomsk Region | SIBERIAN | Asia/Tomsk | 56.48 | 84.95
RU-TUL | Тульская область | Tula Region | CENTRAL | Europe/Moscow | 54.19 | 37.62
RU-TVE | Тверская область | Tver Region | CENTRAL | Europe/Moscow | 56.86 | 35.92
RU-TYU | Тюменская область | Tyumen Region | URAL | Asia/Yekaterinburg | 57.15 | 65.53
RU-TY | Республика Тыва | Republic of Tuva | SIBERIAN | Asia/Krasnoyarsk | 51.72 | 94.45
RU-UD | Удмуртская Республика | Udmurt Republic | VOLGA | Europe/Samara | 56.85 | 53.2
RU-ULY | Ульяновская область | Ulyanovsk Region | VOLGA | Europe/Ulyanovsk | 54.32 | 48.4
RU-VGG | Волгоградская область | Volgograd Region | SOUTHERN | Europe/Volgograd | 48.71 | 44.51
RU-VLA | Владимирская область | Vladimir Region | CENTRAL | Europe/Moscow | 56.13 | 40.41
RU-VLG | Вологодская область | Vologda Region | NORTHWESTERN | Europe/Moscow | 59.22 | 39.88
RU-VOR | Воронежская область | Voronezh Region | CENTRAL | Europe/Moscow | 51.66 | 39.2
RU-YAN | Ямало-Ненецкий автономный округ | Yamalo-Nenets Autonomous Area | URAL | Asia/Yekaterinburg | 66.53 | 66.61
RU-YAR | Ярославская область | Yaroslavl Region | CENTRAL | Europe/Moscow | 57.63 | 39.87
RU-YEV | Еврейская автономная область | Jewish Autonomous Region | FAR_EASTERN | Asia/Vladivostok | 48.79 | 132.92
RU-ZAB | Забайкальский край | Trans-Baikal Territory | FAR_EASTERN | Asia/Chita | 52.03 | 113.5
`;

export const russianRegions: readonly RussianRegion[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', ru = '', en = '', district = '', timeZone = '', latitude, longitude] = line.split(' | ');
    return {
      code,
      ru,
      en,
      district,
      timeZone,
      latitude: Number(latitude),
      longitude: Number(longitude),
    };
  });
