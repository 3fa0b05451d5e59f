import { Injectable } from '@nestjs/common';
import type { ContactView, OfferCard } from '../../libs/protocol/index.js';
import { Contacts } from '../contacts/views.js';
import { GroupCommit, shared } from '../platform/database/group-commit.js';
import { Line } from '../routing/line.js';
import { Watch } from '../roster/watch.js';
import { Briefing } from './briefing.js';

/** What a desk reads to be drawn. What many ask for in the same instant is read together. */
@Injectable()
export class DeskReading {
  private readonly cards: GroupCommit<string, OfferCard | undefined>;
  private readonly views: GroupCommit<string, ContactView | undefined>;
  /** The same for everyone, and asked for by a whole hall when a hub comes back. */
  readonly queue = shared(() => this.line.view());
  readonly colleagues = shared(() => this.briefing.colleagues());
  readonly watching = shared(() => this.watch.view());

  constructor(
    readonly contacts: Contacts,
    readonly line: Line,
    readonly watch: Watch,
    readonly briefing: Briefing,
  ) {
    this.cards = new GroupCommit(async (ids) => {
      const found = new Map((await line.offers.of(ids)).map((card) => [card.offerId, card]));
      return ids.map((id) => found.get(id));
    });
    this.views = new GroupCommit(async (ids) => {
      const views = new Map((await contacts.many(ids)).map((view) => [view.contactId, view]));
      return ids.map((id) => views.get(id));
    });
  }

  /** An open offer as a card. */
  card(offerId: string): Promise<OfferCard | undefined> {
    return this.cards.add(offerId);
  }

  contact(contactId: string): Promise<ContactView | undefined> {
    return this.views.add(contactId);
  }
}
