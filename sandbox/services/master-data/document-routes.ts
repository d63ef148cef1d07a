import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { json, noContent, parseJson, type Answer, type UpstreamRequest } from '../../core/http'
import { fail, succeed, type Result } from '../../core/result'
import type { SettingsHolder } from '../../core/settings'
import { conditionOf, type TypedCondition } from './condition-of'
import { storageKeyOf, type Document, type DocumentKey, type EntityKey } from './document'
import { isStorable, type DocumentStore } from './document-store'
import { badRequest } from './failures'
import { project, reference, withoutSystemFields } from './projection'
import type { SchemaStore } from './schema-store'
import { findViolation } from './validate'
import type { JsonSchema } from './where/field-types'
import type { DocumentWriter, WriteOutcome } from './write-document'

const bodySchema = z.record(z.unknown())

interface DocumentParts {
  readonly documents: DocumentStore
  readonly schemas: SchemaStore
  readonly writer: DocumentWriter
  readonly settings: SettingsHolder
}

/** https://developers.vtex.com/docs/api-reference/master-data-api-v2 (Documents) */
export class DocumentRoutes {
  constructor(private readonly parts: DocumentParts) {}

  /** `/documents`: the id stands in the body, or is made here. */
  async answerCollection(entity: EntityKey, request: UpstreamRequest): Promise<Answer> {
    if (!['POST', 'PUT', 'PATCH'].includes(request.method)) return methodNotAllowed
    const id = z.object({ id: z.string().min(1) }).safeParse(parseJson(request.body))
    const key = { ...entity, id: id.success ? id.data.id : randomUUID() }
    const written = await this.write(key, request)
    if (!written.ok) return written.error
    return json(request.method === 'POST' ? 201 : 200, reference(key))
  }

  /** `/documents/{id}` */
  async answerOne(key: DocumentKey, request: UpstreamRequest): Promise<Answer> {
    switch (request.method) {
      case 'GET':
        return this.read(key, request)
      case 'DELETE':
        return this.delete(key)
      case 'PUT':
      case 'PATCH': {
        const written = await this.write(key, request)
        if (!written.ok) return written.error
        return this.toAnswer(written.value, key)
      }
      default:
        return methodNotAllowed
    }
  }

  private async read(key: DocumentKey, { query }: UpstreamRequest): Promise<Answer> {
    const settings = this.parts.settings.current()
    const stored = await this.parts.documents.get(storageKeyOf(key, settings))
    if (stored) {
      const schema = this.schemaNamed(key, query)
      return json(200, project(key, stored.body, { fields: query.get('_fields'), schema }))
    }
    return settings.missingDocument === 'no-content' ? noContent : notFound
  }

  private async delete(key: DocumentKey): Promise<Answer> {
    const deleted = await this.parts.writer.delete(key)
    if (typeof deleted === 'string') return lockAnswers[deleted]
    const { deleteOfMissingDocument } = this.parts.settings.current()
    return deleted || deleteOfMissingDocument === 'no-content' ? noContent : notFound
  }

  private async write(
    key: DocumentKey,
    request: UpstreamRequest,
  ): Promise<Result<WriteOutcome, Answer>> {
    const body = bodySchema.safeParse(parseJson(request.body))
    if (!body.success) return fail(badRequest('The body is not a JSON object'))
    if (!isStorable(body.data)) return fail(badRequest('The body holds a character nobody stores'))
    const fields = withoutSystemFields(body.data)
    const condition = this.check(key, request, fields)
    if (!condition.ok) return condition
    const mode = request.method === 'PATCH' ? 'merge' : 'replace'
    const outcome = await this.parts.writer.write({ key, fields, mode, condition: condition.value })
    if (outcome === 'timeout' || outcome === 'too-many-writers') return fail(lockAnswers[outcome])
    return outcome === 'condition-failed' ? this.refuse() : succeed(outcome)
  }

  private check(
    key: DocumentKey,
    request: UpstreamRequest,
    fields: Document,
  ): Result<TypedCondition | undefined, Answer> {
    const named = request.query.get('_schema')
    const schema = this.schemaNamed(key, request.query)
    if (named && !schema) return fail(badRequest(`Schema '${named}' not found`))
    const extent = request.method === 'PATCH' ? 'partial' : 'whole'
    const violation = schema && findViolation(fields, schema, extent)
    if (violation) return fail(badRequest(violation))
    if (!request.query.get('_where')) return succeed(undefined)
    const settings = this.parts.settings.current()
    return conditionOf({ query: request.query, schema, settings, indexedOnly: false })
  }

  private refuse(): Result<WriteOutcome, Answer> {
    const { failedCondition, failedConditionStatus } = this.parts.settings.current()
    return failedCondition === 'silent'
      ? succeed('condition-failed')
      : fail(json(failedConditionStatus, { Message: 'The document does not comply with _where' }))
  }

  private toAnswer(outcome: WriteOutcome, key: DocumentKey): Answer {
    const settings = this.parts.settings.current()
    if (outcome === 'created' && settings.createByIdStatus === 201) return json(201, reference(key))
    if (outcome === 'unchanged') return { status: settings.unchangedWriteStatus }
    return noContent
  }

  private schemaNamed(key: EntityKey, query: URLSearchParams): JsonSchema | undefined {
    const name = query.get('_schema')
    return name ? this.parts.schemas.get(key, name) : undefined
  }
}

const notFound = json(404, { Message: 'Not found' })
const methodNotAllowed = json(405, { Message: 'Method not allowed' })

// https://developers.vtex.com/docs/guides/master-data-v2-document-saving-flow (step 4)
const lockAnswers = {
  timeout: json(408, { Message: 'Request Timeout' }),
  'too-many-writers': json(429, { Message: 'Too Many Requests' }),
} as const
