import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth } from '@nestjs/swagger';
import { isForAnyone, type Permission } from './permissions.js';

/** Metadata key under which the guard finds what opened a handler. */
export const ALLOWED = 'stafett:allowed';

/** Opens a route, a socket message, or a whole controller or gateway, to those the permission names. */
export const Allow = (permission: Permission) =>
  applyDecorators(SetMetadata(ALLOWED, permission), ...(isForAnyone(permission) ? [] : [ApiBearerAuth()]));
