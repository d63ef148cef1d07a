import React, { useEffect, useRef, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import {
  Button,
  csx,
  Disclosure,
  FailureBlock,
  Placeholder,
  TroubleNotice,
  VisuallyHidden,
} from '../ui'
import type { ListView } from '../view/list-view'
import { NameForm } from './name-form'
import { SavedViewLine } from './saved-view-line'
import type { NamedView, SavedView } from './saved-views'
import { hasName, MOST_VIEWS } from './saved-views'
import { useMyViews } from './use-my-views'

const APP = 'admin/order-integrations.views'

const content = csx({
  display: 'grid',
  gap: '$space-3',
  padding: '$space-2',
  p: { margin: 0, maxWidth: '22rem', text: '$body', color: '$secondary' },
  ul: { listStyle: 'none', margin: 0, padding: 0 },
})

interface Props {
  readonly view: ListView
}

/** The lists that a person saved: opened, named, deleted, and the one that is shown saved. Asked for when it is opened. */
export function SavedViewsMenu({ view }: Props) {
  const { formatMessage } = useIntl()

  return (
    <Disclosure label={formatMessage({ id: `${APP}.saved` })} count={0}>
      {(close) => <Content view={view} onOpen={close} />}
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
    <div className={content}>
      <FailureBlock
        title={formatMessage({ id: `${APP}.failed` })}
        failure={failure}
        onRetry={retry}
      />
    </div>
  ) : (
    <div className={content} aria-busy>
      <VisuallyHidden role="status">
        <FormattedMessage id={`${APP}.loading`} />
      </VisuallyHidden>
      <Placeholder height="2rem" />
      <Placeholder height="2rem" />
    </div>
  )
}

type Known = Omit<ReturnType<typeof useMyViews>, 'views' | 'failure' | 'retry'>

interface MyViewsProps extends ContentProps, Known {
  readonly views: readonly SavedView[]
}

function MyViews({ views, view, onOpen, add, rename, remove, left, trouble }: MyViewsProps) {
  const { formatMessage } = useIntl()
  const [deleted, setDeleted] = useState<NamedView>()

  const addAndSettle = async (wanted: NamedView) => {
    const isAdded = await add([wanted])
    if (isAdded) setDeleted(undefined)
    return isAdded
  }

  return (
    <div className={content}>
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
      <div role="status">{trouble && <TroubleNotice trouble={trouble} />}</div>
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
      {left > 0 && <FormattedMessage id={`${APP}.left`} values={{ count: left }} tagName="p" />}
      <FormattedMessage id={`${APP}.kept`} tagName="p" />
    </div>
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
