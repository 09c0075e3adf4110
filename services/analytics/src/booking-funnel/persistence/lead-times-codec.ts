import { steps, type Histogram, type Histograms } from '../domain/lead-time.ts';

/**
 * Lead times in few bytes: for each step, how many different ones there are, then each as its distance from the one before and its number of
 * bookings, all as LEB128 numbers. Equal lead times have equal bytes.
 */
export function encodeLeadTimes(histograms: Histograms): Buffer {
  const bytes: number[] = [];
  const write = (value: number) => {
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
    bytes.push(rest);
  };
  for (const step of steps) {
    const sorted = [...histograms[step]].filter(([, bookings]) => bookings !== 0).sort(([a], [b]) => a - b);
    write(sorted.length);
    let last = 0;
    for (const [minutes, bookings] of sorted) {
      write(minutes - last);
      write(bookings);
      last = minutes;
    }
  }
  return Buffer.from(bytes);
}

export function decodeLeadTimes(bytes: Buffer): Histograms {
  let at = 0;
  const read = (): number => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = bytes[at++] ?? 0;
      value += (byte % 128) * scale;
      if (byte < 128) return value;
    }
  };
  const histogram = (): Histogram => {
    const found = new Map<number, number>();
    let minutes = 0;
    for (let left = read(); left > 0; left--) {
      minutes += read();
      found.set(minutes, read());
    }
    return found;
  };
  return { holdToConfirmation: histogram(), requestToAnswer: histogram(), confirmationToVisit: histogram() };
}
