import { Injectable, type ExecutionContext } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-local';
import { SignIn } from '../../libs/protocol/index.js';
import { SignInByPassword } from './sign-in.js';

/** Username and password, by passport. On success the request carries the id of the worker. */
@Injectable()
export class LocalStrategy extends PassportStrategy(Strategy, 'local') {
  constructor(private readonly signIn: SignInByPassword) {
    super({ session: false, passReqToCallback: true });
  }

  async validate(request: FastifyRequest, username: string, password: string): Promise<{ workerId: string }> {
    return { workerId: await this.signIn.check({ username, address: request.ip }, password) };
  }
}

export class PasswordGuard extends AuthGuard('local') {
  /** Guards run before pipes: what is not a name and a password must not reach the strategy. */
  override getRequest(context: ExecutionContext): FastifyRequest {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    request.body = SignIn.parse(request.body);
    return request;
  }
}
