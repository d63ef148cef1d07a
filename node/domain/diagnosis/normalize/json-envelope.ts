import { placeless, slice, type SourceText } from './source-text'

// Fields in which services, connectors and marketplaces put what happened, by their folded names.
const textFields: ReadonlySet<string> = new Set([
  ...['message', 'messages', 'msg', 'description', 'error', 'errors', 'errormessage', 'exception'],
  ...['detail', 'details', 'reason', 'title', 'cause', 'causes', 'error_description', 'innererror'],
  ...['mensagem', 'mensagens', 'erro', 'erros', 'descricao', 'motivo', 'detalhe', 'detalhes'],
  ...['mensaje', 'mensajes', 'descripcion', 'detalle', 'detalles', 'body', 'response', 'data'],
  ...['result', 'fault', 'faultstring', 'text', 'value', 'content', 'innerexception'],
])

const codeFields: ReadonlySet<string> = new Set([
  ...['code', 'errorcode', 'error_code', 'codigo', 'key', 'errortype'],
])

/** Names of what a message is about, which it often does not repeat: `{"field":"city","message":"can't be blank"}`. */
const aboutFields: ReadonlySet<string> = new Set([
  ...['field', 'param', 'parameter', 'property', 'propertyname', 'path', 'attribute', 'campo'],
])

export type EnvelopeEntry = { readonly code?: string; readonly text?: string }

const deepest = 8
const mostEntries = 50

const foldName = (name: string): string => name.toLowerCase()

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const codeOf = (value: object): string | undefined => {
  const entry = Object.entries(value).find(
    ([name, code]) =>
      codeFields.has(foldName(name)) && (typeof code === 'string' || typeof code === 'number'),
  )
  return entry === undefined ? undefined : String(entry[1])
}

const about = (fields: readonly (readonly [string, unknown])[], text: string): string => {
  const subject = fields.find(([name]) => aboutFields.has(foldName(name)))?.[1]
  const isNew = typeof subject === 'string' && subject !== '' && !text.includes(subject)
  return isNew ? `${subject.slice(0, 100)}: ${text}` : text
}

// Frameworks put what is wrong under the name of the field: `"errors": {"to.postal_code": ["…"]}`.
const mapFields: ReadonlySet<string> = new Set([
  ...['errors', 'error', 'erros', 'errores', 'details', 'messages', 'modelstate', 'detalhes'],
])

const stringsIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string')

const isKnown = (name: string): boolean => {
  const folded = foldName(name)
  return textFields.has(folded) || codeFields.has(folded) || aboutFields.has(folded)
}

/** The messages of a map from fields to what is wrong with them, each behind the name of its field. */
const entriesByField = (value: object): readonly EnvelopeEntry[] => {
  if (Array.isArray(value)) return []
  const fields = Object.entries(value).slice(0, mostEntries)
  return fields.some(([name]) => isKnown(name))
    ? []
    : fields.flatMap(([name, said]) =>
        stringsIn(said)
          .slice(0, mostEntries)
          .map((text) => ({ text: about([['field', name]], text) })),
      )
}

/** What an envelope says: the inner entries, which are the more specific ones, first. */
const entriesOf = (value: unknown, depth: number): readonly EnvelopeEntry[] => {
  if (typeof value === 'string') return value.trim() === '' ? [] : [{ text: value }]
  if (!isObject(value) || depth > deepest) return []
  if (Array.isArray(value)) {
    return value.slice(0, mostEntries).flatMap((item: unknown) => entriesOf(item, depth + 1))
  }
  const fields = Object.entries(value).filter(([name]) => textFields.has(foldName(name)))
  const inner = fields.flatMap(([name, field]) =>
    isObject(field)
      ? [
          ...entriesOf(field, depth + 1),
          ...(mapFields.has(foldName(name)) ? entriesByField(field) : []),
        ]
      : [],
  )
  const own = fields.flatMap(([, field]) =>
    typeof field === 'string' && field.trim() !== ''
      ? [{ text: about(Object.entries(value), field) }]
      : [],
  )
  const code = codeOf(value)
  const ownWithCode =
    own.length === 0
      ? code === undefined
        ? []
        : [{ code }]
      : own.map((entry) => ({ code, ...entry }))
  return [...inner, ...ownWithCode].slice(0, mostEntries)
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export type Envelope = {
  readonly entries: readonly EnvelopeEntry[]
  /** What stands before the envelope, as in `Error calling the service: {…}`. */
  readonly before: SourceText
}

/** How far into a text an envelope is looked for. */
const longestLead = 300

const envelopeStart = /[{[]\s{0,20}["{[]|^\s{0,20}"/

/** JSON that begins the text, or follows a few words of it. */
export const envelopeIn = (source: SourceText): Envelope | undefined => {
  const start = source.text.slice(0, longestLead).search(envelopeStart)
  if (start < 0) return undefined
  const opener = source.text.slice(start).trimStart().charAt(0)
  const end = source.text.lastIndexOf(opener === '{' ? '}' : opener === '[' ? ']' : '"')
  const value = parsed(source.text.slice(start, end + 1))
  if (value === undefined) return undefined
  const entries = entriesOf(value, 0)
  return entries.length === 0 ? undefined : { entries, before: slice(source, 0, start) }
}

/** The text of an entry where it stands in the envelope; without a place where it stands there escaped. */
export const locate = (source: SourceText, text: string): SourceText => {
  const start = source.text.indexOf(text)
  return start < 0 ? placeless(text) : slice(source, start, start + text.length)
}
