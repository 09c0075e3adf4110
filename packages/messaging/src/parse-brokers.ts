/** The addresses in a list such as `kafka-1:9092, kafka-2:9092`; empty for undefined and for an empty text. */
export function parseBrokers(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map((broker) => broker.trim())
    .filter((broker) => broker !== '');
}
