import { demoPrograms } from '@promtour/sign-in/demo-programs';
import { internalPortOf } from './parts.ts';
import type { Stack } from './stack.ts';
import { memoryUse, totalMegabytes } from './memory.ts';

/** Excursions in Smolensk region for a party of six, from three subgraphs. */
const QUERY = `{
  excursions(filter: { regions: ["RU-SMO"], partySize: 6 }, first: 3) {
    nodes {
      title { ru }
      organization { name { ru } }
      priceFrom { amount currency }
      sessions(first: 1) { nodes { startsAt availability { vacancies status } } }
    }
  }
}`;

/** Printed once everything runs: addresses, a first query, accounts. */
export function welcome(stack: Stack, logDir: string): string {
  const gateway = stack.urls.gateway ?? '';
  const services = Object.entries(stack.urls).filter(([name]) => name !== 'gateway');
  const use = memoryUse({ ...stack.pids() });
  const curlBody = JSON.stringify({ query: QUERY.replaceAll(/\s+/g, ' ') });
  return `
Promtour runs.

  The graph       ${gateway}/graphql   (GraphiQL in a browser)
  Health          ${gateway}/health/ready
  Metrics         port ${[...Object.values(stack.urls)].map((url) => internalPortOf(Number(new URL(url).port))).join(', ')}: /metrics, /health/ready with the state of each part
  Subgraphs       ${services.map(([name, url]) => `${name} ${url}`).join(', ')}
  Events          ${describeBroker(stack)}
  Logs            ${logDir}
  Memory          ${totalMegabytes(use).toFixed(0)} MB resident, all parts together (npm run memory shows each)

Everything listens on 127.0.0.1 only.

Try this in the browser:

${QUERY}

or in another terminal:

curl -s ${gateway}/graphql -H 'content-type: application/json' \\
  -d '${curlBody}'

To sign in (only a local start accepts these accounts):

  people      official, coordinator, council (Smolensk region), neighbor (Moscow region), manager and passes (a plant and its pass office),
              organizer (a school); password demo
${Object.entries(demoPrograms)
  .map(([name, { clientId, clientSecret }]) => `  ${name.padEnd(11)} client id ${clientId}, secret ${clientSecret}`)
  .join('\n')}

In GraphiQL, use the button «Sign in». In a terminal, either of these prints a token; send it as «Authorization: Bearer …»:

npm run -s token -- --as official
curl -s ${gateway}/oidc/token -u ${demoPrograms.portal.clientId}:${demoPrograms.portal.clientSecret} -d grant_type=client_credentials

Ctrl-C stops everything. npm start -- --reset starts with fresh data.
`;
}

export function describeBroker({ broker, kafkaBrokers }: Pick<Stack, 'broker' | 'kafkaBrokers'>): string {
  switch (broker.kind) {
    case 'external-kafka':
      return `Kafka at ${kafkaBrokers.join(', ')} (${broker.why})`;
    case 'kafka':
      return `Apache Kafka at ${kafkaBrokers.join(', ')}, started here (${broker.why})`;
    case 'embedded':
      return `the embedded transport, a log in PostgreSQL for one machine only (${broker.why})`;
  }
}
