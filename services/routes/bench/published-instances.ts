import { readFileSync } from 'node:fs';
import { travelMatrix, type Problem } from '../src/planning/domain/solver/problem.ts';

export type PublishedInstance = { readonly name: string; readonly optimum: number; readonly problem: Problem };

/** The instances of `data/optw`, in tenths of their unit of time: travel times are distances truncated to one decimal. */
export function publishedInstances(): PublishedInstance[] {
  return table('optimum').map(([name = '', optimum]) => ({ name, optimum: Number(optimum), problem: problemOf(name) }));
}

function problemOf(name: string): Problem {
  const nodes = table(name).map((row) => {
    const [place = 0, x = 0, y = 0, profit = 0, open = 0, close = 0, service = 0] = row.map(Number);
    return { place, x, y, profit, open: open * 10, close: close * 10, duration: service * 10 };
  });
  const distance = (from: number, to: number) => {
    const [one, other] = [nodes[from], nodes[to]];
    if (one === undefined || other === undefined) throw new Error(`${name} has no node ${from} or ${to}`);
    return Math.floor(10 * Math.hypot(one.x - other.x, one.y - other.y));
  };
  return {
    travel: [travelMatrix(nodes.length, distance)],
    days: [{ start: 0, end: 0, open: 0, close: nodes[0]?.close ?? 0 }],
    candidates: nodes.slice(1).map(({ place, profit, open, close, duration }) => ({
      place,
      profit,
      duration,
      sessions: [{ day: 0, open, close }],
    })),
  };
}

function table(name: string): string[][] {
  const text = readFileSync(new URL(`data/optw/${name}.tsv`, import.meta.url), 'utf8');
  const [, ...rows] = text.trim().split('\n');
  return rows.map((row) => row.split('\t'));
}
