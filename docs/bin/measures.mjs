/**
 * Writes the graph's types of measures and docs/measures.md from the definitions of the measures, or with `--check` exits 1 if they differ.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import prettier from 'prettier';
import { definitions, enumValueOf } from '../../services/analytics/src/measures/domain/definitions.ts';
import { isCount, sourcesOf } from '../../services/analytics/src/measures/domain/definition.ts';

const root = new URL('../../', import.meta.url);
const note = 'Generated from services/analytics/src/measures/domain/definitions.ts by `npm run docs`.';
/** @type {[string, import('../../services/analytics/src/measures/domain/definition.ts').Definition][]} */
const all = Object.entries(definitions);

const units = {
  PEOPLE: 'people',
  SESSIONS: 'sessions',
  ORGANIZATIONS: 'organizations',
  LEADS: 'leads',
  ANSWERS: 'answers',
  SHARE: 'share, 0 to 1',
  RATIO: 'ratio',
  POINTS: 'points, −100 to 100',
  RUB: 'roubles',
};

/** @param {readonly string[]} dimensions */
function askedBy(dimensions) {
  return dimensions.map((dimension) => `\`${dimension}\``).join(', ');
}

/** @param {import('../../services/analytics/src/measures/domain/definition.ts').Definition} definition */
function typeOf({ unit, formula }) {
  if (unit === 'RUB') return 'Money';
  return isCount({ formula }) ? 'SafeInt' : 'Float';
}

const graph = `# ${note}

"A measure of the program. New values may be added: clients must handle unknown ones."
enum Measure {
${all.map(([name, { en }]) => `  "${en}"\n  ${enumValueOf(name)}`).join('\n')}
}

"Values of measures; \`null\` if there is nothing to divide by, or if the measure is listed in \`suppressed\`."
type MeasureValues @access(scopes: [["analytics:read"]]) {
${all
  .map(
    ([name, definition]) =>
      `  "${definition.en} Formula: ${definition.reads}. Unit: ${units[definition.unit]}."\n  ${name}: ${typeOf(definition)}`,
  )
  .join('\n')}
  "The selected measures that are \`null\` because too few people stand behind them."
  suppressed: [Measure!]! @listSize(assumedSize: 2)
}
`;

const documentation = `# Measures

${note}

Asked by \`measures\` and its shortcuts on Region, Organization, Site, Excursion and Route. Counts can be added, the others are computed
from sums and cannot. Figures about fewer than 5 people are shown to the organization they belong to only.

| measure | what it is | formula | unit | from |
| --- | --- | --- | --- | --- |
${all
  .map(
    ([name, definition]) =>
      `| \`${name}\` | ${definition.en}<br>${definition.ru} | ${definition.reads} | ${units[definition.unit]} | ${sourcesOf(definition).join(', ')} |`,
  )
  .join('\n')}

## Dimensions

| measures | dimensions |
| --- | --- |
${[...Map.groupBy(all, ([, { dimensions }]) => askedBy(dimensions))]
  .map(([dimensions, of]) => `| ${of.map(([name]) => `\`${name}\``).join(', ')} | ${dimensions} |`)
  .join('\n')}
`;

const options = await prettier.resolveConfig(new URL('README.md', root));
let differs = false;
for (const [path, parser, text] of [
  ['services/analytics/src/measures/measure-values.graphql', 'graphql', graph],
  ['docs/measures.md', 'markdown', documentation],
]) {
  const formatted = await prettier.format(text, { ...options, parser });
  const file = new URL(path, root);
  if (!process.argv.includes('--check')) writeFileSync(file, formatted);
  else if (readFileSync(file, 'utf8') !== formatted) {
    console.error(`${path} is not what the definitions say: run npm run docs`);
    differs = true;
  }
}
if (differs) process.exitCode = 1;
