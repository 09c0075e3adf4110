/** Records that one transaction works off: enough to catch up after a long stop, few enough to lock nobody out for long. */
const batch = 100;

/** A call takes seconds at most, so that whoever watches over it can tell a long one from a dead one. */
const mostBatches = 50;

/**
 * Works off what is due batch by batch, and answers how much that was. After a long stop so much may wait that the rest is left to
 * the next call.
 * @param work does at most so many and answers how many
 */
export async function inBatches(work: (limit: number) => Promise<number>): Promise<number> {
  let done = 0;
  for (let nth = 0; nth < mostBatches; nth++) {
    const last = await work(batch);
    done += last;
    // Fewer than were asked for: nothing more is due.
    if (last < batch) break;
  }
  return done;
}
