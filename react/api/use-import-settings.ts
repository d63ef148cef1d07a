import type {
  ImportSettingsQuery,
  RememberColumnMapMutation,
  RememberColumnMapMutationVariables,
} from '../__generated__/operations'
import document from './import-settings.graphql'
import rememberDocument from './remember-column-map.graphql'
import type { Made } from './use-change'
import { useChange } from './use-change'
import type { Answering } from './use-question'
import { useQuestion } from './use-question'

export type KnownMarketplace = ImportSettingsQuery['settings']['affiliates'][number]
export type ColumnMap = ImportSettingsQuery['settings']['columnMaps'][number]

/** How colleagues corrected the columns of files before. */
export interface ColumnMaps {
  readonly known: readonly ColumnMap[]
  /** One that cannot be kept costs the next correction, and nothing else. */
  readonly remember: (map: ColumnMap) => void
}

export interface ImportSettingsAnswer extends Answering {
  /** Undefined until they are known. */
  readonly marketplaces?: readonly KnownMarketplace[]
  /** The store's (IANA). Undefined until it is known. */
  readonly timeZone?: string
  readonly columnMaps: ColumnMaps
}

/** What the store's people said before of files that they import. */
export function useImportSettings(): ImportSettingsAnswer {
  const { data, failure, retry } = useQuestion<ImportSettingsQuery>(document)
  const { send } = useChange<Made<RememberColumnMapMutation>, RememberColumnMapMutationVariables>(
    rememberDocument,
    ['ImportSettings'],
  )
  return {
    marketplaces: data?.settings.affiliates,
    timeZone: data?.settings.timeZone,
    columnMaps: {
      known: data?.settings.columnMaps || [],
      remember: (map) => void send(map),
    },
    failure,
    retry,
  }
}
