export type Document = Readonly<Record<string, unknown>>

export interface DocumentKey {
  readonly account: string
  readonly entity: string
  readonly id: string
}

export interface StoredDocument {
  readonly body: Document
  readonly version: number
}

export interface EntityKey {
  readonly account: string
  readonly entity: string
}

export const keyText = ({ account, entity, id }: DocumentKey): string =>
  `${account}\n${entity}\n${id}`
