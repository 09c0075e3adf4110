import { readFile } from 'node:fs/promises';
import type { Graph } from './graph.ts';
import { sample } from './inputs.ts';
import { mutate, type OnWait } from './mutate.ts';
import * as programme from './programme-operations.ts';

type Surroundings = { readonly graph: Graph; readonly onWait: OnWait };

/** The day on which the program was announced, used as the founding day of sample councils. */
const announcedOn = '2020-07-08';

/** No invented persons: sample members are named by their role. */
const members = [
  { role: 'CHAIR', name: 'Председатель (образец)' },
  { role: 'DEPUTY', name: 'Заместитель председателя (образец)' },
  { role: 'SECRETARY', name: 'Секретарь (образец)' },
] as const;

/**
 * Creates a region's council with a meeting that decides on the sample enterprises, or reuses an existing one.
 * @returns the meeting's id
 */
export async function loadRegion(region: string, around: Surroundings): Promise<string> {
  const { data } = await around.graph.ask(programme.findCouncil, { region });
  const there = data.region?.council ?? undefined;
  const council = there?.id ?? (await establish(region, around));
  return there?.meetings.nodes[0]?.id ?? (await meet(region, council, there?.members ?? [], around));
}

async function establish(region: string, { graph, onWait }: Surroundings): Promise<string> {
  const answer = await mutate(
    graph,
    programme.establishCouncil,
    { input: { idempotencyKey: `sample-data:${region}:council`, region, establishedOn: announcedOn } },
    (given) => given.__typename === 'EstablishCouncilPayload' || given.__typename === 'CouncilExists',
    onWait,
  );
  return answer.__typename === 'CouncilExists' ? answer.existing.id : answer.council.id;
}

async function meet(
  region: string,
  council: string,
  there: readonly { readonly id: string; readonly role: string }[],
  { graph, onWait }: Surroundings,
): Promise<string> {
  const present: string[] = [];
  for (const { role, name } of members) {
    const known = there.find((member) => member.role === role);
    const member =
      known ??
      (
        await mutate(
          graph,
          programme.appointCouncilMember,
          { input: { idempotencyKey: `sample-data:${region}:${role}`, council, name, role, from: announcedOn } },
          (answer) => answer.__typename === 'AppointCouncilMemberPayload',
          onWait,
        )
      ).member;
    present.push(member.id);
  }
  const { meeting } = await mutate(
    graph,
    programme.recordCouncilMeeting,
    {
      input: {
        idempotencyKey: `sample-data:${region}:meeting`,
        council,
        heldOn: announcedOn,
        present,
        agenda: ['Реестр предприятий региона'],
      },
    },
    (answer) => answer.__typename === 'RecordCouncilMeetingPayload',
    onWait,
  );
  return meeting.id;
}

type FoundingAgreement = {
  readonly region: string;
  readonly announcedOn: string;
  readonly measures: readonly string[];
};

const title = {
  ru: 'Соглашение о развитии промышленного туризма',
  en: 'Agreement on the development of industrial tourism',
};

/**
 * Creates the program's founding agreement. Its region, measures and announcement day are published facts; title, term and the day of
 * both signatures are illustrative.
 * @param region the graph as the region's coordinator, who signs for the region; undefined if none of its accounts can sign in
 * @returns whether it is signed by both; otherwise it waits for the region's signature
 */
export async function loadAgreement({ graph, onWait }: Surroundings, region: Graph | undefined): Promise<boolean> {
  const text = await readFile(new URL('../data/agreement.json', import.meta.url), 'utf8');
  const { region: code, announcedOn: signedOn, measures } = JSON.parse(text) as FoundingAgreement;
  const { data } = await graph.ask(programme.findCouncil, { region: code });
  const there = data.region?.agreements.nodes.find((one) => one.title.ru === title.ru);
  if (there !== undefined && there.status !== 'DRAFT') return true;
  let draft =
    there ??
    (
      await mutate(
        graph,
        programme.createAgreement,
        {
          input: {
            idempotencyKey: 'sample-data:agreement',
            region: code,
            title,
            measures,
            validUntil: '2030-12-31',
            provenance: sample,
          },
        },
        (answer) => answer.__typename === 'CreateAgreementPayload',
        onWait,
      )
    ).agreement;
  for (const [party, signer] of [
    ['AGENCY', graph],
    ['REGION', region],
  ] as const) {
    if (signer === undefined || draft.signatures.some((given) => given.party === party)) continue;
    ({ agreement: draft } = await mutate(
      signer,
      programme.signAgreement,
      { input: { id: draft.id, signedOn, expectedVersion: draft.version } },
      (answer) => answer.__typename === 'SignAgreementPayload',
      onWait,
    ));
  }
  return draft.signatures.length === 2;
}
