import React, { useEffect, useRef, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { Button, TroubleNotice } from '../ui'
import type { ListView } from '../view/list-view'
import { MenuPanel } from './menu-panel'
import { NameForm } from './name-form'
import { SavedViewLine } from './saved-view-line'
import type { NamedView, SavedView } from './saved-views'
import { hasName, MOST_VIEWS } from './saved-views'
import type { useMyViews } from './use-my-views'

const APP = 'admin/order-integrations.views'

type Known = Omit<ReturnType<typeof useMyViews>, 'views' | 'failure' | 'retry'>

interface Props extends Known {
  readonly views: readonly SavedView[]
  readonly view: ListView
  readonly onOpen: () => void
}

/** What a person saved, and the field to save what they see. */
export function MyViews({ views, view, onOpen, add, rename, remove, trouble }: Props) {
  const { formatMessage } = useIntl()
  const [deleted, setDeleted] = useState<NamedView>()

  const addAndSettle = async (wanted: NamedView) => {
    const isAdded = await add([wanted])
    if (isAdded) setDeleted(undefined)
    return isAdded
  }

  return (
    <MenuPanel>
      {views.length === 0 ? (
        <FormattedMessage id={`${APP}.none`} tagName="p" />
      ) : (
        <ul role="list" aria-label={formatMessage({ id: `${APP}.saved` })}>
          {views.map((saved) => (
            <li key={saved.id}>
              <SavedViewLine
                saved={saved}
                current={view}
                isTaken={(name) =>
                  hasName(
                    views.filter((one) => one !== saved),
                    name,
                  )
                }
                onOpen={onOpen}
                onRename={(name) => rename(saved.id, name)}
                onDelete={async () => {
                  if (await remove(saved.id)) setDeleted(saved)
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {deleted && (
        <Deleted key={deleted.name} name={deleted.name} onUndo={() => void addAndSettle(deleted)} />
      )}
      <div role="status">{trouble && <TroubleNotice trouble={trouble} about="reading" />}</div>
      {views.length < MOST_VIEWS ? (
        <NameForm
          label={formatMessage({ id: `${APP}.name` })}
          isTaken={(name) => hasName(views, name)}
          onName={(name) => addAndSettle({ name, view })}
        />
      ) : (
        <p>
          <FormattedMessage id={`${APP}.full`} values={{ count: MOST_VIEWS }} />
        </p>
      )}
      <FormattedMessage id={`${APP}.kept`} tagName="p" />
    </MenuPanel>
  )
}

interface DeletedProps {
  readonly name: string
  readonly onUndo: () => void
}

/** Takes the focus of the line that is gone. */
function Deleted({ name, onUndo }: DeletedProps) {
  const undo = useRef<HTMLButtonElement>(null)
  useEffect(() => undo.current?.focus(), [])

  return (
    <p role="status">
      <FormattedMessage id={`${APP}.deleted`} values={{ name }} />{' '}
      <Button ref={undo} variant="tertiary" onClick={onUndo}>
        <FormattedMessage id={`${APP}.undo`} />
      </Button>
    </p>
  )
}
