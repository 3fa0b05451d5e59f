/** So long nobody needs a word for it: a cough, a word to a colleague. With what saying it takes, it is less than five seconds. */
const SOON_MS = 2500;

/** Somebody has shut their mouth: that they are there all the same is said soon, and again and again. */
export class Unheard {
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly say: () => void,
    private readonly againMs: number,
  ) {}

  set(isShut: boolean): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    if (isShut) this.after(SOON_MS);
  }

  private after(ms: number): void {
    this.timer = setTimeout(() => {
      this.say();
      this.after(this.againMs);
    }, ms);
  }
}
