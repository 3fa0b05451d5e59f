import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Role } from '../../../libs/protocol/index.js';

/** The worker behind a session, as everyone may know them from a request or a socket. */
export interface SignedWorker {
  sessionId: string;
  workerId: string;
  username: string;
  name: string;
  title: string;
  role: Role;
}

/** The worker of this request. Only where `@Allow` names a permission of staff: elsewhere nobody has signed in. */
export const SignedIn = createParamDecorator(
  (_: unknown, context: ExecutionContext): SignedWorker =>
    context.switchToHttp().getRequest<{ user: SignedWorker }>().user,
);
