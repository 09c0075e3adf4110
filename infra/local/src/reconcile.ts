import { connectGraph } from '@promtour/sample-data/graph';
import { senderOf } from '@promtour/sample-data/sender';
import { runCommand, UsageError } from '@promtour/kernel/command-line';
import { defaultMonths, maxMonths, monthsOf } from './reconcile/months.ts';
import { reconcile } from './reconcile/reconcile.ts';

const usage = `Usage: npm run reconcile [-- --from 2026-01] [--to 2026-12] [--within 120] [--gateway URL]
                         [--account NAME | --token-env VARIABLE | --token-command COMMAND]

Compares the figures of analytics with the records of the services they derive from, through the graph, and lists every difference with
its key: visits, online visits, sessions and capacity by month and region, by month and organization, and by day; all cooperation leads,
also by status, registered enterprises, and published excursions and routes by region. Groups that analytics shows to their owner only explain up to four
visitors that it lacks in a region's or an organization's month, and more of a day; figures above the service's are always a difference.

  --from, --to MONTH       months to compare, both included; default: the previous, the current and the next one; at most ${maxMonths}
  --within SECONDS         how long analytics may take to apply what the services have published: until its figures include everything
                           up to now, and again as long as there are differences; default 120
  --gateway URL            such as http://127.0.0.1:4000. Default: GATEWAY_URL, the running local stack, or port 4000 on 127.0.0.1
  --account NAME           demonstration account to sign in as; default: official
  --token-env VARIABLE     instead: the variable that holds an access token of an agency official
  --token-command COMMAND  instead: a command line that prints such a token; run again when the token grows old

Exit code: 0 no difference, 1 differences, or analytics did not catch up in time, 2 wrong usage.`;

await runCommand({
  usage,
  options: {
    from: { type: 'string' },
    to: { type: 'string' },
    within: { type: 'string', default: '120' },
    gateway: { type: 'string' },
    account: { type: 'string', default: 'official' },
    'token-env': { type: 'string' },
    'token-command': { type: 'string' },
  },
  run: async ({ gateway, account, 'token-env': variable, 'token-command': command, ...values }) => {
    const around = defaultMonths(new Date());
    const from = values.from ?? around.from;
    const months = monthsOf(from, values.to ?? (from > around.to ? from : around.to));
    if (months === undefined)
      throw new UsageError(`--from and --to must be months such as 2026-11, in order, at most ${maxMonths}`);
    if (!/^\d{1,5}$/.test(values.within)) throw new UsageError('--within must be a number of seconds');
    const { GATEWAY_URL = '' } = process.env;
    const endpoint = endpointOf(gateway ?? (GATEWAY_URL === '' ? 'http://127.0.0.1:4000' : GATEWAY_URL));
    const sender = senderOf({ account, variable, command }, endpoint);
    if (!sender.ok) throw new UsageError(sender.error);
    return reconcile(connectGraph(endpoint, sender.value.token), months, Number(values.within) * 1_000);
  },
});

function endpointOf(gateway: string): URL {
  if (!URL.canParse(gateway)) throw new UsageError('--gateway must be an http or https URL');
  const url = new URL(gateway);
  if (url.pathname === '/') url.pathname = '/graphql';
  return url;
}
