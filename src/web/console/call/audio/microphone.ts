/** Why there is no microphone. `insecure`: the page was not opened over https, so the browser has none to give. */
export type NoMicrophone = 'refused' | 'missing' | 'busy' | 'insecure';
export type Microphone = MediaStream | NoMicrophone;

const WHY: Record<string, NoMicrophone> = {
  NotAllowedError: 'refused',
  SecurityError: 'insecure',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
};

/** Without echo and noise, as far as the browser can. */
const CLEAN = { echoCancellation: true, noiseSuppression: true, autoGainControl: true, channelCount: 1 };

/**
 * One that was chosen and is no longer there is another one now.
 * @param deviceId empty: the usual one. One that is only wished for is not what a browser opens that has a usual one.
 */
export async function openMicrophone(deviceId: string): Promise<Microphone> {
  if (!navigator.mediaDevices) return 'insecure';
  const audio = { ...CLEAN, ...(deviceId ? { deviceId: { exact: deviceId } } : {}) };
  try {
    return await navigator.mediaDevices.getUserMedia({ audio });
  } catch (failure) {
    const why = WHY[(failure as DOMException).name] ?? 'busy';
    return deviceId && why === 'missing' ? openMicrophone('') : why;
  }
}

export const isOpen = (microphone: Microphone): microphone is MediaStream => typeof microphone !== 'string';

export const closeMicrophone = (stream: MediaStream): void =>
  stream.getTracks().forEach((track) => track.stop());

/** Whether it may be opened without asking. A browser that cannot say is asked by opening it. */
export async function mayListen(): Promise<boolean> {
  const answer = await navigator.permissions
    ?.query({ name: 'microphone' as PermissionName })
    .catch(() => null);
  return answer?.state === 'granted';
}

export interface Devices {
  microphones: [id: string, name: string][];
  speakers: [id: string, name: string][];
}

/** Their names are told only to a page that may listen. */
export async function devices(): Promise<Devices> {
  const all = (await navigator.mediaDevices?.enumerateDevices()) ?? [];
  const of = (kind: MediaDeviceKind): [string, string][] =>
    all.filter((one) => one.kind === kind && one.deviceId).map(({ deviceId, label }) => [deviceId, label]);
  return { microphones: of('audioinput'), speakers: of('audiooutput') };
}
