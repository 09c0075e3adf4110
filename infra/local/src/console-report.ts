import type { ProgressEvent } from './stack-options.ts';

/** Progress lines for people: the time since the start, the part, the message. */
export type ConsoleReport = {
  readonly line: (text: string) => void;
  /** A line about one part, with the time since this report began. */
  readonly progress: (part: string, text: string) => void;
  readonly event: (event: ProgressEvent) => void;
};

export function consoleReport(write: (text: string) => void = console.log): ConsoleReport {
  const started = performance.now();
  const progress = (part: string, text: string) => {
    const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
    write(`${seconds} s  ${part.padEnd(11)} ${text}`);
  };
  return {
    line: write,
    progress,
    event: ({ part, state, detail }) => {
      progress(part, detail === undefined ? state : `${state}  ${detail}`);
    },
  };
}
