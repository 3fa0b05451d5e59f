import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/internal';
import { DiscoveryService, ModulesContainer } from '@nestjs/core';
import type { INestApplication } from '@nestjs/common';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

type Json = Record<string, unknown>;

/** A published document, and the means to hold things against any schema in it. */
export class Document {
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true });
  private readonly compiled = new Map<string, ValidateFunction>();

  constructor(private readonly content: Json) {
    (formats as unknown as (ajv: Ajv2020) => void)(this.ajv);
    this.ajv.addSchema({ $id: 'https://document.test/', ...(asJsonSchema(content) as Json) });
  }

  /** What stands at these keys; undefined when nothing does. */
  at(...keys: string[]): unknown {
    return keys.reduce<unknown>((value, key) => (value as Json | undefined)?.[key], this.content);
  }

  /** What is wrong with a value, held against the schema at these keys. */
  faults(value: unknown, ...keys: string[]): string[] {
    const pointer = keys
      .map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1')))
      .join('/');
    const validate =
      this.compiled.get(pointer) ?? this.ajv.compile({ $ref: `https://document.test/#/${pointer}` });
    this.compiled.set(pointer, validate);
    // As JSON sends it: what is undefined is not there.
    const sent: unknown = value === undefined ? undefined : JSON.parse(JSON.stringify(value));
    return validate(sent)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  }
}

/** OpenAPI 3.0 writes two things in its own way. */
function asJsonSchema(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asJsonSchema);
  if (typeof value !== 'object' || value === null) return value;
  const plain = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, asJsonSchema(inner)]),
  ) as Json;
  if (plain.exclusiveMinimum === true) Object.assign(plain, { exclusiveMinimum: plain.minimum });
  const { nullable, ...rest } = plain;
  return nullable === true ? { anyOf: [rest, { type: 'null' }] } : plain;
}

/** `Class.method` of every handler that reads a body. */
export function handlersWithBody(app: INestApplication): Set<string> {
  const found = new Set<string>();
  for (const { metatype } of new DiscoveryService(app.get(ModulesContainer)).getControllers()) {
    const owner = metatype as { name: string; prototype: object } | undefined;
    for (const method of Object.getOwnPropertyNames(owner?.prototype ?? {})) {
      const args = (Reflect.getMetadata(ROUTE_ARGS_METADATA, owner!, method) ?? {}) as Json;
      if (Object.keys(args).some((key) => key.startsWith(`${RouteParamtypes.BODY}:`)))
        found.add(`${owner!.name}.${method}`);
    }
  }
  return found;
}
