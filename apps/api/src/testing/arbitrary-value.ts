import fc from 'fast-check';
import { z } from 'zod';

const JsonSchema = z.looseObject({
  type: z.string().optional(),
  const: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  format: z.string().optional(),
  minLength: z.int().default(0),
  maxLength: z.int().default(300),
  minimum: z.number().default(-1_000_000),
  maximum: z.number().default(1_000_000),
  items: z.unknown().optional(),
  properties: z.record(z.string(), z.unknown()).default({}),
  required: z.array(z.string()).default([]),
});

/** Values that a schema of the OpenAPI document allows, as far as types, bounds and names go. */
export function valueLike(given: unknown): fc.Arbitrary<unknown> {
  const schema = JsonSchema.parse(given);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map(valueLike));
  switch (schema.type) {
    case 'string':
      return schema.format === 'uuid' ? fc.uuid() : text(schema.minLength, schema.maxLength);
    case 'integer':
      return fc.integer({ min: schema.minimum, max: schema.maximum });
    case 'number':
      return fc.double({ min: schema.minimum, max: schema.maximum, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(valueLike(schema.items), { maxLength: 3 });
    case 'object':
      return fc.record(fieldsOf(schema.properties), { requiredKeys: schema.required });
    default:
      return fc.jsonValue();
  }
}

const fieldsOf = (properties: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, valueLike(field)]));

/** Any script, and now and then half a character, a NUL, or what means something to SQL, HTML and paths. */
export const hostileText = fc.constantFrom(
  '\0',
  '\ud800',
  '%00',
  "' or 1=1 --",
  '<script>',
  '../../etc/passwd',
  '{{7*7}}',
  '\u202e',
  '-1',
  '1e309',
  '9'.repeat(40),
  '__proto__',
  'null',
);

const text = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, minLength + 200) }),
    hostileText.filter(({ length }) => length >= minLength && length <= maxLength),
  );
