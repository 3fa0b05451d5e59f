import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type {
  ChatMessage,
  ContactOpen,
  ContactOpened,
  ContactResume,
  ContactResumed,
  TriageAnswer,
} from '../../../libs/protocol/index.js';
import { PERSON, type EntryRow } from '../../contacts/log.js';
import { Contacts } from '../../contacts/views.js';
import { Feed } from '../../conversation/feed.js';
import { Say } from '../../conversation/say.js';
import { KnownPerson } from '../../intake/known-person.js';
import { OpenContact } from '../../intake/open-contact.js';
import { News } from '../../platform/news/news.js';
import { Refused } from '../../platform/refused.js';
import { AnswerQuestion } from '../../triage/answer-question.js';
import { contactOpenedBy } from './opening-id.js';
import { PersonPresence } from './person-presence.js';
import { PersonToken } from './person-token.js';
import { Places } from './places.js';
import { Visit, type Page } from './visit.js';

/** What a page follows and is told. */
@Injectable()
export class Following {
  constructor(
    private readonly feed: Feed,
    private readonly places: Places,
    private readonly presence: PersonPresence,
    private readonly news: News,
  ) {}

  /** @param log from which line on; or its first lines, when they were written just now */
  follow(contactId: string, log: number | EntryRow[], page: Page): Visit {
    const typing = this.news.on('typing', (news) => {
      if (news.contactId === contactId && news.who === 'worker') page.typing({ contactId, who: 'worker' });
    });
    return new Visit(contactId, [
      typeof log === 'number'
        ? this.feed.follow(contactId, log, 'person', page.entry)
        : this.feed.followNew(contactId, log, page.entry),
      this.places.watch(contactId, page.queue),
      this.presence.arrive(contactId),
      typing,
    ]);
  }
}

/** What a person can say to the hub through the page. */
@Injectable()
export class Deeds {
  constructor(
    readonly opening: OpenContact,
    readonly saying: Say,
    readonly answering: AnswerQuestion,
    readonly presence: PersonPresence,
  ) {}
}

/** What is read, and what is only passed on. */
@Injectable()
export class Record {
  constructor(
    readonly contacts: Contacts,
    readonly known: KnownPerson,
    readonly news: News,
  ) {}
}

@Injectable()
export class Visitors {
  constructor(
    private readonly deeds: Deeds,
    private readonly following: Following,
    private readonly tokens: PersonToken,
    private readonly record: Record,
  ) {}

  async open(
    wish: z.output<typeof ContactOpen>,
    page: Page,
  ): Promise<{ opened: z.infer<typeof ContactOpened>; visit: Visit }> {
    const { language = 'sv', previous, id: pageId, ...rest } = wish;
    const mine = pageId ? { id: contactOpenedBy(pageId) } : {};
    const known = previous ? await this.record.known.byContact(await this.tokens.open(previous)) : undefined;
    const token = mine.id && (await this.tokens.of(mine.id));
    const { contactId, seq, log } = await this.deeds.opening
      .run({ channel: 'webchat', language, ...rest, ...mine, ...(known ? { known } : {}) })
      .then(
        ({ contactId: id, rows }) => ({ contactId: id, seq: rows.at(-1)?.seq ?? 0, log: rows }),
        (failure) => this.sameAgain(failure, mine.id),
      );
    const visit = this.following.follow(contactId, log, page);
    return { opened: { contactId, token: token ?? (await this.tokens.of(contactId)), seq }, visit };
  }

  async resume(
    { token, after }: z.output<typeof ContactResume>,
    page: Page,
  ): Promise<{ resumed: z.infer<typeof ContactResumed>; visit: Visit }> {
    const contactId = await this.tokens.open(token);
    const contact = await this.record.contacts.one(contactId);
    if (contact.state === 'callback' || contact.state === 'later')
      await this.deeds.presence.comeBack(contactId);
    const entries = await this.record.contacts.log(contactId, after, 'person');
    const seq = entries.at(-1)?.seq ?? after;
    const visit = this.following.follow(contactId, seq, page);
    const { responsible, state } = contact;
    const named = responsible && {
      workerId: responsible.workerId,
      name: responsible.name,
      title: responsible.title,
    };
    return { resumed: { contactId, seq, state, responsible: named, entries }, visit };
  }

  /** The same opening twice (an answer that was lost) is one contact. */
  private async sameAgain(
    failure: unknown,
    id: string | undefined,
  ): Promise<{ contactId: string; seq: number; log: number }> {
    if (!(failure instanceof Refused && failure.code === 'known' && id)) throw failure;
    const entries = await this.record.contacts.log(id, 0, 'person');
    return { contactId: id, seq: entries.at(-1)?.seq ?? 0, log: 0 };
  }

  say(visit: Visit | undefined, { id, text }: z.output<typeof ChatMessage>): Promise<number> {
    return this.deeds.saying.say({ contactId: here(visit), id, text, actor: PERSON });
  }

  answer(visit: Visit | undefined, given: z.output<typeof TriageAnswer>): Promise<number> {
    return this.deeds.answering.run({ contactId: here(visit), ...given });
  }

  typing(visit: Visit | undefined): void {
    this.record.news.publish([{ kind: 'typing', contactId: here(visit), who: 'person' }]);
  }

  leave(visit: Visit | undefined): Promise<void> {
    return this.deeds.presence.leave(here(visit));
  }
}

function here(visit: Visit | undefined): string {
  if (!visit) throw new Refused('no-contact', 'Öppna eller återuppta en kontakt först.', 400);
  return visit.contactId;
}
