import { EventEmitter } from 'node:events';
import { expect, it } from '@jest/globals';
import { anonymous } from '@promtour/access/viewer';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createAdmission } from '../src/http/admit-request.ts';
import { clientKeyHeader } from '../src/http/gateway-headers.ts';
import type { RequestWork } from '../src/limits/request-work.ts';

const limits = { running: 2, runningOfClient: 2, waiting: 10, waitingOfClient: 10, waitMs: 1_000 };
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

/** Requests of clients a, b, …, each of which ends when its `end` is called. */
function requests() {
  const { admit } = createAdmission(limits);
  const running: string[] = [];
  const answers: { code: number; headers: Record<string, string> }[] = [];
  return {
    running,
    answers,
    send: (client: string) => {
      const answer = { code: 200, headers: {} as Record<string, string> };
      const raw = new EventEmitter();
      const reply = {
        raw,
        code: (code: number) => ((answer.code = code), reply),
        header: (name: string, value: string) => ((answer.headers[name] = value), reply),
        send: () => reply,
      };
      const { promise, resolve: end } = Promise.withResolvers<undefined>();
      let work: RequestWork | undefined;
      const done = admit(
        { headers: { [clientKeyHeader]: client } } as unknown as FastifyRequest,
        reply as unknown as FastifyReply,
        anonymous,
        async (its) => {
          work = its;
          running.push(client);
          await promise;
        },
      );
      return {
        answer,
        end: () => {
          end(undefined);
        },
        done,
        raw,
        work: () => work,
      };
    },
  };
}

it('a waiting large request does not occupy a slot of small ones', async () => {
  const { send, running } = requests();
  const large = ['a', 'b', 'c', 'd'].map((client) => send(client));
  const turns: Promise<void>[] = [];
  for (let nth = 0; nth < 4; nth++) {
    await settled();
    const work = large[nth]?.work();
    work?.chargeRows(1_000);
    const turn = work?.turn();
    if (turn !== undefined) turns.push(turn);
  }
  expect(running).toEqual(['a', 'b', 'c', 'd']);
  await turns[0];
  expect(await Promise.race([turns[1], settled().then(() => 'waits')])).toBe('waits');
  const small = send('e');
  await settled();
  expect(running.at(-1)).toBe('e');
  large[0]?.end();
  await turns[1];
  for (const { end } of [...large, small]) end();
  await Promise.all([...large, small].map(({ done }) => done));
});

it('a request that waited too long is refused and was not started', async () => {
  const { send, running } = requests();
  const [one, two, third] = [send('a'), send('b'), send('c')];
  await third.done;
  expect(third.answer).toEqual({ code: 503, headers: { 'retry-after': '1' } });
  expect(running).toEqual(['a', 'b']);
  for (const { end } of [one, two]) end();
  await Promise.all([one.done, two.done]);
});
