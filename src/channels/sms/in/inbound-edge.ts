import { Refused } from '../../../platform/refused.js';
import type { InboundText } from '../../vonage/provider-event.js';

/** A text to another number, or from ourselves, is not for this line. @throws Refused 400: asking again would not help */
export function forUs(text: InboundText, ours: string): InboundText {
  if (text.to !== ours) throw new Refused('wrong-number', 'Texten är inte till vårt nummer.', 400);
  if (text.from === ours) throw new Refused('from-ourselves', 'Texten kommer från vårt eget nummer.', 400);
  return text;
}

/** A duplicate is the provider being careful, and is thanked; a replay is somebody else. */
export function refuseReplay(taken: string): void {
  if (taken === 'replayed') throw new Refused('replayed', 'Anropet har redan kommit.', 401);
}
