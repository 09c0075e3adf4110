import type { EntityManager } from 'typeorm';

/** One statement for many members of a group. Returns one result for each item, in their order. */
export type GatheredStep<Item, Result> = (manager: EntityManager, items: readonly Item[]) => Promise<readonly Result[]>;

/** A write of all members that succeed, in one statement. */
export type DeferredStep<Item> = (manager: EntityManager, items: readonly Item[]) => Promise<unknown>;

/**
 * One unit of work among several that share a transaction. Until it has succeeded it must not write anything by itself, because the others are
 * committed even if it fails: what it may be refused for is gathered, and everything else is deferred.
 */
export interface GroupMember {
  /**
   * Takes part in a step, which runs once every member waits for a step or has ended. If the step changed rows for this member, the member
   * has to succeed: call `mustSucceed`.
   */
  gather<Item, Result>(step: GatheredStep<Item, Result>, item: Item): Promise<Result>;
  /** Registers a write that is made when all members have ended, if this one has succeeded. */
  defer<Item>(step: DeferredStep<Item>, item: Item): void;
  /** States that rows with this id, or that refer to it, are written on behalf of this member's caller (`callerOf` of an audited table). */
  own(id: string): void;
  /** From here on, a failure of this member undoes the work of the whole group. */
  mustSucceed(): void;
  /** Leaves the group without having changed anything; the unit of work then runs in a transaction of its own. */
  leave(): never;
}

/** Why a member left its group. */
export class LeftGroup extends Error {}

/** Lets members wait for each other and runs their common steps. */
export class TransactionGroup {
  readonly #manager: EntityManager;
  #active: number;
  #waiting = 0;
  #steps = new Map<unknown, Gathering>();
  #failure: { readonly error: Error } | undefined;

  constructor(manager: EntityManager, members: number) {
    this.#manager = manager;
    this.#active = members;
  }

  /** The first failure of a step. The transaction is then aborted for all members. */
  get failure(): { readonly error: Error } | undefined {
    return this.#failure;
  }

  gather<Item, Result>(step: GatheredStep<Item, Result>, item: Item): Promise<Result> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure.error);
    return new Promise<Result>((resolve, reject) => {
      const gathering = this.#steps.get(step) ?? {
        step: step as GatheredStep<unknown, unknown>,
        items: [],
        waiting: [],
      };
      this.#steps.set(step, gathering);
      gathering.items.push(item);
      gathering.waiting.push({ resolve: resolve as (result: unknown) => void, reject });
      this.#waiting++;
      this.#runIfAllWait();
    });
  }

  end(): void {
    this.#active--;
    this.#runIfAllWait();
  }

  #runIfAllWait(): void {
    if (this.#waiting === 0 || this.#waiting < this.#active) return;
    const gatherings = [...this.#steps.values()];
    this.#steps = new Map();
    this.#waiting = 0;
    void this.#run(gatherings);
  }

  async #run(gatherings: readonly Gathering[]): Promise<void> {
    for (const { step, items, waiting } of gatherings) {
      try {
        if (this.#failure !== undefined) throw this.#failure.error;
        const results = await step(this.#manager, items);
        waiting.forEach(({ resolve }, nth) => {
          resolve(results[nth]);
        });
      } catch (error) {
        this.#failure ??= { error: errorOf(error) };
        for (const { reject } of waiting) reject(error);
      }
    }
  }
}

export function errorOf(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

type Gathering = {
  readonly step: GatheredStep<unknown, unknown>;
  readonly items: unknown[];
  readonly waiting: { readonly resolve: (result: unknown) => void; readonly reject: (error: unknown) => void }[];
};
