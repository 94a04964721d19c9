import * as contracts from '@omm/contracts';
import { z } from 'zod';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** Every schema that contracts export, under the name they export it by. */
const registry = z.registry<{ id: string }>();
for (const [id, schema] of Object.entries(contracts)) {
  if (schema instanceof z.ZodType) registry.add(schema, { id });
}

const uri = (id: string) => `#/components/schemas/${id}`;

/** The schemas that `used` refers to, and those that these refer to. */
export function componentSchemas(used: unknown): Record<string, JsonSchema> {
  const { schemas } = z.toJSONSchema(registry, { uri, unrepresentable: 'any' });
  const components: Record<string, JsonSchema> = {};
  const add = (referring: unknown) => {
    for (const [, id = ''] of JSON.stringify(referring).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      const { $id: _id, $schema: _dialect, ...schema } = schemas[id] ?? {};
      if (id in components) continue;
      components[id] = schema;
      add(schema);
    }
  };
  add(used);
  return components;
}

/** A reference to the schema where it has a name. */
export function replySchema(schema: z.ZodType): JsonSchema {
  const id = registry.get(schema)?.id;
  return id === undefined ? plain(schema, 'output') : { $ref: uri(id) };
}

/** What a caller may send. */
export const requestSchema = (schema: z.ZodType): JsonSchema => plain(schema, 'input');

function plain(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return json;
}

const Properties = z.looseObject({
  properties: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
  required: z.array(z.string()).default([]),
});

/** The fields of what comes as text in an address: a number is described as one, and what has a default may be left out. */
export function textFields(schema: z.ZodType) {
  const { required } = Properties.parse(plain(schema, 'input'));
  const { properties } = Properties.parse(plain(schema, 'output'));
  return Object.entries(properties).map(([name, field]) => ({
    name,
    required: required.includes(name),
    schema: field,
  }));
}
