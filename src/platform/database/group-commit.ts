interface Waiting<In, Out> {
  item: In;
  done: (out: Out) => void;
  failed: (reason: unknown) => void;
}

/**
 * What arrives while a commit is under way shares the next one: the rate doubles and nobody waits longer than one
 * commit. One at a time, so that the order of arrival is the order of the log. When a batch fails each item is tried
 * alone, so that one poisoned line cannot take others with it.
 */
export class GroupCommit<In, Out> {
  private waiting: Waiting<In, Out>[] = [];
  private busy = false;

  /** @param work does all items in one transaction and answers each, in order. */
  constructor(
    private readonly work: (items: In[]) => Promise<Out[]>,
    private readonly most = 256,
  ) {}

  add(item: In): Promise<Out> {
    return new Promise((done, failed) => {
      this.waiting.push({ item, done, failed });
      if (this.busy) return;
      this.busy = true;
      // what has been read from the network already goes along: else every other batch is a batch of one
      setImmediate(() => void this.run());
    });
  }

  private async run(): Promise<void> {
    while (this.waiting.length > 0) await this.commit(this.waiting.splice(0, this.most));
    this.busy = false;
  }

  private async commit(batch: Waiting<In, Out>[]): Promise<void> {
    try {
      const outs = await this.work(batch.map(({ item }) => item));
      batch.forEach(({ done }, i) => done(outs[i] as Out));
    } catch (reason) {
      if (batch.length === 1) batch[0]?.failed(reason);
      else for (const one of batch) await this.commit([one]);
    }
  }
}

/** A reading that many ask for in the same instant: who asks while one is under way shares the next, and none is older than its asking. */
export function shared<Out>(read: () => Promise<Out>): () => Promise<Out> {
  const together = new GroupCommit<undefined, Out>(async (all) => {
    const out = await read();
    return all.map(() => out);
  }, Infinity);
  return () => together.add(undefined);
}
