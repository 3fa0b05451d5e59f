/** Something that will happen at an instant (ms). */
export interface Due {
  at: number;
}

/** What is to come, the next first; of two at once the one that was put first. A heap: each takes log n. */
export class Agenda<T extends Due> {
  private readonly heap: { due: T; n: number }[] = [];
  private count = 0;

  put(due: T): void {
    this.heap.push({ due, n: (this.count += 1) });
    this.up(this.heap.length - 1);
  }

  next(): T | undefined {
    const first = this.heap[0];
    const last = this.heap.pop();
    if (!first || !last) return undefined;
    if (this.heap.length > 0) {
      this.heap[0] = last;
      this.down();
    }
    return first.due;
  }

  private isBefore(i: number, j: number): boolean {
    const [a, b] = [this.heap[i], this.heap[j]];
    if (!a || !b) return a !== undefined;
    return a.due.at < b.due.at || (a.due.at === b.due.at && a.n < b.n);
  }

  private swap(i: number, j: number): void {
    const [a, b] = [this.heap[i], this.heap[j]];
    if (a && b) [this.heap[i], this.heap[j]] = [b, a];
  }

  private up(from: number): void {
    for (let i = from; i > 0;) {
      const parent = (i - 1) >> 1;
      if (!this.isBefore(i, parent)) return;
      this.swap(i, parent);
      i = parent;
    }
  }

  private down(): void {
    for (let i = 0; ;) {
      const [left, right] = [2 * i + 1, 2 * i + 2];
      const least = this.isBefore(right, left) ? right : left;
      if (!this.isBefore(least, i)) return;
      this.swap(i, least);
      i = least;
    }
  }
}
