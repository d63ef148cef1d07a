import React from 'react'

import { Pager } from '../ui'
import type { ListView } from './list-view'
import { nextPage, PAGE_SIZE, previousPage } from './list-view'

interface Props {
  readonly connection?: {
    readonly nodes: readonly unknown[]
    readonly totalCount: number
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null }
  }
  /** True while the rows answer the question before: their cursor does not lead on. */
  readonly outdated: boolean
  readonly view: ListView
  readonly onShow: (view: ListView) => void
}

/** Where in the list the page is, and the ways to its neighbours. */
export function ViewPager({ connection, outdated, view, onShow }: Props) {
  if (!connection) return null
  const { hasNextPage, endCursor } = connection.pageInfo
  const first = (view.page - 1) * PAGE_SIZE
  return (
    <Pager
      range={{
        from: first + 1,
        to: first + connection.nodes.length,
        total: connection.totalCount,
      }}
      onPrevious={view.page > 1 ? () => onShow(previousPage(view)) : undefined}
      onNext={
        hasNextPage && endCursor && !outdated ? () => onShow(nextPage(view, endCursor)) : undefined
      }
    />
  )
}
