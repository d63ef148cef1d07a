import { z } from 'zod'

export type FieldType = 'text' | 'number' | 'boolean' | 'array'
export type FieldTypes = ReadonlyMap<string, FieldType>

const typeSchema = z.union([z.string(), z.array(z.string())]).optional()
const propertySchema = z.object({
  type: typeSchema,
  properties: z.record(z.object({ type: typeSchema }).passthrough()).optional(),
})

export const jsonSchemaSchema = z
  .object({
    properties: z.record(propertySchema.passthrough()).optional(),
    required: z.array(z.string()).optional(),
    'v-indexed': z.array(z.string()).optional(),
    'v-default-fields': z.array(z.string()).optional(),
  })
  .passthrough()

export type JsonSchema = z.infer<typeof jsonSchemaSchema>

/** The declared fields; a nested one is reachable down to the first level, as in `a.b`. */
export function fieldTypesOf(schema: JsonSchema): FieldTypes {
  const types = new Map<string, FieldType>([['id', 'text']])
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    types.set(name, toFieldType(property.type))
    for (const [inner, { type }] of Object.entries(property.properties ?? {})) {
      types.set(`${name}.${inner}`, toFieldType(type))
    }
  }
  return types
}

function toFieldType(type: z.infer<typeof typeSchema>): FieldType {
  const names = [type].flat()
  if (names.includes('integer') || names.includes('number')) return 'number'
  if (names.includes('boolean')) return 'boolean'
  return names.includes('array') ? 'array' : 'text'
}
