import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import { Refused } from '../refused.js';
import { ALLOWED } from './allow.js';
import { isForAnyone, mayDo, type Permission } from './permissions.js';
import type { SignedWorker } from './signed-worker.js';

const notSignedIn = () => new Refused('sign-in', 'Du behöver logga in.', 401);

/** Asks passport for the strategy by its name: who keeps the sessions is no business of the platform. */
class Bearer extends AuthGuard('bearer') {
  override handleRequest<T>(failure: unknown, worker: T | false | null): T {
    if (failure) throw failure;
    if (!worker) throw notSignedIn();
    return worker;
  }
}

/** Law 7: a route or socket message that no permission opened is refused, by everyone and always. */
@Injectable()
export class AccessGuard implements CanActivate {
  private readonly bearer = new Bearer();

  constructor(private readonly reflector: Reflector) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const permission = this.reflector.getAllAndOverride<Permission | undefined>(ALLOWED, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!permission) throw new Refused('not-opened', 'Det här är inte öppet för någon.', 403);
    if (isForAnyone(permission)) return true;
    const worker = await this.workerOf(context);
    if (!mayDo(worker.role, permission))
      throw new Refused('not-allowed', 'Din roll har inte rätt att göra det här.', 403);
    return true;
  }

  private async workerOf(context: ExecutionContext): Promise<SignedWorker> {
    const worker = context.getType() === 'ws' ? workerAtSocket(context) : await this.workerOfRequest(context);
    if (!worker) throw notSignedIn();
    return worker;
  }

  private async workerOfRequest(context: ExecutionContext): Promise<SignedWorker> {
    await this.bearer.canActivate(context);
    return context.switchToHttp().getRequest<{ user: SignedWorker }>().user;
  }
}

/** The gateway let the worker in at the handshake; when the session ends it cuts the socket. */
const workerAtSocket = (context: ExecutionContext): SignedWorker | undefined =>
  context.switchToWs().getClient<{ data: { worker?: SignedWorker } }>().data.worker;
