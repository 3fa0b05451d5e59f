import type { ComponentChildren } from 'preact';
import { PhoneIcon, TextIcon, WriteIcon } from './icons.js';
import { useSurroundings } from './surroundings.js';

function DoorText({ name, hint }: { name: string; hint: ComponentChildren }) {
  return (
    <span class="door-text">
      <span class="door-name">{name}</span> <span class="door-hint">{hint}</span>
    </span>
  );
}

/** Three equal doors: nobody has to know which one is the right one. */
export function Doors({ onWrite, isOpen }: { onWrite: () => void; isOpen: boolean }) {
  const { words, hub } = useSurroundings();
  const { doors } = words;
  return (
    <ul class="doors" aria-label={doors.heading}>
      {hub.tel && (
        <li>
          <a class="door" data-door="call" href={`tel:${hub.tel}`}>
            <PhoneIcon />
            <DoorText name={doors.call} hint={<bdi dir="ltr">{hub.telShown}</bdi>} />
          </a>
        </li>
      )}
      {hub.sms && (
        <li>
          <a class="door" data-door="text" href={`sms:${hub.sms}`}>
            <TextIcon />
            <DoorText name={doors.text} hint={doors.sameNumber} />
          </a>
        </li>
      )}
      <li>
        <button type="button" class="door" data-door="write" onClick={onWrite}>
          <WriteIcon />
          <DoorText name={isOpen ? doors.goOn : doors.write} hint={isOpen ? doors.goOnHint : doors.noName} />
        </button>
      </li>
    </ul>
  );
}
