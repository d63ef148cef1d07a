/** Everything is kept apart by these two: Master Data is shared by all workspaces of an account. */
export type AccountWorkspace = {
  readonly account: string
  readonly workspace: string
}

/** A key for caches in memory. */
export const toCacheKey = ({ account, workspace }: AccountWorkspace): string =>
  `${account}/${workspace}`

/**
 * The id of a stored document: plain in master, prefixed elsewhere, so that a development workspace
 * never writes over production's documents.
 */
export const toDocumentId = ({ workspace }: AccountWorkspace, id: string): string =>
  workspace === 'master' ? id : `${workspace}:${id}`
