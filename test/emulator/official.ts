import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import ajvFormats from 'ajv-formats';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`./specs/${name}.json`, import.meta.url), 'utf8'));

interface Fixtures {
  messages_api: Record<string, object>;
  sms_api: Record<string, object>;
}

export const officialFixture = read;
export const fixtures = read('sms-and-messages') as Fixtures;

/** A schema of an official specification, compiled. */
export function officialSchema(spec: 'messages-1.11.0.sms' | 'sms-1.5.1', name: string): ValidateFunction {
  const document = read(spec) as { components: { schemas: Record<string, { required?: string[] }> } };
  for (const schema of Object.values(document.components.schemas)) {
    // see specs/PROVENANCE.md: the specification requires `details` and describes `detail`
    schema.required = schema.required?.map((field) => (field === 'details' ? 'detail' : field));
  }
  const ajv = new Ajv({ strict: false, allErrors: true, formats: { url: true } });
  ajvFormats.default(ajv, ['uuid', 'binary']);
  ajv.addSchema(document, 'spec');
  return ajv.compile({ $ref: `spec#/components/schemas/${name}` });
}

/**
 * A document for a call as Vonage takes it: written apart from the hub's own schema (libs/voice/ncco.ts) and from the emulator's, so
 * that one slip is not made in all of them.
 */
export const isNcco = new Ajv({ strict: false, allErrors: true }).compile(
  read('ncco-current.schema') as object,
);

/** Every field's name and kind of value, nested ones with their path. */
export function shapeOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value)
    .flatMap(([key, inner]) => shapeOf(inner, path ? `${path}.${key}` : key))
    .sort();
}
