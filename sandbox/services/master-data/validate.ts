import type { Document } from './document'
import type { JsonSchema } from './where/field-types'

/** Types of the declared properties and, for whole documents, the required ones. */
export function findViolation(
  body: Document,
  schema: JsonSchema,
  extent: 'whole' | 'partial',
): string | undefined {
  const missing = schema.required?.find((name) => body[name] === undefined)
  if (missing !== undefined && extent === 'whole')
    return `Required property '${missing}' is missing`
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const value = body[name]
    const types = [property.type].flat().filter((type) => type !== undefined)
    if (value === undefined || types.length === 0) continue
    if (!types.some((type) => isOfType(value, type))) {
      return `Invalid type of '${name}'. Expected ${types.join(', ')}`
    }
  }
  return undefined
}

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case 'integer':
      return Number.isInteger(value)
    case 'null':
      return value === null
    case 'array':
      return Array.isArray(value)
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value)
    default:
      return typeof value === type
  }
}
