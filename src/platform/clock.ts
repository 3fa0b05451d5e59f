/** The wall's time in milliseconds. Only for judging what others wrote the time on; deadlines are the database's. */
export const wallMs = (): number => Date.now();
