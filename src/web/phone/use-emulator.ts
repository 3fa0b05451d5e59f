import { useEffect, useState } from 'preact/hooks';
import { address, emulator, type Message, type State, type Traffic } from './emulator.js';

const linesKept = 30;

export interface Live {
  connected: boolean;
  state: State | null;
  messages: Message[];
  traffic: Traffic[];
  setState: (state: State) => void;
  startOver: () => Promise<void>;
}

/** The emulator as it is now: everything read at each (re)connection, then news as it comes. */
export function useEmulator(): Live {
  const [connected, setConnected] = useState(true);
  const [state, setState] = useState<State | null>(null);
  const [messages, setMessages] = useState<Message[]>([]);
  const [traffic, setTraffic] = useState<Traffic[]>([]);

  useEffect(() => {
    const stream = new EventSource(`${address}/control/stream`);
    const readAll = async () => {
      const [now, all] = await Promise.all([emulator.state(), emulator.messages()]);
      setState(now);
      setMessages(all);
      setConnected(true);
    };
    const note = ({ data }: MessageEvent<string>) =>
      setTraffic((lines) => [JSON.parse(data) as Traffic, ...lines].slice(0, linesKept));
    stream.onopen = () => void readAll().catch(() => setConnected(false));
    stream.onerror = () => setConnected(false);
    stream.addEventListener('message', ({ data }: MessageEvent<string>) => {
      const news = JSON.parse(data) as Message;
      setMessages((all) => upsert(all, news));
    });
    const noteAndLook = (event: MessageEvent<string>) => {
      note(event);
      // a fault or a counted outcome may just have been spent
      void emulator.state().then(setState, () => setConnected(false));
    };
    stream.addEventListener('attempt', noteAndLook);
    stream.addEventListener('voiceAttempt', noteAndLook);
    stream.addEventListener('request', noteAndLook);
    return () => stream.close();
  }, []);

  const startOver = async () => {
    setState(await emulator.reset());
    setMessages([]);
    setTraffic([]);
  };
  return { connected, state, messages, traffic, setState, startOver };
}

function upsert(all: Message[], news: Message): Message[] {
  return all.some((m) => m.id === news.id) ? all.map((m) => (m.id === news.id ? news : m)) : [...all, news];
}
