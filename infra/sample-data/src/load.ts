#!/usr/bin/env node
// Loads the sample enterprises through the gateway's public mutations, as any client would.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { systemClock } from '@promtour/kernel/clock';
import type { Enterprise } from './enterprise.ts';
import { connectGraph, operation } from './graph.ts';
import { excursionInput, organizationInput, siteInput } from './inputs.ts';
import { loadAll } from './load-all.ts';
import { scheduledDays } from './load-enterprise.ts';
import { readEnterprises } from './read-enterprises.ts';
import { senderOf, type Sender } from './sender.ts';

const help = `Loads 26 real enterprises with an excursion each and sessions for the coming ${scheduledDays} days.

  node src/load.ts --gateway <url>

  --gateway <url>  where the gateway listens, such as http://127.0.0.1:4000 (/graphql is added where there is no path)
  --account <name> whom to sign in as, an account of the demonstration; official unless another is named
  --token-env <V>  instead: the variable that holds an access token of somebody who may do all this, an official of the agency
  --token-command <C>  instead: a command line that prints such a token; it is run again when the token grows old
  --only <slug>    one enterprise, such as mmk; can be repeated
  --dry-run        prints what would be sent and sends nothing
  --help           this text

Run it as often as you like: what is there already stays as it is, and sessions of days that have come into reach are added.
Each record states SAMPLE as its provenance. Ends with 1 where anything was refused.
`;

async function main(): Promise<number> {
  const values = readOptions();
  if (values === undefined) return 1;
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const enterprises = await read(values.only);
  if (enterprises === undefined) return 1;
  if (values['dry-run']) {
    process.stdout.write(`${JSON.stringify(enterprises.map(describe), null, 2)}\n`);
    return 0;
  }
  const endpoint = endpointOf(values.gateway);
  if (endpoint === undefined) {
    console.error(`--gateway must name where the gateway listens, such as http://127.0.0.1:4000; --help tells more`);
    return 1;
  }
  const sender = senderOf(
    { account: values.account, variable: values['token-env'], command: values['token-command'] },
    endpoint,
  );
  if (!sender.ok) {
    console.error(sender.error);
    return 1;
  }
  return load(enterprises, endpoint, sender.value);
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        gateway: { type: 'string' },
        account: { type: 'string', default: 'official' },
        'token-env': { type: 'string' },
        'token-command': { type: 'string' },
        only: { type: 'string', multiple: true },
        'dry-run': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    // parseArgs throws for a person who mistyped: the message is for them, the stack is not.
    if (!(error instanceof TypeError)) throw error;
    console.error(`${error.message}\n--help tells more`);
    return undefined;
  }
}

async function read(only: readonly string[] | undefined): Promise<readonly Enterprise[] | undefined> {
  const [published, illustrative] = await Promise.all(
    ['sample-enterprises.tsv', 'illustrative.tsv'].map((file) =>
      readFile(new URL(`../data/${file}`, import.meta.url), 'utf8'),
    ),
  );
  const enterprises = readEnterprises(published ?? '', illustrative ?? '');
  if (!enterprises.ok) {
    for (const fault of enterprises.error) console.error(fault);
    return undefined;
  }
  const unknown = only?.filter((slug) => !enterprises.value.some((enterprise) => enterprise.slug === slug)) ?? [];
  if (unknown.length > 0) {
    console.error(`--only ${unknown.join(', ')}: there are ${enterprises.value.map(({ slug }) => slug).join(', ')}`);
    return undefined;
  }
  return only === undefined ? enterprises.value : enterprises.value.filter(({ slug }) => only.includes(slug));
}

function endpointOf(gateway: string | undefined): URL | undefined {
  if (gateway === undefined || !URL.canParse(gateway)) return undefined;
  const url = new URL(gateway);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  if (url.pathname === '/') url.pathname = '/graphql';
  return url;
}

async function load(
  enterprises: readonly Enterprise[],
  endpoint: URL,
  { token, coordinator }: Sender,
): Promise<number> {
  const started = performance.now();
  const seconds = () => ((performance.now() - started) / 1_000).toFixed(1);
  const progress = (line: string) => {
    console.log(`[${seconds().padStart(5)} s] ${line}`);
  };
  const graph = connectGraph(endpoint, token);
  try {
    // One clear error in place of one for each enterprise.
    await graph.ask(operation<object, unknown>('Ping', 'query Ping { __typename }'), {});
  } catch (error) {
    // Nobody answers, or nobody can be signed in: it is said in one line.
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
  const { loaded, sessions, sessionsAdded, failures } = await loadAll(enterprises, {
    graph,
    clock: systemClock,
    progress,
    coordinator: coordinator && connectGraph(endpoint, coordinator),
  });
  progress(`${loaded} enterprises, ${sessions} sessions in the coming ${scheduledDays} days, ${sessionsAdded} new`);
  if (failures.length === 0) return 0;
  console.error(`\n${failures.length} refused:`);
  for (const { enterprise, error } of failures) {
    console.error(`  ${enterprise.name.ru} (${enterprise.slug}): ${error.message}`);
  }
  return 1;
}

function describe(enterprise: Enterprise) {
  const { slug, days, starts, suspended } = enterprise;
  return {
    slug,
    organization: organizationInput(enterprise),
    site: siteInput(enterprise),
    excursion: excursionInput(enterprise),
    sessions: { days: days.map(({ nth, weekday }) => `${nth ?? ''}${weekday}`), starts },
    suspended,
  };
}

process.exitCode = await main();
