export type Permission = 'granted' | 'denied' | 'default' | 'none';

export const permission = (): Permission => ('Notification' in window ? Notification.permission : 'none');

export async function askPermission(): Promise<Permission> {
  return 'Notification' in window ? Notification.requestPermission() : 'none';
}

/**
 * Says only that something is offered, its band and channel: a notification can be read over the shoulder, and on a
 * locked screen. Some phones have the word Notification and throw on it.
 */
export function notify(title: string, body: string, tag: string): () => void {
  if (permission() !== 'granted') return () => undefined;
  try {
    const shown = new Notification(title, { body, tag, requireInteraction: true });
    shown.onclick = () => {
      window.focus();
      shown.close();
    };
    return () => shown.close();
  } catch (error) {
    if (error instanceof TypeError) return () => undefined;
    throw error;
  }
}
