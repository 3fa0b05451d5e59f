import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-http-bearer';
import type { SignedWorker } from '../platform/access/signed-worker.js';
import { Sessions } from './sessions.js';

/** `Authorization: Bearer <token>`: what the access guard asks for under the name 'bearer'. */
@Injectable()
export class BearerStrategy extends PassportStrategy(Strategy, 'bearer') {
  constructor(private readonly sessions: Sessions) {
    super();
  }

  /** The strategy would also take a token from the address or the body: addresses end in logs, so it sees neither. */
  override authenticate(request: { headers: object }): void {
    super.authenticate({ headers: request.headers } as never);
  }

  validate(token: string): Promise<SignedWorker | null> {
    return this.sessions.find(token);
  }
}
