import { RequestMethod, type INestApplication } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/internal';
import { DiscoveryService, MetadataScanner, ModulesContainer } from '@nestjs/core';
import {
  GATEWAY_METADATA,
  GATEWAY_OPTIONS,
  MESSAGE_MAPPING_METADATA,
  MESSAGE_METADATA,
} from '@nestjs/websockets/internal';
import { ALLOWED } from '../../src/platform/access/allow.js';
import type { Permission } from '../../src/platform/access/permissions.js';

/** A handler at the edge of the hub, and what opens it (nothing: a hole in law 7). */
interface Edge {
  /** `ClassName.method`, for the test's name. */
  handler: string;
  permission: Permission | undefined;
}
export interface Route extends Edge {
  method: string;
  /** As declared, with its parameters; and with something in their place. */
  pattern: string;
  url: string;
}
export interface Message extends Edge {
  namespace: string;
  name: string;
}

type Class = abstract new (...given: never[]) => unknown;
type Handler = (...given: unknown[]) => unknown;
interface Found {
  owner: Class;
  name: string;
  handler: Handler;
}

const AN_ID = '00000000-0000-4000-8000-000000000000';
const read = <T>(key: string, of: object): T | undefined => Reflect.getMetadata(key, of) as T | undefined;
const all = (paths: string | string[] | undefined): string[] => [paths ?? ''].flat();
const asEdge = ({ owner, name, handler }: Found): Edge => ({
  handler: `${owner.name}.${name}`,
  permission: read(ALLOWED, handler) ?? read(ALLOWED, owner),
});

function methodsOf(owners: (Class | undefined)[]): Found[] {
  const scanner = new MetadataScanner();
  return [...new Set(owners.filter((owner) => owner?.prototype))].flatMap((owner) => {
    const prototype = owner!.prototype as Record<string, Handler>;
    const names = scanner.getAllMethodNames(prototype);
    return names.map((name) => ({ owner: owner!, name, handler: prototype[name]! }));
  });
}

const discovery = (app: INestApplication) => new DiscoveryService(app.get(ModulesContainer));

/** Every route of every controller, as Nest itself finds them. */
export function routesOf(app: INestApplication): Route[] {
  const controllers = discovery(app).getControllers();
  return methodsOf(controllers.map(({ metatype }) => metatype as Class)).flatMap((found) => {
    const verb = read<RequestMethod>(METHOD_METADATA, found.handler);
    if (verb === undefined) return [];
    const urls = all(read(PATH_METADATA, found.owner)).flatMap((before) =>
      all(read(PATH_METADATA, found.handler)).map((after) => `/${before}/${after}`),
    );
    return urls.map(tidy).map((pattern) => ({
      ...asEdge(found),
      method: methodName(verb),
      pattern,
      url: concrete(pattern),
    }));
  });
}

const methodName = (verb: RequestMethod): string =>
  verb === RequestMethod.ALL ? 'GET' : RequestMethod[verb];
const tidy = (url: string): string => url.replaceAll(/\/+/g, '/').replace(/(.)\/$/, '$1');
const concrete = (pattern: string): string =>
  pattern.replaceAll(/:\w+/g, AN_ID).replaceAll(/\{?\*\w*\}?/g, 'x');

/** `POST /a/:b` of everything the web server itself knows, controllers or not, from the tree it prints. */
export function servedBy(printedTree: string): string[] {
  const above: string[] = [];
  return printedTree.split('\n').flatMap((line) => {
    const [, indent, part, methods] = /^([│ ]*)[├└]── (\S*) \(([A-Z, ]+)\)/.exec(line) ?? [];
    if (indent === undefined) return [];
    const depth = indent.length / 4;
    const pattern = (above[depth] = (above[depth - 1] ?? '') + part);
    return methods!.split(', ').map((method) => `${method} ${tidy(pattern)}`);
  });
}

/** Every message that some gateway listens to. */
export function messagesOf(app: INestApplication): Message[] {
  const gateways = discovery(app)
    .getProviders()
    .map(({ metatype }) => metatype as Class | undefined)
    .filter((owner) => typeof owner === 'function' && read(GATEWAY_METADATA, owner));
  return methodsOf(gateways)
    .filter(({ handler }) => read(MESSAGE_MAPPING_METADATA, handler))
    .map((found) => ({
      ...asEdge(found),
      namespace: tidy(`/${read<{ namespace?: string }>(GATEWAY_OPTIONS, found.owner)?.namespace ?? ''}`),
      name: String(read(MESSAGE_METADATA, found.handler)),
    }));
}
