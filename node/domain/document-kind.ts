import type { z, ZodRawShape } from 'zod'

/** `strings`: a list, of which a search may name one. */
export type SearchedType = 'string' | 'boolean' | 'strings'

/** Where documents stand, and which of their fields a search may name beside those that all have. */
export type Entity = {
  readonly name: string
  readonly searched?: Readonly<Record<string, SearchedType>>
}

/** One kind of document, and how what is kept stands in its fields. */
export type DocumentKind<Content, Key extends string = string> = {
  readonly entity: Entity
  /** Names the operations in failures: `read-…`, `change-…`, `list-…`. */
  readonly label: string
  /** The id of its document, where the key itself cannot be one. */
  readonly idOf?: (key: Key) => string
  /** A field that every document has that was written whole; one without it holds nothing yet. */
  readonly mark: string
  readonly parse: (document: unknown) => Content
  readonly fieldsOf: (content: Content) => Readonly<Record<string, unknown>>
  /** Nobody ever removes one: once seen, "not found" is a wrong answer. */
  readonly isForGood: boolean
  /**
   * A replica changes it again and again: what it read last is written over without another look, under the condition
   * that it still stands.
   */
  readonly isRemembered?: boolean
}

type Named = { readonly label: string; readonly isForGood: boolean }

/** A bug is thrown where one is to be removed that is kept for good: every replica that saw it would fail to read it. */
export const assertRemovable = ({ label, isForGood }: Named): void => {
  if (isForGood) throw new Error(`Nobody removes what is kept for good: ${label}`)
}

type FieldByField<Shape extends ZodRawShape, Key extends string> = {
  readonly schema: z.ZodObject<Shape>
} & Omit<DocumentKind<z.infer<z.ZodObject<Shape>>, Key>, 'parse' | 'fieldsOf'>

/** A kind whose documents have the fields of what is kept. */
export const fieldByField = <Shape extends ZodRawShape, Key extends string>({
  schema,
  ...kind
}: FieldByField<Shape, Key>): DocumentKind<z.infer<z.ZodObject<Shape>>, Key> => ({
  ...kind,
  parse: (document) => schema.parse(document),
  fieldsOf: (content) => content,
})
