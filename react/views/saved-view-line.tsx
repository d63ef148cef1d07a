import React, { useEffect, useRef, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { Button, colors, csx, IconX, PersonText } from '../ui'
import type { ListView } from '../view/list-view'
import { NameForm } from './name-form'
import type { SavedView } from './saved-views'
import { isSameList } from './saved-views'
import { ListLink } from './list-link'

const APP = 'admin/order-integrations.views'

const line = csx({
  display: 'flex',
  alignItems: 'center',
  gap: '$space-1',
  a: {
    flex: 1,
    minWidth: 0,
    padding: '$space-2',
    borderRadius: '$base',
    overflowWrap: 'anywhere',
    text: '$body',
    color: '$primary',
    textDecoration: 'none',
    '&:hover': { bg: '$secondary' },
    '&[aria-current="true"]': { fontWeight: 600, bg: '$secondary' },
    '&:focus-visible': { outline: `2px solid ${colors.accent}`, outlineOffset: '-2px' },
  },
})

interface Props {
  readonly saved: SavedView
  readonly current: ListView
  readonly isTaken: (name: string) => boolean
  readonly onOpen: () => void
  /** True once it is kept. */
  readonly onRename: (name: string) => Promise<boolean>
  readonly onDelete: () => Promise<void>
  /** Absent where it is everybody's already. */
  readonly onShare?: () => Promise<boolean>
}

/** Whether the list is being named. Afterwards the button that began it has focus again. */
function useNaming() {
  const [naming, setNaming] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const takesFocus = useRef(false)

  useEffect(() => {
    if (naming || !takesFocus.current) return
    takesFocus.current = false
    button.current?.focus()
  }, [naming])

  const stop = () => {
    takesFocus.current = true
    setNaming(false)
  }
  return { naming, button, begin: () => setNaming(true), stop }
}

/** One saved list: opened, named anew or deleted. */
export function SavedViewLine(props: Props) {
  const { saved, current, isTaken, onOpen, onRename, onDelete, onShare } = props
  const { formatMessage } = useIntl()
  const { naming, button, begin, stop } = useNaming()
  const say = (id: string) => formatMessage({ id: `${APP}.${id}` }, { name: saved.name })

  if (naming) {
    return (
      <NameForm
        label={say('new-name')}
        start={saved.name}
        isTaken={isTaken}
        onName={onRename}
        onClose={stop}
      />
    )
  }

  return (
    <div className={line}>
      <ListLink to={saved.view} current={isSameList(saved.view, current)} onFollow={onOpen}>
        {saved.name}
        {saved.sharedBy && <SharedBy login={saved.sharedBy} />}
      </ListLink>
      {onShare && (
        <Button variant="tertiary" aria-label={say('share')} onClick={() => void onShare()}>
          <FormattedMessage id={`${APP}.share-short`} />
        </Button>
      )}
      {saved.mayChange && (
        <>
          <Button ref={button} variant="tertiary" aria-label={say('rename')} onClick={begin}>
            <FormattedMessage id={`${APP}.rename-short`} />
          </Button>
          <Button
            variant="tertiary"
            aria-label={say('delete')}
            icon={<IconX size="small" />}
            onClick={() => void onDelete()}
          />
        </>
      )}
    </div>
  )
}

const byWhom = csx({ display: 'block', text: '$detail', color: '$secondary', fontWeight: 400 })

function SharedBy({ login }: { readonly login: string }) {
  return (
    <span className={byWhom}>
      <FormattedMessage id={`${APP}.shared-by`} values={{ person: <PersonText login={login} /> }} />
    </span>
  )
}
