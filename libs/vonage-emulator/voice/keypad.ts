import { EventEmitter } from 'node:events';

/**
 * The keys of a handset, and what is said into it, as the platform notices them. Keys pressed while nobody asked for any
 * are lost, as on a real line; while somebody asks they are kept until they are taken.
 */
export class Keypad extends EventEmitter<{ key: [string]; speech: [string] }> {
  private kept = '';
  private asked = false;

  press(key: string): void {
    if (this.asked) this.kept += key;
    this.emit('key', key);
  }

  said(text: string): void {
    this.emit('speech', text);
  }

  /** From now on keys are kept. */
  ask(): void {
    this.asked = true;
  }

  get waiting(): string {
    return this.kept;
  }

  /** Takes the first so many of the kept keys. */
  take(count: number): string {
    const taken = this.kept.slice(0, count);
    this.kept = this.kept.slice(count);
    return taken;
  }

  /** Nobody asks any more; what was kept is forgotten. */
  done(): void {
    this.asked = false;
    this.kept = '';
  }
}
