/** The queue of test calls to staff. Whoever puts one there names no provider; channels/voice makes it. */
export const TEST_CALL = 'test-call';

/** The number is read when the call is made: the one that is to be proved then. */
export interface TestCall {
  callId: string;
}
