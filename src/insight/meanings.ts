import { targetSeconds } from '../../libs/triage/index.js';

/** What the measures mean, in SQL about a row of `contact`: one meaning, wherever they are told. */

/** Targets by rank, as the first parameter of a statement. */
export const TARGETS = (['R0', 'R1', 'R2', 'R3', 'R4', 'R5'] as const).map(targetSeconds);
const TARGET = `make_interval(secs => ($1::float8[])[rank + 1])`;

export const WITHIN = `answered_at - arrived_at <= ${TARGET}`;
export const PAST = `arrived_at < now() - ${TARGET}`;
/** What can be judged: who waits within the target still is neither answered in time nor too late. */
export const DUE = `(answered_at is not null or ${PAST})`;
/** Also when we reached them afterwards. */
export const LEFT = `left_at is not null and (answered_at is null or left_at < answered_at)`;
