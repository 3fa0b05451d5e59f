import { Injectable } from '@nestjs/common';
import type { Entry } from '../../libs/protocol/index.js';
import { Feed } from '../conversation/feed.js';
import { News } from '../platform/news/news.js';

interface Screen {
  entry: (entry: Entry) => void;
  typing: (news: { contactId: string; who: 'person' | 'worker' }) => void;
}

/** A log as it grows, and who is writing. */
@Injectable()
export class LiveLog {
  constructor(
    private readonly feed: Feed,
    private readonly news: News,
  ) {}

  follow(contactId: string, after: number, screen: Screen): () => void {
    const quiet = this.news.on('typing', (news) => {
      if (news.contactId === contactId && news.who === 'person') screen.typing({ contactId, who: 'person' });
    });
    const stop = this.feed.follow(contactId, after, 'staff', screen.entry);
    return () => {
      quiet();
      stop();
    };
  }
}
