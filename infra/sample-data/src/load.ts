#!/usr/bin/env node
// Loads the sample enterprises through the gateway's public mutations, as any client does.
import { readFile } from 'node:fs/promises';
import { systemClock } from '@promtour/kernel/clock';
import { runCommand, UsageError } from '@promtour/kernel/command-line';
import type { Enterprise } from './enterprise.ts';
import { connectGraph, operation } from './graph.ts';
import { excursionInput, organizationInput, siteInput } from './inputs.ts';
import { loadAll } from './load-all.ts';
import { readEnterprises } from './read-enterprises.ts';
import { senderOf, type Sender } from './sender.ts';

const usage = `Usage: npm run sample-data [-- --gateway URL] [--account NAME | --token-env VARIABLE | --token-command COMMAND] [--only SLUG]… [--dry-run]

Loads 26 real enterprises with an excursion each and its schedule, and two routes over them.

  --gateway URL            such as http://127.0.0.1:4000 (/graphql is added if there is no path). Default: GATEWAY_URL,
                           PROMTOUR_GATEWAY_PORT on 127.0.0.1, the running local stack, or port 4000 on 127.0.0.1
  --account NAME           demonstration account to sign in as; default: official
  --token-env VARIABLE     instead: the variable that holds an access token of an agency official
  --token-command COMMAND  instead: a command line that prints such a token; run again when the token grows old
  --only SLUG              one enterprise, such as mmk; can be repeated
  --dry-run                prints what would be sent, and sends nothing

Can be repeated: existing records stay as they are. The provenance of each record is SAMPLE.
Exit code: 0 loaded, 1 something was refused, 2 wrong usage.`;

await runCommand({
  usage,
  options: {
    gateway: { type: 'string' },
    account: { type: 'string', default: 'official' },
    'token-env': { type: 'string' },
    'token-command': { type: 'string' },
    only: { type: 'string', multiple: true },
    'dry-run': { type: 'boolean', default: false },
  },
  run: async (values) => {
    const enterprises = await read(values.only);
    if (enterprises === undefined) return 1;
    if (values['dry-run']) {
      process.stdout.write(`${JSON.stringify(enterprises.map(describe), null, 2)}\n`);
      return 0;
    }
    const { GATEWAY_URL = '' } = process.env;
    const endpoint = endpointOf(values.gateway ?? (GATEWAY_URL === '' ? 'http://127.0.0.1:4000' : GATEWAY_URL));
    if (endpoint === undefined) throw new UsageError('--gateway must be an http or https URL');
    const { account, 'token-env': variable, 'token-command': command } = values;
    const sender = senderOf({ account, variable, command }, endpoint);
    if (!sender.ok) throw new UsageError(sender.error);
    return load(enterprises, endpoint, sender.value);
  },
});

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
    const known = enterprises.value.map(({ slug }) => slug).join(', ');
    throw new UsageError(`--only ${unknown.join(', ')}: unknown. Available: ${known}`);
  }
  return only === undefined ? enterprises.value : enterprises.value.filter(({ slug }) => only.includes(slug));
}

function endpointOf(gateway: string): URL | undefined {
  if (!URL.canParse(gateway)) return undefined;
  const url = new URL(gateway);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  if (url.pathname === '/') url.pathname = '/graphql';
  return url;
}

async function load(
  enterprises: readonly Enterprise[],
  endpoint: URL,
  { token, coordinators, people }: Sender,
): Promise<number> {
  const started = performance.now();
  const seconds = () => ((performance.now() - started) / 1_000).toFixed(1);
  const progress = (line: string) => {
    console.log(`[${seconds().padStart(5)} s] ${line}`);
  };
  const graph = connectGraph(endpoint, token);
  // One error for an unreachable gateway or a refused sign-in, instead of one per enterprise.
  await graph.ask(operation<object, unknown>('Ping', 'query Ping { __typename }'), {});
  const { loaded, sessionsAdded, failures } = await loadAll(enterprises, {
    graph,
    clock: systemClock,
    progress,
    coordinators: new Map([...coordinators].map(([region, tokens]) => [region, connectGraph(endpoint, tokens)])),
    people: people && {
      organizer: connectGraph(endpoint, people.organizer),
      manager: connectGraph(endpoint, people.manager),
      passes: connectGraph(endpoint, people.passes),
    },
  });
  progress(`${loaded} enterprises, ${sessionsAdded} sessions added`);
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
