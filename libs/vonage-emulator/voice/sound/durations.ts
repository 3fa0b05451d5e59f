import { parseBuffer } from 'music-metadata';

const msPerLetter = 65;
const shortest = 600;

/** How long a text takes to say, at about fifteen letters a second. */
export function speechMs(text: string): number {
  const letters = text.replace(/<[^>]*>/g, '').trim().length;
  return Math.max(shortest, letters * msPerLetter);
}

/** How long a sound file is; undefined when it cannot be had or read. */
export async function fileMs(url: string, patienceMs: number): Promise<number | undefined> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(patienceMs) });
    if (!response.ok) return undefined;
    const mimeType = response.headers.get('content-type') ?? undefined;
    const bytes = new Uint8Array(await response.arrayBuffer());
    const { format } = await parseBuffer(bytes, { mimeType }, { duration: true });
    return format.duration && Math.round(format.duration * 1000);
  } catch {
    // unreachable, too slow or no sound file: whatever it is, it cannot be played
    return undefined;
  }
}
