import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { FailureBlock, Placeholder, Spoken } from '../ui'
import type { ListView } from '../view/list-view'
import { MenuPanel } from './menu-panel'
import { MyViews } from './my-views'
import { useMyViews } from './use-my-views'

const APP = 'admin/order-integrations.views'

interface Props {
  readonly view: ListView
  readonly onOpen: () => void
}

/** The views that the person or a colleague saved, asked for when they are shown. */
export function SavedViews({ view, onOpen }: Props) {
  const { formatMessage } = useIntl()
  const { views, failure, retry, ...rest } = useMyViews()

  if (views) return <MyViews {...rest} views={views} view={view} onOpen={onOpen} />
  return failure ? (
    <MenuPanel>
      <FailureBlock
        title={formatMessage({ id: `${APP}.failed` })}
        failure={failure}
        onRetry={retry}
      />
    </MenuPanel>
  ) : (
    <MenuPanel busy>
      <Spoken>
        <FormattedMessage id={`${APP}.loading`} />
      </Spoken>
      <Placeholder height="2rem" />
      <Placeholder height="2rem" />
    </MenuPanel>
  )
}
