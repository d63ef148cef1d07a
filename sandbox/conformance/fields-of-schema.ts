import { z } from 'zod'

/** Field paths with the types that they may have: `totals[].id` -> `string`. */
export type FieldList = Readonly<Record<string, string>>

interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly nullable?: boolean
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly additionalProperties?: unknown
  readonly allOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
}

const schemaSchema: z.ZodType<Schema> = z.lazy(() =>
  z.object({
    $ref: z.string().optional(),
    type: z.union([z.string(), z.array(z.string())]).optional(),
    nullable: z.boolean().optional(),
    properties: z.record(schemaSchema).optional(),
    items: schemaSchema.optional(),
    additionalProperties: z.unknown(),
    allOf: z.array(schemaSchema).optional(),
    oneOf: z.array(schemaSchema).optional(),
    anyOf: z.array(schemaSchema).optional(),
  }),
)

const responseSchema = z.object({
  content: z.record(z.object({ schema: schemaSchema.optional() })).optional(),
})

const operationSchema = z.object({ responses: z.record(responseSchema) })

export const documentSchema = z.object({
  info: z.object({ title: z.string() }),
  paths: z.record(z.record(z.unknown())),
  components: z.object({ schemas: z.record(schemaSchema).default({}) }),
})

export type OpenApiDocument = z.infer<typeof documentSchema>

export interface OperationFields {
  readonly statuses: readonly string[]
  /** Of the first successful answer that has a body. */
  readonly fields: FieldList
}

/** What the document says about the answers of an operation; undefined when it has no such one. */
export function fieldsOfOperation(
  document: OpenApiDocument,
  { method, path }: { readonly method: string; readonly path: string },
): OperationFields | undefined {
  const found = document.paths[path]?.[method]
  if (found === undefined) return undefined
  const { responses } = operationSchema.parse(found)
  const successful = Object.entries(responses).filter(([status]) => status.startsWith('2'))
  const [schema] = successful.flatMap(([, { content }]) =>
    Object.values(content ?? {}).flatMap((body) => body.schema ?? []),
  )
  const fields: Record<string, string> = {}
  if (schema) collect({ schema, path: '', seen: [] }, document, fields)
  return { statuses: Object.keys(responses).sort(), fields }
}

interface Visit {
  readonly schema: Schema
  readonly path: string
  readonly seen: readonly string[]
}

function collect(visit: Visit, document: OpenApiDocument, fields: Record<string, string>): void {
  const { path } = visit
  const { schema, seen } = resolve(visit, document)
  const parts = schema.allOf ?? schema.oneOf ?? schema.anyOf ?? []
  fields[path] = join(fields[path], typesOf(schema))
  for (const part of parts) collect({ schema: part, path, seen }, document, fields)
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const below = path === '' ? name : `${path}.${name}`
    collect({ schema: property, path: below, seen }, document, fields)
  }
  if (schema.items) collect({ schema: schema.items, path: `${path}[]`, seen }, document, fields)
}

function resolve({ schema, seen }: Visit, document: OpenApiDocument) {
  const name = schema.$ref?.split('/').at(-1)
  if (name === undefined) return { schema, seen }
  const referred = seen.includes(name) ? {} : (document.components.schemas[name] ?? {})
  return { schema: referred, seen: [...seen, name] }
}

/** `open` is an object whose names are up to whoever fills it. */
function typesOf(schema: Schema): readonly string[] {
  const type = schema.type ?? (schema.properties ? 'object' : schema.items ? 'array' : undefined)
  const types = typeof type === 'string' ? [type] : [...(type ?? [])]
  const isOpen = Boolean(schema.additionalProperties) && !schema.properties
  const named = types.map((one) => (one === 'object' && isOpen ? 'open' : one))
  return schema.nullable ? [...named, 'null'] : named
}

const join = (known: string | undefined, types: readonly string[]): string =>
  [...new Set([...(known ? known.split('|') : []), ...types])].sort().join('|')
