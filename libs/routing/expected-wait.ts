/**
 * An honest guess of the wait in seconds: how long the latest answers have taken between them, times one's place.
 * @param acceptedAt instants (ms) of the latest acceptances, any order; @returns null when there is too little to say.
 */
export function expectedWait(position: number, acceptedAt: number[], now: number): number | null {
  if (acceptedAt.length < 3) return null;
  const first = Math.min(...acceptedAt);
  const perAnswer = (now - first) / acceptedAt.length;
  return Math.round((position * perAnswer) / 1000);
}
