import { expect, it } from '@jest/globals';
import type { Stack } from '@promtour/local/stack';
import { eventually } from '@promtour/testkit/eventually';
import { agencyAt } from '../agency.ts';
import { portalOf } from '../portal.ts';
import { seedOpenExcursion, type SeededOffer } from '../seeds.ts';
import type { System } from '../systems.ts';
import { newKey } from '../unique.ts';

/** Time for the servers to restart, services to reconnect, and consumer groups to remove disconnected members. */
const recovery = 60_000;

/** PostgreSQL and Kafka are killed at once, as in a crash of their machine; the stack's supervisor restarts them. */
export function killedServers(system: () => System, stack: () => Stack, seeded: () => SeededOffer): void {
  it('or lose PostgreSQL and the broker: bookings and events recover without intervention', async () => {
    // The supervisor must not hide a process that exits for another reason.
    expect(system().deaths).toEqual([]);
    const agency = agencyAt(portalOf(system()));
    const { postgres, kafka } = stack().pids();
    for (const pid of [postgres, kafka]) if (pid !== undefined) process.kill(pid, 'SIGKILL');
    // Backends of a killed postmaster still answer for a moment.
    await eventually(
      () => {
        expect(stack().pids()['postgres']).not.toBe(postgres);
      },
      { within: recovery },
    );

    const { session } = seeded();
    const [hold, confirm] = [newKey(), newKey()];
    const { id } = await eventually(() => agency.mustHold(session.id, 1, hold), { within: recovery });
    await eventually(() => agency.mustConfirm(id, confirm), { within: recovery });
    // A new excursion can be booked once its session has been replicated from routes to bookings.
    await eventually(() => seedOpenExcursion(portalOf(system())), { within: recovery });
  }, 150_000);
}
