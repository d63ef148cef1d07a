import React from 'react'
import type { ReactNode } from 'react'

import { InnerLink, listHref } from '../ui'
import type { ListView } from '../view/list-view'
import { toQuery } from '../view/list-view'
import { useListView } from '../view/use-list-view'

interface Props {
  readonly to: ListView
  /** True of the one that is shown. */
  readonly current: boolean
  readonly onFollow?: () => void
  readonly className?: string
  readonly children: ReactNode
}

/** Shows another list in the place of this one, and says which one is shown. */
export function ListLink({ to, current, onFollow, className, children }: Props) {
  const { show } = useListView()

  return (
    <InnerLink
      className={className}
      href={listHref(toQuery(to))}
      current={current}
      onFollow={() => {
        show(to)
        onFollow?.()
      }}
    >
      {children}
    </InnerLink>
  )
}
