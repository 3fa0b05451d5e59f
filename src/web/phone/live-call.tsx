import { useEffect, useRef, useState } from 'preact/hooks';
import { EarSound } from '../console/call/audio/ear-sound.js';
import { isOpen, openMicrophone } from '../console/call/audio/microphone.js';
import { address } from './emulator.js';
import type { Texts } from './sv.js';

interface Live {
  close: () => void;
}

/** The handset with the real microphone and loudspeaker of this computer; null when there is no microphone. */
async function talkLive(uuid: string, ended: () => void): Promise<Live | null> {
  const stream = await openMicrophone('');
  if (!isOpen(stream)) return null;
  const socket = new WebSocket(`${address.replace(/^http/, 'ws')}/control/calls/${uuid}/live`);
  socket.binaryType = 'arraybuffer';
  const sound = await EarSound.open(stream, '', {
    frame: (frame) => socket.readyState === WebSocket.OPEN && socket.send(frame),
    level: () => undefined,
    running: () => undefined,
    unplugged: () => undefined,
  });
  socket.onmessage = ({ data }: MessageEvent<ArrayBuffer>) => sound.play(data);
  socket.onclose = ended;
  return {
    close: () => {
      socket.onclose = null;
      socket.close();
      sound.close();
    },
  };
}

/** Speaks and hears for real, instead of reading what would be heard. */
export function LiveCall({ texts, uuid }: { texts: Texts; uuid: string }) {
  const live = useRef<Live | null>(null);
  const [is, setIs] = useState<'off' | 'on' | 'deaf'>('off');
  const stop = (): void => {
    live.current?.close();
    live.current = null;
    setIs('off');
  };
  useEffect(() => stop, [uuid]);
  const start = async (): Promise<void> => {
    live.current = await talkLive(uuid, stop);
    setIs(live.current ? 'on' : 'deaf');
  };
  return (
    <>
      <button type="button" aria-pressed={is === 'on'} onClick={() => (is === 'on' ? stop() : void start())}>
        {texts.talkLive}
      </button>
      {is === 'deaf' && (
        <p class="quiet" role="alert">
          {texts.noMicrophone}
        </p>
      )}
    </>
  );
}
