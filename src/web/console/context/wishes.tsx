import { useEffect, useState } from 'react';
import { Button, Input, Label, Switch, TextField } from 'react-aria-components';
import type { ContactView } from '../../../../libs/protocol/desk.js';
import { allSpoken } from '../../../../libs/protocol/spoken-languages.js';
import type { Belonging, Wished, Wishes as AllWishes } from '../../../../libs/protocol/wishes.js';
import { useActs, useDesk } from '../line/use-desk.js';
import { usePrefs } from '../line/prefs.js';
import { Action } from '../signs/action.js';
import { Pick } from '../signs/pick.js';
import { useWords } from '../words/use-words.js';

type Stated = { wishes?: AllWishes; belonging?: Belonging };
type Set = (stated: Stated) => Promise<void>;
type Flag = 'onlyGender' | 'onlyLanguage' | 'onlyOwn' | 'peer';

function Flags({ wishes, set }: { wishes: AllWishes; set: Set }) {
  const words = useWords().wishes;
  const shown: Flag[] = wishes.gender ? ['onlyGender'] : [];
  return [...shown, 'onlyLanguage' as const, 'onlyOwn' as const, 'peer' as const].map((flag) => (
    <Switch
      key={flag}
      className="switch"
      isSelected={wishes[flag]}
      onChange={(on) => void set({ wishes: { ...wishes, [flag]: on } })}
    >
      <i className="switch-track" aria-hidden="true" />
      {words[flag]}
    </Switch>
  ));
}

/** Whom they do not want to meet: by name, and nobody is asked why. */
function Avoided({ wishes, set }: { wishes: AllWishes; set: Set }) {
  const words = useWords().wishes;
  const colleagues = useDesk((state) => state.colleagues);
  const avoid = (ids: string[]) => set({ wishes: { ...wishes, avoid: ids } });
  const others = colleagues.filter(({ workerId }) => !wishes.avoid.includes(workerId));
  const nameOf = (id: string): string => colleagues.find(({ workerId }) => workerId === id)?.name ?? '–';
  return (
    <>
      <ul className="row">
        {wishes.avoid.map((id) => (
          <li key={id}>
            <Action
              act={() => avoid(wishes.avoid.filter((one) => one !== id))}
              aria-label={words.avoidDrop(nameOf(id))}
            >
              {nameOf(id)} ×
            </Action>
          </li>
        ))}
      </ul>
      <Pick
        label={words.avoid}
        options={[
          ['', wishes.avoid.length > 0 ? words.avoidAdd : words.avoidNone],
          ...others.map(({ workerId, name, title }) => [workerId, `${name}, ${title}`] as const),
        ]}
        value=""
        choose={(id) => void (id && avoid([...wishes.avoid, id]))}
      />
    </>
  );
}

/** What they speak, apart from the language in which the hub writes to them. */
function Speaks({ spoken, set }: { spoken: Wished['spoken']; set: Set }) {
  const words = useWords().wishes;
  const { language } = usePrefs();
  return (
    <Pick
      label={words.spoken}
      options={[['', words.spokenUnsaid], ...allSpoken(language)]}
      value={spoken ?? ''}
      choose={(code) => void set({ belonging: { spoken: code === '' ? null : code } })}
    />
  );
}

function Belongs({ wished, set }: { wished: Wished; set: Set }) {
  const words = useWords();
  const [place, setPlace] = useState('');
  const ages = Object.entries(words.terms.age) as [Wished['age'] | 'unknown', string][];
  return (
    <>
      <Switch
        className="switch"
        isSelected={wished.wantsNow}
        onChange={(wantsNow) => void set({ belonging: { wantsNow } })}
      >
        <i className="switch-track" aria-hidden="true" />
        {words.wishes.wantsNow}
      </Switch>
      <Pick
        label={words.wishes.age}
        options={ages.map(([key, name]) => [key ?? 'unknown', name] as const)}
        value={wished.age ?? 'unknown'}
        choose={(age) => void set({ belonging: { age: age === 'unknown' ? null : age } })}
      />
      <TextField className="field" value={place} onChange={setPlace} maxLength={80}>
        <Label className="label">{words.wishes.place}</Label>
        <Input className="input" placeholder={words.wishes.placeHint} />
      </TextField>
      <Action act={() => set({ belonging: { place } })} isDisabled={place.trim() === ''}>
        {words.wishes.placeSet}
      </Action>
    </>
  );
}

/** How the person wants to be met, as far as they have said. */
export function Wishes({ contact }: { contact: ContactView }) {
  const words = useWords();
  const acts = useActs();
  const { contactId, state } = contact;
  const [wished, setWished] = useState<Wished | null>(null);
  const [saved, setSaved] = useState(false);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    let here = true;
    void acts.wishesOf(contactId).then((now) => here && setWished(now));
    return () => {
      here = false;
    };
  }, [acts, contactId]);
  if (!wished || state === 'closed') return null;
  const { wishes } = wished;
  const set: Set = async (stated) => {
    const now = await acts.setWishes(contactId, stated);
    setSaved(now !== null);
    if (now) setWished(now);
  };
  const genders = Object.entries(words.terms.gender) as ['woman' | 'man' | 'any', string][];
  return (
    <section className="panel">
      <Button className="button usual wide fold-button" aria-expanded={open} onPress={() => setOpen(!open)}>
        {words.wishes.title} …
        <i className="fold" aria-hidden="true" />
      </Button>
      {open && (
        <div className="wish-choices">
          <Pick
            label={words.wishes.gender}
            options={genders}
            value={wishes.gender ?? 'any'}
            choose={(gender) =>
              void set({
                wishes: {
                  ...wishes,
                  gender: gender === 'any' ? null : gender,
                  onlyGender: gender !== 'any' && wishes.onlyGender,
                },
              })
            }
          />
          <Speaks spoken={wished.spoken} set={set} />
          <Flags wishes={wishes} set={set} />
          <Avoided wishes={wishes} set={set} />
          <Belongs wished={wished} set={set} />
          <p role="status">{saved && words.wishes.saved}</p>
          <p className="quiet">{words.wishes.kept}</p>
        </div>
      )}
    </section>
  );
}
