import { useCallback, useEffect, useState } from 'react';
import { useActs, useOpenDesk } from '../line/use-desk.js';
import { useSteerWords } from './use-steer-words.js';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
/** Asks the hub over HTTP. A refusal is shown in the hub's own sentence; then nothing comes back. */
export type Ask = <T>(method: Method, path: string, body?: object) => Promise<T | null>;

const sentenceIn = (body: unknown): string | undefined =>
  (body as { refused?: { message?: string } } | null)?.refused?.message;

export function useAsk(): Ask {
  const { token } = useOpenDesk().session;
  const acts = useActs();
  const { failed } = useSteerWords();
  return useCallback(
    async <T>(method: Method, path: string, body?: object): Promise<T | null> => {
      const response = await fetch(path, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(body ? { 'content-type': 'application/json' } : {}),
        },
        ...(body ? { body: JSON.stringify(body) } : {}),
      }).catch(() => null);
      const said: unknown = await response?.json().catch(() => null);
      if (response?.ok) return said as T;
      acts.notice(sentenceIn(said) ?? failed);
      return null;
    },
    [token, acts, failed],
  );
}

/** What the hub says at a path, and how to ask again. @param everySeconds also by itself */
export function useSaid<T>(
  path: string,
  everySeconds?: number,
): { said: T | null; again: () => Promise<void> } {
  const ask = useAsk();
  const [said, setSaid] = useState<T | null>(null);
  const again = useCallback(async () => {
    const now = await ask<T>('GET', path);
    if (now !== null) setSaid(now);
  }, [ask, path]);
  useEffect(() => {
    void again();
    if (!everySeconds) return undefined;
    const timer = setInterval(() => void again(), everySeconds * 1000);
    return () => clearInterval(timer);
  }, [again, everySeconds]);
  return { said, again };
}
