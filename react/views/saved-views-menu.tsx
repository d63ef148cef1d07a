import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { Disclosure, FailureBlock, IconListDashes, Placeholder, Spoken } from '../ui'
import type { ListView } from '../view/list-view'
import { MenuPanel } from './menu-panel'
import { MyViews } from './my-views'
import { PresetList } from './preset-list'
import { useLastVisit } from './use-last-visit'
import { useMyViews } from './use-my-views'

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
          <Content view={view} onOpen={close} />
        </>
      )}
    </Disclosure>
  )
}

interface ContentProps extends Props {
  readonly onOpen: () => void
}

function Content({ view, onOpen }: ContentProps) {
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
