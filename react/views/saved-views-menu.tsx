import React from 'react'
import { useIntl } from 'react-intl'

import { Disclosure, IconListDashes, later } from '../ui'
import type { ListView } from '../view/list-view'
import { PresetList } from './preset-list'
import { useLastVisit } from './use-last-visit'

const SavedViews = later(async () => (await import('./saved-views-panel')).SavedViews)

const APP = 'admin/order-integrations.views'

interface Props {
  readonly view: ListView
}

/** The lists that many people need, and those that a person saved: opened, named, deleted, and the one that is shown saved. Asked for when it is opened. */
export function SavedViewsMenu({ view }: Props) {
  const { formatMessage } = useIntl()
  const lastLook = useLastVisit()

  return (
    <Disclosure
      label={formatMessage({ id: `${APP}.saved` })}
      count={0}
      icon={<IconListDashes size="small" aria-hidden />}
      align="end"
      iconOnly="tight"
    >
      {(close) => (
        <>
          <PresetList view={view} lastLook={lastLook} onOpen={close} />
          <SavedViews view={view} onOpen={close} />
        </>
      )}
    </Disclosure>
  )
}
