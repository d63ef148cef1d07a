import { ExternalClient } from '@vtex/api'
import type { InstanceOptions, IOContext, RequestConfig } from '@vtex/api'

import { asApp, toTheEnd } from '../as-app'
import { statusOf } from '../client-failure'
import { counted } from '../count-calls'
import { checkWritten } from './wire'

export type Document = Readonly<Record<string, unknown>>

type Search = {
  readonly where: string
  readonly fields: readonly string[]
  readonly schema: string
  readonly sort: string
}

type Page = { readonly from: number; readonly to: number }

/**
 * Master Data v2 with the conditional writes that @vtex/api's own client does not offer.
 * https://developers.vtex.com/docs/api-reference/master-data-api-v2, read 2026-11-23.
 * Answers are raw: `wire.ts` reads them. Whatever fails is thrown: `failure.ts` names it.
 */
export class MasterDataClient extends ExternalClient {
  public constructor(context: IOContext, options?: InstanceOptions) {
    const asked = counted('MASTER_DATA', context, asApp(context, options, 5_000))
    super('http://api.vtex.com/api/dataentities', toTheEnd(context), {
      ...asked,
      headers: { ...asked.headers, Accept: 'application/json' },
      params: { an: context.account },
    })
  }

  /** The document; undefined when there is none, null when it was answered with nothing. */
  public async read(entity: string, id: string): Promise<unknown> {
    const { status, data } = await this.http.getRaw<unknown>(documentPath(entity, id), {
      ...uncached('read'),
      nullIfNotFound: true,
      params: { _fields: '_all' },
    })
    // Whether an absent document is answered 404 or 204 is not documented. 200 without one is neither.
    if (status === 404 || status === 204) return undefined
    return data === '' ? null : data
  }

  /** Replaces the whole document, where a stored one complies with the condition. */
  public replace(entity: string, document: Document, saving: Saving): Promise<WriteAnswer> {
    return acceptUnchanged(
      this.http.putRaw(documentPath(entity, String(document.id)), document, {
        metric: 'master-data-replace',
        params: { _schema: saving.schema, ...(saving.where && { _where: saving.where }) },
      }),
    )
  }

  /** Sets the given fields of a document and leaves its other fields; creates the document when it is missing. */
  public async merge(entity: string, document: Document, schema: string): Promise<void> {
    checkWritten(
      await this.http.patch<unknown>(`${entity}/documents`, document, {
        metric: 'master-data-merge',
        params: { _schema: schema },
      }),
    )
  }

  /** Removes a document; removing one that is gone is no error. */
  public async remove(entity: string, id: string): Promise<void> {
    try {
      await this.http.delete(documentPath(entity, id), { metric: 'master-data-remove' })
    } catch (error) {
      if (statusOf(error) !== 404) throw error
    }
  }

  /** A page of documents (at most 100) and the range header that tells how many there are. */
  public async search(entity: string, search: Search, page: Page) {
    const response = await this.http.getRaw<unknown>(`${entity}/search`, {
      ...uncached('search'),
      headers: { 'REST-Range': `resources=${page.from}-${page.to}` },
      params: searchParams(search),
    })
    return { documents: response.data, range: header(response.headers, 'rest-content-range') }
  }

  /** The next documents (at most 1,000) and the token for those after them. A token lives 20 minutes. */
  public async scroll(entity: string, search: Search, token?: string) {
    const response = await this.http.getRaw<unknown>(`${entity}/scroll`, {
      ...uncached('scroll'),
      params: token === undefined ? { ...searchParams(search), _size: 1000 } : { _token: token },
    })
    return { documents: response.data, token: header(response.headers, 'x-vtex-md-token') }
  }

  /** The schema, or undefined when there is none. */
  public async readSchema(entity: string, name: string): Promise<unknown> {
    const schema = await this.http.get<unknown>(`${entity}/schemas/${name}`, {
      ...uncached('read-schema'),
      nullIfNotFound: true,
    })
    return schema === null || schema === '' ? undefined : schema
  }

  public async writeSchema(entity: string, name: string, schema: Document): Promise<void> {
    await acceptUnchanged(
      this.http.putRaw(`${entity}/schemas/${name}`, schema, { metric: 'master-data-write-schema' }),
    )
  }
}

export type Saving = { readonly schema: string; readonly where?: string }

/**
 * How a write by id was answered: as the reference says (204), or by another success, which may be one of something that
 * never wrote. Whoever has to know reads it back.
 */
export type WriteAnswer = 'documented' | 'other'

/** A write that changes nothing may be answered 304, which is no failure. */
const acceptUnchanged = async (
  writing: Promise<{ readonly status: number; readonly data?: unknown }>,
): Promise<WriteAnswer> => {
  try {
    const { status, data } = await writing
    checkWritten(data)
    return status === 204 ? 'documented' : 'other'
  } catch (error) {
    if (statusOf(error) !== 304) throw error
    return 'other'
  }
}

const documentPath = (entity: string, id: string): string =>
  `${entity}/documents/${encodeURIComponent(id)}`

const searchParams = ({ where, fields, schema, sort }: Search) => ({
  _where: where,
  _fields: fields.join(','),
  _schema: schema,
  _sort: sort,
})

// Memoization answers a second read in the same request from memory: a conflict would then loop forever (measured).
const uncached = (operation: string): RequestConfig & { memoizable: boolean } => ({
  metric: `master-data-${operation}`,
  memoizable: false,
  cacheable: 0,
})

const header = (headers: unknown, name: string): string | undefined => {
  const value: unknown = Reflect.get(Object(headers), name)
  return typeof value === 'string' ? value : undefined
}
