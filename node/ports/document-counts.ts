import type { EntityCount } from '../domain/usage/kept-documents'

/** How many documents the app keeps for an account and workspace, by entity. From the search index. */
export type DocumentCounts = () => Promise<readonly EntityCount[]>
