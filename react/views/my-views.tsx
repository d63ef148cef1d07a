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

/** What a person saved, what colleagues shared, and the field to save what they see. */
export function MyViews({ views, view, onOpen, add, rename, remove, share, trouble }: Props) {
  const { formatMessage } = useIntl()
  const [deleted, setDeleted] = useState<NamedView>()
  const mine = views.filter(({ sharedBy }) => !sharedBy)
  const shared = views.filter(({ sharedBy }) => sharedBy)

  const addAndSettle = async (wanted: NamedView) => {
    const isAdded = await add([wanted])
    if (isAdded) setDeleted(undefined)
    return isAdded
  }
  const lines = {
    current: view,
    onOpen,
    onRename: rename,
    onDelete: async (saved: SavedView) => {
      if (await remove(saved.id)) setDeleted(saved)
    },
  }

  return (
    <MenuPanel>
      {mine.length === 0 ? (
        <FormattedMessage id={`${APP}.none`} tagName="p" />
      ) : (
        <Lines {...lines} labelId="saved" views={mine} onShare={share} />
      )}
      {shared.length > 0 && <Lines {...lines} labelId="shared" views={shared} />}
      {deleted && (
        <Deleted key={deleted.name} name={deleted.name} onUndo={() => void addAndSettle(deleted)} />
      )}
      <div role="status">{trouble && <TroubleNotice trouble={trouble} about="reading" />}</div>
      {mine.length < MOST_VIEWS ? (
        <NameForm
          label={formatMessage({ id: `${APP}.name` })}
          isTaken={(name) => hasName(mine, name)}
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

interface LinesProps {
  readonly labelId: 'saved' | 'shared'
  readonly views: readonly SavedView[]
  readonly current: ListView
  readonly onOpen: () => void
  readonly onRename: (id: string, name: string) => Promise<boolean>
  readonly onDelete: (saved: SavedView) => Promise<void>
  /** Absent where they are everybody's already. */
  readonly onShare?: (id: string) => Promise<boolean>
}

function Lines({ labelId, views, current, onOpen, onRename, onDelete, onShare }: LinesProps) {
  const { formatMessage } = useIntl()
  return (
    <ul role="list" aria-label={formatMessage({ id: `${APP}.${labelId}` })}>
      {views.map((saved) => (
        <li key={saved.id}>
          <SavedViewLine
            saved={saved}
            current={current}
            isTaken={(name) =>
              hasName(
                views.filter((one) => one !== saved),
                name,
              )
            }
            onOpen={onOpen}
            onRename={(name) => onRename(saved.id, name)}
            onDelete={() => onDelete(saved)}
            onShare={onShare && (() => onShare(saved.id))}
          />
        </li>
      ))}
    </ul>
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
