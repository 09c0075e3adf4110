export type RussianRegion = {
  readonly code: string;
  readonly ru: string;
  readonly en: string;
  readonly district: string;
  readonly timeZone: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly searchText: string;
};

/**
 * The 83 Russian subdivisions that ISO 3166-2 lists (codes as in the `iso-3166` package), one per line: code, Russian name,
 * English name, federal district, the capital's time zone, latitude and longitude (WGS-84, rounded to 0.01°), and the folded search texts.
 * Leningrad Region has its seat of government in Gatchina, Moscow Region in Krasnogorsk.
 */
const table = `
RU-AD | Республика Адыгея | Republic of Adygea | SOUTHERN | Europe/Moscow | 44.61 | 40.1 | республика адыгея / republic of adygea / ru ad
RU-ALT | Алтайский край | Altai Territory | SIBERIAN | Asia/Barnaul | 53.35 | 83.78 | алтайский край / altai territory / ru alt
RU-AL | Республика Алтай | Altai Republic | SIBERIAN | Asia/Barnaul | 51.96 | 85.96 | республика алтай / altai republic / ru al
RU-AMU | Амурская область | Amur Region | FAR_EASTERN | Asia/Yakutsk | 50.29 | 127.53 | амурская область / amur region / ru amu
RU-ARK | Архангельская область | Arkhangelsk Region | NORTHWESTERN | Europe/Moscow | 64.54 | 40.54 | архангельская область / arkhangelsk region / ru ark
RU-AST | Астраханская область | Astrakhan Region | SOUTHERN | Europe/Astrakhan | 46.35 | 48.04 | астраханская область / astrakhan region / ru ast
RU-BA | Республика Башкортостан | Republic of Bashkortostan | VOLGA | Asia/Yekaterinburg | 54.74 | 55.97 | республика башкортостан / republic of bashkortostan / ru ba
RU-BEL | Белгородская область | Belgorod Region | CENTRAL | Europe/Moscow | 50.6 | 36.59 | белгородская область / belgorod region / ru bel
RU-BRY | Брянская область | Bryansk Region | CENTRAL | Europe/Moscow | 53.24 | 34.36 | брянская область / bryansk region / ru bry
RU-BU | Республика Бурятия | Republic of Buryatia | FAR_EASTERN | Asia/Irkutsk | 51.83 | 107.58 | республика бурятия / republic of buryatia / ru bu
RU-CE | Чеченская Республика | Chechen Republic | NORTH_CAUCASIAN | Europe/Moscow | 43.32 | 45.69 | чеченская республика / chechen republic / ru ce
RU-CHE | Челябинская область | Chelyabinsk Region | URAL | Asia/Yekaterinburg | 55.16 | 61.4 | челябинская область / chelyabinsk region / ru che
RU-CHU | Чукотский автономный округ | Chukotka Autonomous Area | FAR_EASTERN | Asia/Anadyr | 64.73 | 177.51 | чукотский автономный округ / chukotka autonomous area / ru chu
RU-CU | Чувашская Республика | Chuvash Republic | VOLGA | Europe/Moscow | 56.14 | 47.25 | чувашская республика / chuvash republic / ru cu
RU-DA | Республика Дагестан | Republic of Dagestan | NORTH_CAUCASIAN | Europe/Moscow | 42.98 | 47.5 | республика дагестан / republic of dagestan / ru da
RU-IN | Республика Ингушетия | Republic of Ingushetia | NORTH_CAUCASIAN | Europe/Moscow | 43.17 | 44.81 | республика ингушетия / republic of ingushetia / ru in
RU-IRK | Иркутская область | Irkutsk Region | SIBERIAN | Asia/Irkutsk | 52.29 | 104.28 | иркутская область / irkutsk region / ru irk
RU-IVA | Ивановская область | Ivanovo Region | CENTRAL | Europe/Moscow | 57.0 | 40.97 | ивановская область / ivanovo region / ru iva
RU-KAM | Камчатский край | Kamchatka Territory | FAR_EASTERN | Asia/Kamchatka | 53.02 | 158.65 | камчатский край / kamchatka territory / ru kam
RU-KB | Кабардино-Балкарская Республика | Kabardino-Balkar Republic | NORTH_CAUCASIAN | Europe/Moscow | 43.49 | 43.62 | кабардино балкарская республика / kabardino balkar republic / ru kb
RU-KC | Карачаево-Черкесская Республика | Karachay-Cherkess Republic | NORTH_CAUCASIAN | Europe/Moscow | 44.23 | 42.05 | карачаево черкесская республика / karachay cherkess republic / ru kc
RU-KDA | Краснодарский край | Krasnodar Territory | SOUTHERN | Europe/Moscow | 45.04 | 38.98 | краснодарский край / krasnodar territory / ru kda
RU-KEM | Кемеровская область — Кузбасс | Kemerovo Region — Kuzbass | SIBERIAN | Asia/Novokuznetsk | 55.35 | 86.09 | кемеровская область кузбасс / kemerovo region kuzbass / ru kem
RU-KGD | Калининградская область | Kaliningrad Region | NORTHWESTERN | Europe/Kaliningrad | 54.71 | 20.51 | калининградская область / kaliningrad region / ru kgd
RU-KGN | Курганская область | Kurgan Region | URAL | Asia/Yekaterinburg | 55.44 | 65.34 | курганская область / kurgan region / ru kgn
RU-KHA | Хабаровский край | Khabarovsk Territory | FAR_EASTERN | Asia/Vladivostok | 48.48 | 135.08 | хабаровский край / khabarovsk territory / ru kha
RU-KHM | Ханты-Мансийский автономный округ — Югра | Khanty-Mansi Autonomous Area — Yugra | URAL | Asia/Yekaterinburg | 61.0 | 69.02 | ханты мансийский автономный округ югра / khanty mansi autonomous area yugra / ru khm
RU-KIR | Кировская область | Kirov Region | VOLGA | Europe/Kirov | 58.6 | 49.66 | кировская область / kirov region / ru kir
RU-KK | Республика Хакасия | Republic of Khakassia | SIBERIAN | Asia/Krasnoyarsk | 53.72 | 91.44 | республика хакасия / republic of khakassia / ru kk
RU-KLU | Калужская область | Kaluga Region | CENTRAL | Europe/Moscow | 54.51 | 36.26 | калужская область / kaluga region / ru klu
RU-KL | Республика Калмыкия | Republic of Kalmykia | SOUTHERN | Europe/Moscow | 46.31 | 44.26 | республика калмыкия / republic of kalmykia / ru kl
RU-KOS | Костромская область | Kostroma Region | CENTRAL | Europe/Moscow | 57.77 | 40.93 | костромская область / kostroma region / ru kos
RU-KO | Республика Коми | Komi Republic | NORTHWESTERN | Europe/Moscow | 61.67 | 50.84 | республика коми / komi republic / ru ko
RU-KRS | Курская область | Kursk Region | CENTRAL | Europe/Moscow | 51.73 | 36.19 | курская область / kursk region / ru krs
RU-KR | Республика Карелия | Republic of Karelia | NORTHWESTERN | Europe/Moscow | 61.79 | 34.36 | республика карелия / republic of karelia / ru kr
RU-KYA | Красноярский край | Krasnoyarsk Territory | SIBERIAN | Asia/Krasnoyarsk | 56.01 | 92.87 | красноярский край / krasnoyarsk territory / ru kya
RU-LEN | Ленинградская область | Leningrad Region | NORTHWESTERN | Europe/Moscow | 59.57 | 30.13 | ленинградская область / leningrad region / ru len
RU-LIP | Липецкая область | Lipetsk Region | CENTRAL | Europe/Moscow | 52.61 | 39.6 | липецкая область / lipetsk region / ru lip
RU-MAG | Магаданская область | Magadan Region | FAR_EASTERN | Asia/Magadan | 59.57 | 150.8 | магаданская область / magadan region / ru mag
RU-ME | Республика Марий Эл | Mari El Republic | VOLGA | Europe/Moscow | 56.63 | 47.89 | республика марий эл / mari el republic / ru me
RU-MOS | Московская область | Moscow Region | CENTRAL | Europe/Moscow | 55.82 | 37.33 | московская область / moscow region / ru mos
RU-MOW | Москва | Moscow | CENTRAL | Europe/Moscow | 55.76 | 37.62 | москва / moscow / ru mow
RU-MO | Республика Мордовия | Republic of Mordovia | VOLGA | Europe/Moscow | 54.19 | 45.18 | республика мордовия / republic of mordovia / ru mo
RU-MUR | Мурманская область | Murmansk Region | NORTHWESTERN | Europe/Moscow | 68.97 | 33.08 | мурманская область / murmansk region / ru mur
RU-NEN | Ненецкий автономный округ | Nenets Autonomous Area | NORTHWESTERN | Europe/Moscow | 67.64 | 53.01 | ненецкий автономный округ / nenets autonomous area / ru nen
RU-NGR | Новгородская область | Novgorod Region | NORTHWESTERN | Europe/Moscow | 58.52 | 31.27 | новгородская область / novgorod region / ru ngr
RU-NIZ | Нижегородская область | Nizhny Novgorod Region | VOLGA | Europe/Moscow | 56.33 | 44.0 | нижегородская область / nizhny novgorod region / ru niz
RU-NVS | Новосибирская область | Novosibirsk Region | SIBERIAN | Asia/Novosibirsk | 55.03 | 82.92 | новосибирская область / novosibirsk region / ru nvs
RU-OMS | Омская область | Omsk Region | SIBERIAN | Asia/Omsk | 54.99 | 73.37 | омская область / omsk region / ru oms
RU-ORE | Оренбургская область | Orenburg Region | VOLGA | Asia/Yekaterinburg | 51.77 | 55.1 | оренбургская область / orenburg region / ru ore
RU-ORL | Орловская область | Oryol Region | CENTRAL | Europe/Moscow | 52.97 | 36.06 | орловская область / oryol region / ru orl
RU-PER | Пермский край | Perm Territory | VOLGA | Asia/Yekaterinburg | 58.01 | 56.25 | пермский край / perm territory / ru per
RU-PNZ | Пензенская область | Penza Region | VOLGA | Europe/Moscow | 53.2 | 45.0 | пензенская область / penza region / ru pnz
RU-PRI | Приморский край | Primorye Territory | FAR_EASTERN | Asia/Vladivostok | 43.12 | 131.89 | приморский край / primorye territory / ru pri
RU-PSK | Псковская область | Pskov Region | NORTHWESTERN | Europe/Moscow | 57.82 | 28.33 | псковская область / pskov region / ru psk
RU-ROS | Ростовская область | Rostov Region | SOUTHERN | Europe/Moscow | 47.24 | 39.71 | ростовская область / rostov region / ru ros
RU-RYA | Рязанская область | Ryazan Region | CENTRAL | Europe/Moscow | 54.63 | 39.74 | рязанская область / ryazan region / ru rya
RU-SAK | Сахалинская область | Sakhalin Region | FAR_EASTERN | Asia/Sakhalin | 46.96 | 142.74 | сахалинская область / sakhalin region / ru sak
RU-SAM | Самарская область | Samara Region | VOLGA | Europe/Samara | 53.2 | 50.15 | самарская область / samara region / ru sam
RU-SAR | Саратовская область | Saratov Region | VOLGA | Europe/Saratov | 51.53 | 46.03 | саратовская область / saratov region / ru sar
RU-SA | Республика Саха (Якутия) | Sakha Republic (Yakutia) | FAR_EASTERN | Asia/Yakutsk | 62.03 | 129.73 | республика саха якутия / sakha republic yakutia / ru sa
RU-SE | Республика Северная Осетия — Алания | Republic of North Ossetia–Alania | NORTH_CAUCASIAN | Europe/Moscow | 43.02 | 44.68 | республика северная осетия алания / republic of north ossetia alania / ru se
RU-SMO | Смоленская область | Smolensk Region | CENTRAL | Europe/Moscow | 54.78 | 32.05 | смоленская область / smolensk region / ru smo
RU-SPE | Санкт-Петербург | Saint Petersburg | NORTHWESTERN | Europe/Moscow | 59.94 | 30.32 | санкт петербург / saint petersburg / ru spe
RU-STA | Ставропольский край | Stavropol Territory | NORTH_CAUCASIAN | Europe/Moscow | 45.04 | 41.97 | ставропольский край / stavropol territory / ru sta
RU-SVE | Свердловская область | Sverdlovsk Region | URAL | Asia/Yekaterinburg | 56.84 | 60.61 | свердловская область / sverdlovsk region / ru sve
RU-TAM | Тамбовская область | Tambov Region | CENTRAL | Europe/Moscow | 52.72 | 41.45 | тамбовская область / tambov region / ru tam
RU-TA | Республика Татарстан | Republic of Tatarstan | VOLGA | Europe/Moscow | 55.79 | 49.11 | республика татарстан / republic of tatarstan / ru ta
RU-TOM | Томская область | Tomsk Region | SIBERIAN | Asia/Tomsk | 56.48 | 84.95 | томская область / tomsk region / ru tom
RU-TUL | Тульская область | Tula Region | CENTRAL | Europe/Moscow | 54.19 | 37.62 | тульская область / tula region / ru tul
RU-TVE | Тверская область | Tver Region | CENTRAL | Europe/Moscow | 56.86 | 35.92 | тверская область / tver region / ru tve
RU-TYU | Тюменская область | Tyumen Region | URAL | Asia/Yekaterinburg | 57.15 | 65.53 | тюменская область / tyumen region / ru tyu
RU-TY | Республика Тыва | Republic of Tuva | SIBERIAN | Asia/Krasnoyarsk | 51.72 | 94.45 | республика тыва / republic of tuva / ru ty
RU-UD | Удмуртская Республика | Udmurt Republic | VOLGA | Europe/Samara | 56.85 | 53.2 | удмуртская республика / udmurt republic / ru ud
RU-ULY | Ульяновская область | Ulyanovsk Region | VOLGA | Europe/Ulyanovsk | 54.32 | 48.4 | ульяновская область / ulyanovsk region / ru uly
RU-VGG | Волгоградская область | Volgograd Region | SOUTHERN | Europe/Volgograd | 48.71 | 44.51 | волгоградская область / volgograd region / ru vgg
RU-VLA | Владимирская область | Vladimir Region | CENTRAL | Europe/Moscow | 56.13 | 40.41 | владимирская область / vladimir region / ru vla
RU-VLG | Вологодская область | Vologda Region | NORTHWESTERN | Europe/Moscow | 59.22 | 39.88 | вологодская область / vologda region / ru vlg
RU-VOR | Воронежская область | Voronezh Region | CENTRAL | Europe/Moscow | 51.66 | 39.2 | воронежская область / voronezh region / ru vor
RU-YAN | Ямало-Ненецкий автономный округ | Yamalo-Nenets Autonomous Area | URAL | Asia/Yekaterinburg | 66.53 | 66.61 | ямало ненецкий автономный округ / yamalo nenets autonomous area / ru yan
RU-YAR | Ярославская область | Yaroslavl Region | CENTRAL | Europe/Moscow | 57.63 | 39.87 | ярославская область / yaroslavl region / ru yar
RU-YEV | Еврейская автономная область | Jewish Autonomous Region | FAR_EASTERN | Asia/Vladivostok | 48.79 | 132.92 | еврейская автономная область / jewish autonomous region / ru yev
RU-ZAB | Забайкальский край | Trans-Baikal Territory | FAR_EASTERN | Asia/Chita | 52.03 | 113.5 | забайкальский край / trans baikal territory / ru zab
`;

export const russianRegions: readonly RussianRegion[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', ru = '', en = '', district = '', timeZone = '', latitude, longitude, texts = ''] =
      line.split(' | ');
    return {
      code,
      ru,
      en,
      district,
      timeZone,
      latitude: Number(latitude),
      longitude: Number(longitude),
      searchText: texts.replaceAll(' / ', '\n'),
    };
  });
