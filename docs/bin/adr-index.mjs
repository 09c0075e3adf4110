#!/usr/bin/env node
// Writes docs/adr/README.md from the records: `npm run docs`. With --check it compares only, as the root lint does.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../adr/', import.meta.url));
const index = join(folder, 'README.md');
const areas = [
  ['0001', 'Everything'],
  ['0010', 'Messaging'],
  ['0020', 'Running and testing'],
  ['0030', 'Gateway'],
  ['0040', 'Events and sample data'],
  ['0050', 'Routes'],
  ['0060', 'Bookings'],
  ['0070', 'Analytics'],
  ['0080', 'Registry'],
  ['0090', 'Identity and access'],
  ['0110', 'Limits and load'],
  ['0120', 'Attendance, keys and quotas'],
  ['0123', 'Credentials, tokens and the program'],
  ['0129', 'Events at the edge'],
  ['0133', 'Audit log and databases'],
  ['0136', 'Text'],
];
const head = `# Decisions

Short records: context, decision, consequences. A record is never deleted: a later one supersedes it, or it is merged into another. To add one, take the
next free number of the area, start with \`# NNNN Title\` and a \`**Status:**\` line, and run \`npm run docs\`.
`;

const faults = [];
const records = readdirSync(folder)
  .filter((file) => /^\d{4}-.*\.md$/.test(file))
  .sort()
  .map((file) => {
    const number = file.slice(0, 4);
    const text = readFileSync(join(folder, file), 'utf8');
    const title = /^# (\d{4}) (.+)$/m.exec(text);
    const status = /^\*\*Status:\*\* (.+)$/m.exec(text)?.[1];
    if (title?.[1] !== number) faults.push(`${file}: begins with "# ${number} Title"`);
    if (!/^(Accepted|Superseded by \[?\d{4}|Merged into \[?\d{4})/.test(status ?? ''))
      faults.push(`${file}: needs a "**Status:**" line: Accepted, Superseded by NNNN or Merged into NNNN`);
    return { number, file, title: title?.[2] ?? file, status: status ?? '' };
  });
for (const { number } of records.filter((record, at) => records[at + 1]?.number === record.number))
  faults.push(`${number}: two records have this number`);

const sections = areas.map(([first, area], at) => {
  const next = areas[at + 1]?.[0] ?? '9999';
  const rows = records.filter(({ number }) => number >= first && number < next);
  const lines = rows.map(({ number, file, title, status }) => `- [${number}](${file}) ${title}${note(status)}`);
  return `\n## ${area}\n\n${lines.join('\n')}\n`;
});
const wanted = head + sections.join('');

if (faults.length > 0) fail(faults.join('\n'));
else if (!process.argv.includes('--check')) writeFileSync(index, wanted);
else if (readFileSync(index, 'utf8') !== wanted) fail('docs/adr/README.md is stale: run npm run docs');

/** Only a status other than the usual one is worth a place in the list. */
function note(status) {
  return status === 'Accepted' ? '' : ` — ${status.charAt(0).toLowerCase()}${status.slice(1).replace(/\.$/, '')}`;
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}
