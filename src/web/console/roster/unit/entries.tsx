import { useRef, useState, type ReactNode } from 'react';
import { Form } from 'react-aria-components';
import { Action } from '../../signs/action.js';
import { useTakeFocus } from '../../signs/use-take-focus.js';
import { useUnitWords } from './use-unit-words.js';

export interface EntriesProps<T> {
  title: string;
  none: string;
  add: string;
  list: readonly T[];
  blank: T;
  says: (one: T) => string;
  /** The fields of one that is added or changed. */
  fields: (draft: T, change: (part: Partial<T>) => void) => ReactNode;
  /** What else can be done with one: the word for it, and what comes of it. */
  also?: (one: T) => { name: string; becomes: T } | null;
  /** The whole list takes the place of the one before. @returns whether it did */
  save: (list: T[]) => Promise<boolean>;
}

interface EditorProps<T> extends Pick<EntriesProps<T>, 'fields'> {
  start: T;
  done: (draft: T) => Promise<void>;
  cancel: () => void;
}

function Editor<T>({ start, fields, done, cancel }: EditorProps<T>) {
  const words = useUnitWords();
  const place = useRef<HTMLDivElement>(null);
  const [draft, setDraft] = useState(start);
  useTakeFocus(place);
  return (
    <div ref={place} tabIndex={-1} className="entry-form">
      <Form className="roster-form" onSubmit={(event) => event.preventDefault()}>
        {fields(draft, (part) => setDraft((now) => ({ ...now, ...part })))}
        <div className="row">
          <Action look="main" type="submit" act={() => done(draft)}>
            {words.save}
          </Action>
          <Action act={cancel}>{words.cancel}</Action>
        </div>
      </Form>
    </div>
  );
}

/** What is being written: of one that stood there as it is said here, or of a new one. A place in the list may be another's meanwhile. */
interface Opened<T> {
  start: T;
  was: string | null;
}

/** A short list that a lead adds to, changes and takes from; every press counts at once. */
export function Entries<T>(props: EntriesProps<T>) {
  const { title, none, add, list, blank, says, also, save } = props;
  const words = useUnitWords();
  const adding = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<Opened<T> | null>(null);
  const close = (): void => {
    setOpen(null);
    // What had the focus is gone in a moment; the keyboard goes on from here.
    adding.current?.querySelector('button')?.focus();
  };
  const put = async (next: T[]): Promise<void> => {
    if (await save(next)) close();
  };
  const withOne = (one: T, was: string | null): T[] => {
    const where = list.findIndex((other) => says(other) === was);
    return where === -1 ? [...list, one] : list.with(where, one);
  };
  return (
    <section className="entries" aria-label={title}>
      <h3 className="section-title">{title}</h3>
      {list.length === 0 && <p className="quiet">{none}</p>}
      <ul>
        {list.map((one) => {
          const more = also?.(one);
          const act = (name: string, does: () => unknown) => (
            <Action look="plain" aria-label={`${name}: ${says(one)}`} act={does}>
              {name}
            </Action>
          );
          return (
            <li key={says(one)} className="row spread">
              <span>{says(one)}</span>
              <span className="row">
                {act(words.edit, () => setOpen({ start: one, was: says(one) }))}
                {more && act(more.name, () => put(withOne(more.becomes, says(one))))}
                {act(words.remove, () => put(list.filter((other) => other !== one)))}
              </span>
            </li>
          );
        })}
      </ul>
      <div ref={adding}>
        <Action act={() => setOpen({ start: blank, was: null })}>{add}</Action>
      </div>
      {open && (
        <Editor
          key={open.was ?? ''}
          start={open.start}
          fields={props.fields}
          done={(draft) => put(withOne(draft, open.was))}
          cancel={close}
        />
      )}
    </section>
  );
}
