import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Button, Form, Input, Label, TextField } from 'react-aria-components';
import { wakeSound } from '../alert/sound.js';
import { enter, type Outside } from '../line/entrance.js';
import { signIn } from '../line/session.js';
import type { Words } from '../words/sv.js';
import { useWords } from '../words/use-words.js';
import { LanguageSwitch } from './language-switch.js';
import { Mark } from './mark.js';

function whyOutside(outside: Outside, words: Words): string | null {
  if (outside.why === 'ended') return outside.said ?? words.signIn.ended;
  if (outside.why === 'no-desk') return words.signIn.noDesk;
  return outside.why === 'signed-out' ? words.signIn.signedOut : null;
}

function written(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

export function SignInPage({ outside }: { outside: Outside }) {
  const words = useWords();
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const password = useRef<HTMLInputElement>(null);
  const said = refused ?? whyOutside(outside, words);
  useEffect(() => {
    document.title = `${words.signIn.title} · ${words.name}`;
  }, [words]);

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    const form = new FormData(event.currentTarget);
    // The press of this button is the touch that lets the page sound; later there may be none.
    void wakeSound();
    setBusy(true);
    const answer = await signIn(written(form, 'username').trim(), written(form, 'password'));
    setBusy(false);
    if (answer.ok) {
      enter(answer.session);
      return;
    }
    setRefused(answer.said ?? words.signIn.refused[answer.code] ?? words.signIn.otherwise);
    password.current?.select();
  };

  return (
    <main className="sign-in">
      <div className="sign-in-card">
        <p className="sign-in-name">
          <Mark />
          {words.name}
        </p>
        <h1>{words.signIn.title}</h1>
        <p className="quiet">{words.signIn.lead}</p>
        <p className="said" role="status" data-shown={said !== null || undefined}>
          {said}
        </p>
        <Form onSubmit={(event) => void submit(event)}>
          <TextField name="username" autoComplete="username" isRequired autoFocus className="field">
            <Label className="label">{words.signIn.username}</Label>
            <Input className="input" autoCapitalize="none" spellCheck={false} />
          </TextField>
          <TextField
            name="password"
            type="password"
            autoComplete="current-password"
            isRequired
            className="field"
          >
            <Label className="label">{words.signIn.password}</Label>
            <Input className="input" ref={password} />
          </TextField>
          <Button type="submit" className="button main wide" data-busy={busy || undefined}>
            {busy ? words.signIn.busy : words.signIn.submit}
          </Button>
        </Form>
        <LanguageSwitch />
      </div>
    </main>
  );
}
