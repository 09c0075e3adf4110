import { request } from 'node:http';
import type { Stack } from '@promtour/local/stack';
import type { BenchRow } from '@promtour/testkit/bench-results';
import { holdInput } from '../src/agency.ts';
import { cancelBooking, holdBooking } from '../src/mutations.ts';
import { costlyQueries } from './costly-queries.ts';
import { sessionId, type SeededAgency } from './large-data.ts';
import { processUse, forgetPeak } from './processes.ts';

type Answer = { readonly status: number; readonly text: string };

/** Sends from a given loopback address: all of 127.0.0.0/8 is this machine, and the gateway counts each address as a separate client. */
function post(url: string, body: string, headers: Readonly<Record<string, string>>, from = 1): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { method: 'POST', headers, localAddress: `127.0.0.${from}`, timeout: 30_000 },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('error', reject);
        response.once('end', () => {
          resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() });
        });
      },
    );
    sent.once('error', reject);
    sent.end(body);
  });
}

const json = { 'content-type': 'application/json' };

function ask(origin: string, query: string, from: number): Promise<Answer> {
  return post(`${origin}/graphql`, JSON.stringify({ query }), json, from);
}

export type Cost = {
  readonly name: string;
  readonly query: string;
  /** Seconds of CPU by process. */
  readonly cpu: readonly (readonly [string, number])[];
  readonly answerBytes: number;
};

/** The cost of each expensive query, measured on its second run. */
export async function costs(stack: Stack, origin: string): Promise<Cost[]> {
  const measured: Cost[] = [];
  for (const [name, query] of Object.entries(costlyQueries)) {
    await ask(origin, query, 1);
    const before = cpuOf(stack);
    const { text } = await ask(origin, query, 1);
    if (text.includes('"errors"')) throw new Error(`${name} is not a valid query: ${text.slice(0, 300)}`);
    const cpu = Object.entries(cpuOf(stack)).map(([part, used]) => [part, used - (before[part] ?? 0)] as const);
    measured.push({ name, query, cpu, answerBytes: Buffer.byteLength(text) });
  }
  return measured.toSorted((one, other) => total(other) - total(one));
}

function total({ cpu }: Cost): number {
  return cpu.reduce((sum, [, used]) => sum + used, 0);
}

/** @param all the most expensive first */
export function costRows(all: readonly Cost[]): BenchRow[] {
  return all.map((one, place) => ({
    measure: `${place === 0 ? 'most expensive anonymous query' : '  next'}: ${one.name}, ${(one.answerBytes / 1e6).toFixed(2)} MB`,
    measured: `${total(one).toFixed(2)} s of CPU (${listed(one.cpu, 's')})`,
    goal: '',
  }));
}

const milliseconds = 10_000;
export const attackers = 50;

/** Latency of a token and of a hold while the given number of clients repeat the most expensive queries. */
export async function latencies(
  stack: Stack,
  origin: string,
  agency: SeededAgency,
  cost: Cost | undefined,
): Promise<BenchRow[]> {
  const until = performance.now() + milliseconds;
  const answers = new Map<string, number>();
  for (const pid of Object.values(stack.pids())) forgetPeak(pid);
  const attack = Array.from({ length: cost === undefined ? 0 : attackers }, async (_, nth) => {
    while (performance.now() < until) {
      const codes = await ask(origin, cost?.query ?? '', nth + 10).then(
        ({ status, text }) => `${status} ${codesIn(text)}`,
        () => 'no answer',
      );
      answers.set(codes, (answers.get(codes) ?? 0) + 1);
    }
  });
  const tokens = repeat(until, async () => {
    const startedAt = performance.now();
    await issueToken(origin, agency);
    return performance.now() - startedAt;
  });
  const token = await issueToken(origin, agency);
  const holds = repeat(until, () => hold(origin, token));
  const [tokenTimes, holdTimes] = await Promise.all([tokens, holds, ...attack]);
  const state = cost === undefined ? 'alone' : `under ${attackers} × ${cost.name}`;
  if (answers.size > 0) process.stderr.write(`their responses: ${JSON.stringify(Object.fromEntries(answers))}\n`);
  return [
    {
      measure: `token ${state}: p50, p99, failed of ${tokenTimes.all}`,
      measured: timesOf(tokenTimes),
      goal: cost === undefined ? '' : 'p99 ≤ 300 ms',
    },
    {
      measure: `hold ${state}: p50, p99, failed of ${holdTimes.all}`,
      measured: timesOf(holdTimes),
      goal: cost === undefined ? '' : 'none fails',
    },
    {
      measure: `  peak memory ${state}`,
      measured: listed(
        Object.entries(stack.pids()).map(([part, pid]) => [part, processUse(pid).peakMegabytes] as const),
        'MB',
        0,
      ),
      goal: '',
    },
  ];
}

