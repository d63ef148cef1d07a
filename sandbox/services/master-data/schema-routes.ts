import { json, noContent, parseJson, type Answer, type UpstreamRequest } from '../../core/http'
import type { EntityKey } from './document'
import { badRequest } from './failures'
import type { SchemaStore } from './schema-store'
import { jsonSchemaSchema } from './where/field-types'

const MAX_SCHEMAS = 60

/** https://developers.vtex.com/docs/api-reference/master-data-api-v2 (Schemas) */
export class SchemaRoutes {
  constructor(private readonly schemas: SchemaStore) {}

  // One schema comes as an object of its own, several as a list, as the reference says.
  answerCollection(key: EntityKey, { method }: UpstreamRequest): Answer {
    if (method !== 'GET') return json(405, { Message: 'Method not allowed' })
    const schemas = this.schemas.list(key)
    return json(200, schemas.length === 1 ? schemas[0]?.schema : schemas)
  }

  async answerOne(key: EntityKey, name: string, request: UpstreamRequest): Promise<Answer> {
    switch (request.method) {
      case 'GET': {
        const schema = this.schemas.get(key, name)
        return schema ? json(200, schema) : json(404, { Message: 'Not found' })
      }
      case 'PUT':
        return this.put(key, name, request.body)
      case 'DELETE':
        await this.schemas.delete(key, name)
        return noContent
      default:
        return json(405, { Message: 'Method not allowed' })
    }
  }

  private async put(key: EntityKey, name: string, text: string): Promise<Answer> {
    const parsed = jsonSchemaSchema.safeParse(parseJson(text))
    if (!parsed.success) return badRequest('The body is not a JSON Schema')
    const known = this.schemas.get(key, name)
    if (!known && this.schemas.list(key).length >= MAX_SCHEMAS) {
      return badRequest(`A data entity can have up to ${MAX_SCHEMAS} schemas`)
    }
    await this.schemas.put(key, name, parsed.data)
    return json(200, {
      Message:
        'JSON Schema persisted successfully. Revalidation and indexing process running in background.',
    })
  }
}
