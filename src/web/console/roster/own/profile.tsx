import { useEffect, useEffectEvent, useState } from 'react';
import { allSpoken } from '../../../../../libs/protocol/spoken-languages.js';
import type { OwnProfile } from '../../../../../libs/protocol/staff.js';
import type { Spoken } from '../../../../../libs/protocol/words.js';
import { usePrefs } from '../../line/prefs.js';
import { useActs } from '../../line/use-desk.js';
import { Action } from '../../signs/action.js';
import { Choices } from '../../signs/choices.js';
import { Pick } from '../../signs/pick.js';
import { Many } from '../many.js';
import type { Roster } from '../use-roster.js';
import { useProfileWords } from './use-profile-words.js';

type Gender = NonNullable<OwnProfile['gender']> | 'unsaid';

interface FieldsProps {
  draft: OwnProfile;
  change: (part: Partial<OwnProfile>) => void;
}

/** In sight from the start: the languages of the hub's own words, which most who reach out use. */
const COMMON = new Set<string>(['sv', 'en', 'ar']);

/** Those that are common here and those that were chosen, in sight; all others folded away. */
function Languages({ draft, change }: FieldsProps) {
  const words = useProfileWords();
  const { language } = usePrefs();
  const all = allSpoken(language);
  const [added, setAdded] = useState(draft.languages);
  const isInSight = ([code]: [Spoken, string]): boolean => COMMON.has(code) || added.includes(code);
  const add = (code: Spoken | ''): void => {
    if (code === '') return;
    setAdded([...added, code]);
    change({ languages: [...draft.languages, code] });
  };
  return (
    <>
      <Many
        label={words.languages}
        options={all.filter(isInSight)}
        value={draft.languages as Spoken[]}
        choose={(languages) => change({ languages })}
      />
      <Pick
        label={words.moreLanguages}
        options={[['', words.addLanguage], ...all.filter((one) => !isInSight(one))]}
        value=""
        choose={add}
      />
    </>
  );
}

function Fields({ draft, change }: FieldsProps) {
  const words = useProfileWords();
  return (
    <>
      <Languages draft={draft} change={change} />
      <Choices<Gender>
        label={words.gender}
        options={Object.entries(words.genders) as [Gender, string][]}
        value={draft.gender ?? 'unsaid'}
        choose={(gender) => change({ gender: gender === 'unsaid' ? null : gender })}
      />
      <Many
        label={words.peerTitle}
        options={[['peer', words.peer]]}
        value={draft.peer ? ['peer'] : []}
        choose={(chosen) => change({ peer: chosen.length > 0 })}
      />
    </>
  );
}

/** What one says of oneself, which decides whom one is asked about: for no list, and changed by nobody else. */
export function Profile({ roster }: { roster: Roster }) {
  const words = useProfileWords();
  const acts = useActs();
  const [draft, setDraft] = useState<OwnProfile | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const read = async (): Promise<void> => setDraft(await roster.door.ask<OwnProfile>('GET', '/profiles/me'));
  const first = useEffectEvent(read);
  useEffect(() => void first(), []);
  if (!draft) return null;
  const save = async (): Promise<void> => {
    if (draft.languages.length === 0) return setWrong(words.oneLanguage);
    setWrong(null);
    const saved = await roster.door.ask<OwnProfile>('PUT', '/profiles/me', draft);
    if (!saved) return read();
    acts.notice(words.saved);
    return setDraft(saved);
  };
  return (
    <div className="roster-form" role="group" aria-label={words.mine}>
      <p>
        <b>{words.mine}</b> <span className="quiet">{words.mineHint}</span>
      </p>
      <Fields draft={draft} change={(part) => setDraft({ ...draft, ...part })} />
      <p className="wrong" role="alert">
        {wrong}
      </p>
      <Action act={save}>{words.save}</Action>
    </div>
  );
}
