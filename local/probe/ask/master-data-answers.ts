import type { Answered, Call } from '../exchange'
import { another, reading, type Asker, type Outcome } from '../finding'
import { schemaName, type Scratch } from '../scratch'

// How answers of Master Data are read.

export const isWritten = ({ status }: Answered): boolean => status < 300 || status === 304

export const fieldOf = (body: unknown, name: string): unknown =>
  typeof body === 'object' && body !== null
    ? new Map<string, unknown>(Object.entries(body)).get(name)
    : undefined

export const idsIn = ({ status, body }: Answered): readonly string[] | undefined =>
  status === 200 && Array.isArray(body)
    ? body.map((each) => String(fieldOf(each, 'id')))
    : undefined

export const countIn = (answered: Answered): number | undefined => idsIn(answered)?.length

export const answerOf = ({ status, call }: Answered): string => `${call.method} answered ${status}`

/** The reading that a status stands for; any other status is another answer. */
export const byStatus =
  (name: string, known: Readonly<Record<number, string | number>>) =>
  (answered: Answered): Outcome => {
    const value = known[answered.status]
    return value === undefined ? another(answerOf(answered)) : reading({ [name]: value })
  }

/** The reading that a number of documents stands for. */
export const byCount =
  (name: string, known: Readonly<Record<number, string>>) =>
  (answered: Answered): Outcome => {
    const count = countIn(answered)
    if (count === undefined) return another(answerOf(answered))
    const value = known[count]
    return value === undefined ? another(`${count} documents`) : reading({ [name]: value })
  }

export const read = (asker: Asker, scratch: Scratch, id: string): Promise<Answered> =>
  asker.ask(scratch.document('GET', id, { query: { _fields: 'kind,n,text,at,maybe' } }))

/** Under the schema, which a condition needs. */
export const writing = (
  scratch: Scratch,
  method: Call['method'],
  document: { readonly id: string; readonly body: object; readonly where?: string },
): Call => {
  const { id, body, where } = document
  const query = { _schema: schemaName, ...(where === undefined ? {} : { _where: where }) }
  return scratch.document(method, id, { query, body })
}
