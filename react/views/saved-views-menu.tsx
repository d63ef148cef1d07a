import React, { useEffect, useRef, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { Button, csx, Disclosure } from '../ui'
import type { ListView } from '../view/list-view'
import { NameForm } from './name-form'
import { SavedViewLine } from './saved-view-line'
import type { SavedView } from './saved-views'
import { added, hasName, MOST_VIEWS, renamed, without } from './saved-views'
import { useSavedViews } from './use-saved-views'

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

/** The lists that a person saved in this browser: opened, named, deleted, and the one that is shown saved. */
export function SavedViewsMenu({ view }: Props) {
  const { formatMessage } = useIntl()
  const saved = useSavedViews()

  return (
    <Disclosure label={formatMessage({ id: `${APP}.saved` })} count={0}>
      {(close) => <Content {...saved} view={view} onOpen={close} />}
    </Disclosure>
  )
}

type ContentProps = Props & ReturnType<typeof useSavedViews> & { readonly onOpen: () => void }

function Content({ view, views, kept, change, onOpen }: ContentProps) {
  const { formatMessage } = useIntl()
  const [deleted, setDeleted] = useState<SavedView>()
  const [named, setNamed] = useState<string>()

  return (
    <div className={content}>
      {views.length === 0 ? (
        <FormattedMessage id={`${APP}.none`} tagName="p" />
      ) : (
        <ul role="list" aria-label={formatMessage({ id: `${APP}.saved` })}>
          {views.map((saved) => (
            <li key={saved.name}>
              <SavedViewLine
                saved={saved}
                current={view}
                wasNamed={saved.name === named}
                isTaken={(name) => hasName(without(views, saved.name), name)}
                onOpen={onOpen}
                onRename={(name) => {
                  change((all) => renamed(all, saved.name, name))
                  setNamed(name)
                }}
                onDelete={() => {
                  change((all) => without(all, saved.name))
                  setDeleted(saved)
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {deleted && (
        <Deleted
          key={deleted.name}
          name={deleted.name}
          onUndo={() => {
            change((all) => added(all, deleted))
            setDeleted(undefined)
          }}
        />
      )}
      {views.length < MOST_VIEWS ? (
        <NameForm
          label={formatMessage({ id: `${APP}.name` })}
          isTaken={(name) => hasName(views, name)}
          onName={(name) => {
            change((all) => added(all, { name, view }))
            setDeleted(undefined)
          }}
        />
      ) : (
        <p>
          <FormattedMessage id={`${APP}.full`} values={{ count: MOST_VIEWS }} />
        </p>
      )}
      <FormattedMessage id={`${APP}.${kept ? 'kept' : 'not-kept'}`} tagName="p" />
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
