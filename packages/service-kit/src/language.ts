/** The languages that people's messages are written in. */
export type Language = 'ru' | 'en';

/** The language of messages by RFC 9110 Accept-Language; English where nothing fits, since integrators read it first. */
export function negotiateLanguage(header: string | string[] | undefined): Language {
  if (typeof header !== 'string' || header.length > 200) return 'en';
  const wanted = header
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const q = parameters
        .map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1])
        .find((value) => value !== undefined);
      return { language: tag.toLowerCase().split('-')[0], quality: q === undefined ? 1 : Number(q) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { language } of wanted) if (language === 'ru' || language === 'en') return language;
  return 'en';
}
