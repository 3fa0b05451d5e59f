/** A rule said no. `message` is a sentence a worker or a person can read; `code` is stable, for programs. */
export class Refused extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 423 | 429 | 503 = 409,
  ) {
    super(message);
    this.name = 'Refused';
  }
}