type Times = { readonly milliseconds: readonly number[]; readonly all: number };

/** Runs the calls one after another and collects the milliseconds that each returns. Failures are counted, not timed. */
async function repeat(until: number, work: () => Promise<number>): Promise<Times> {
  const taken: number[] = [];
  let all = 0;
  while (performance.now() < until) {
    all++;
    try {
      taken.push(await work());
    } catch (error) {
      process.stderr.write(`failed: ${String(error).slice(0, 200)}\n`);
    }
  }
  return { milliseconds: taken.toSorted((one, other) => one - other), all };
}

async function issueToken(origin: string, { clientId, clientSecret }: SeededAgency): Promise<string> {
  const { status, text } = await post(`${origin}/oidc/token`, 'grant_type=client_credentials', {
    'content-type': 'application/x-www-form-urlencoded',
    authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`,
  });
  if (status !== 200) throw new Error(`no token: ${status} ${text}`);
  return (JSON.parse(text) as { access_token: string }).access_token;
}

/** Holds a second that clients make through the gateway, each call with its token, and the CPU that a hold costs. */
export async function holdRate(stack: Stack, origin: string, agencies: readonly SeededAgency[]): Promise<BenchRow[]> {
  const tokens = await Promise.all(agencies.map((agency) => issueToken(origin, agency)));
  // Until the code that runs often is compiled: a few hundred holds are not enough.
  const warm = performance.now() + 15_000;
  await Promise.all(tokens.map((token) => repeat(warm, () => holdOnly(origin, token))));
  const before = cpuOf(stack);
  const startedAt = performance.now();
  const lanes = tokens.map((token) => repeat(startedAt + milliseconds, () => holdOnly(origin, token)));
  const made = (await Promise.all(lanes)).reduce((sum, times) => sum + times.milliseconds.length, 0);
  const rate = (made * 1_000) / (performance.now() - startedAt);
  const used = Object.entries(cpuOf(stack)).map(([part, cpu]) => [part, cpu - (before[part] ?? 0)] as const);
  const each = used.map(([part, cpu]) => [part, (cpu * 1_000) / made] as const);
  return [
    {
      measure: `holds/s through the gateway, ${agencies.length} clients`,
      measured: rate.toFixed(0),
      goal: '≥ 350',
    },
    {
      measure: '  CPU of a hold, with the consumers of its event',
      measured: `${each.reduce((sum, [, cpu]) => sum + cpu, 0).toFixed(1)} ms (${listed(each, 'ms')})`,
      goal: '',
    },
  ];
}

async function holdOnly(origin: string, token: string): Promise<number> {
  const startedAt = performance.now();
  await holdSeat(origin, token);
  return performance.now() - startedAt;
}

let holdNumber = 0;

/** Holds a seat and releases it in a call that is not measured: the quota of holds is limited. */
async function hold(origin: string, token: string): Promise<number> {
  const startedAt = performance.now();
  const { id, key } = await holdSeat(origin, token);
  const tookMs = performance.now() - startedAt;
  await send(origin, token, cancelBooking, { id, key: `${key}-back` });
  return tookMs;
}

async function holdSeat(origin: string, token: string): Promise<{ readonly id: string; readonly key: string }> {
  const session = sessionId(1 + (holdNumber % 2_000), 1 + (Math.floor(holdNumber / 2_000) % 60));
  const key = `bench-${process.pid}-${holdNumber++}`;
  const { text } = await send(origin, token, holdBooking, { input: holdInput(session, 1, key) });
  if (!text.includes('ON_HOLD')) throw new Error(`no hold: ${text}`);
  const { data } = JSON.parse(text) as { data: { answer: { booking: { id: string } } } };
  return { id: data.answer.booking.id, key };
}

function send(origin: string, token: string, query: string, variables: object) {
  return post(`${origin}/graphql`, JSON.stringify({ query, variables }), { ...json, authorization: `Bearer ${token}` });
}

function timesOf({ milliseconds: sorted, all }: Times): string {
  const at = (share: number) => sorted[Math.floor(sorted.length * share)]?.toFixed(0) ?? '?';
  return `${at(0.5)} ms, ${at(0.99)} ms, ${all - sorted.length}`;
}

function cpuOf(stack: Stack): Record<string, number> {
  return Object.fromEntries(Object.entries(stack.pids()).map(([part, pid]) => [part, processUse(pid).cpuSeconds]));
}

function listed(figures: readonly (readonly [string, number])[], unit: string, digits = 2): string {
  return figures.map(([part, figure]) => `${part} ${figure.toFixed(digits)} ${unit}`).join(', ');
}

function codesIn(text: string): string {
  return [...new Set([...text.matchAll(/"code":"([A-Z_.]+)"/g)].map(([, code]) => code))].join();
}
