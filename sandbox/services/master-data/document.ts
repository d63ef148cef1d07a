import type { Settings } from '../../core/settings'

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

/**
 * The key that a document is stored under: ids that differ only by case are one document there.
 * Known issue 1203412, https://help.vtex.com/en/known-issues/case-variations-in-document-id-cause-duplications-in-indexer
 */
export const storageKeyOf = (
  key: DocumentKey,
  { documentIds }: Pick<Settings, 'documentIds'>,
): DocumentKey => (documentIds === 'exact' ? key : { ...key, id: key.id.toLowerCase() })

export const keyText = ({ account, entity, id }: DocumentKey): string =>
  `${account}\n${entity}\n${id}`
