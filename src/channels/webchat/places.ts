import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { QueuePlace } from '../../../libs/protocol/index.js';
import { Line, type Place } from '../../routing/line.js';

/** A page that shows a place. One contact may be shown by several: a copied tab, a reload that overlaps. */
interface Waiting {
  tell: (place: QueuePlace) => void;
  last: Place | null;
}

const TELL_MS = 2000;
const AT_ONCE_MS = 200;
/** Finding everybody's place takes longer the more wait; it is not to take more than a twentieth of the time. */
const REST = 20;

/** Tells the persons who wait where they stand, when it changes: a page that shows nothing new is a page that lies. */
@Injectable()
export class Places implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly waiting = new Map<string, Set<Waiting>>();
  private timer: NodeJS.Timeout | null = null;
  private soon: NodeJS.Timeout | null = null;
  private took = 0;

  constructor(private readonly line: Line) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.tell(), TELL_MS);
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
    if (this.soon) clearTimeout(this.soon);
  }

  /** @returns what to call when nobody looks any more. */
  watch(contactId: string, tell: (place: QueuePlace) => void): () => void {
    const mine: Waiting = { tell, last: null };
    const pages = this.waiting.get(contactId) ?? new Set();
    this.waiting.set(contactId, pages.add(mine));
    this.soon ??= setTimeout(
      () => {
        this.soon = null;
        void this.tell();
      },
      Math.max(AT_ONCE_MS, REST * this.took),
    );
    return () => {
      pages.delete(mine);
      if (pages.size === 0 && this.waiting.get(contactId) === pages) this.waiting.delete(contactId);
    };
  }

  private async tell(): Promise<void> {
    if (this.waiting.size === 0) return;
    const began = performance.now();
    const places = await this.line.places([...this.waiting.keys()]).catch(() => []);
    this.took = performance.now() - began;
    for (const place of places) for (const page of this.waiting.get(place.contactId) ?? []) show(page, place);
  }
}

function show(page: Waiting, place: Place): void {
  if (same(page.last, place)) return;
  const overtaken =
    page.last !== null && place.position > page.last.position && place.inDanger > page.last.inDanger;
  page.last = place;
  page.tell({ position: place.position, expectedSeconds: place.expectedSeconds, overtaken });
}

/** A guess that moved by less than half a minute is the same guess. */
const same = (a: Place | null, b: Place): boolean =>
  a !== null &&
  a.position === b.position &&
  (a.expectedSeconds === null) === (b.expectedSeconds === null) &&
  Math.abs((a.expectedSeconds ?? 0) - (b.expectedSeconds ?? 0)) < 30;
