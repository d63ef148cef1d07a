import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { Person } from '../api/use-people'
import { usePeople } from '../api/use-people'
import { Avatar, Button, colors, csx, PHONE, selectStyle, Spoken, stack } from '../ui'

const APP = 'admin/order-integrations.team'

const area = stack({
  gap: 2,
  also: {
    text: '$body',
    label: { display: 'grid', gap: '$space-1' },
    input: { ...selectStyle, minWidth: 0, width: '100%', boxSizing: 'border-box' },
    ul: { listStyle: 'none', margin: 0, padding: 0, maxHeight: '14rem', overflowY: 'auto' },
    p: { margin: 0, color: colors.quietText },
  },
})
const choice = csx({
  display: 'flex',
  alignItems: 'center',
  gap: '$space-2',
  width: '100%',
  minHeight: '2.25rem',
  padding: '$space-1',
  border: 'none',
  borderRadius: '$base',
  bg: 'transparent',
  font: 'inherit',
  textAlign: 'left',
  overflowWrap: 'anywhere',
  cursor: 'pointer',
  '&:hover': { bg: '$secondary' },
  '&[aria-pressed="true"]': { fontWeight: 600 },
  '&:focus-visible': { outline: `2px solid ${colors.accent}`, outlineOffset: '-2px' },
  [PHONE]: { minHeight: '2.75rem' },
})

/** What the service takes as an address. */
const isEmail = (text: string) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)

const byMeFirst = (one: Person, other: Person) => Number(other.isMe) - Number(one.isMe)

/** Whose login has what was typed. */
const matchingPeople = (people: readonly Person[], typed: string): readonly Person[] => {
  const wanted = typed.trim().toLowerCase()
  return people.filter(({ login }) => login.includes(wanted)).sort(byMeFirst)
}

/** Typing can begin at once. */
const takeFocus = (field: HTMLInputElement | null) => field?.focus({ preventScroll: true })

interface Props {
  /** Who takes care of it now. */
  readonly assignee?: string | null
  readonly busy: boolean
  /** Of several things it is not known whether they are somebody's. */
  readonly mayBeNobody?: boolean
  /** To `me`, an e-mail address, or nobody. */
  readonly onChoose: (to: string | undefined) => void
}

/** One of those who used the page, anybody else by e-mail address, or nobody. */
export function PeopleChoice({ assignee, busy, mayBeNobody, onChoose }: Props) {
  const { people, failure } = usePeople()
  const [typed, setTyped] = useState('')
  const found = matchingPeople(people ?? [], typed)
  const email = typed.trim().toLowerCase()
  const isOther = isEmail(email) && !found.some(({ login }) => login === email)
  const [first] = found
  const submit = () => {
    if (isOther) onChoose(email)
    else if (email !== '' && found.length === 1 && first) onChoose(first.isMe ? 'me' : first.login)
  }

  return (
    <form
      className={area}
      aria-busy={busy || (!people && !failure)}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <label>
        <FormattedMessage id={`${APP}.find`} />
        <input
          ref={takeFocus}
          value={typed}
          maxLength={254}
          autoComplete="off"
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      {!people && !failure && (
        <Spoken>
          <FormattedMessage id={`${APP}.loading`} />
        </Spoken>
      )}
      {failure && <FormattedMessage id={`${APP}.people-failed`} tagName="p" />}
      <Choices
        people={found}
        assignee={assignee}
        mayBeNobody={mayBeNobody || Boolean(assignee)}
        onChoose={onChoose}
      />
      {isOther && (
        <Button type="submit" variant="secondary" loading={busy}>
          <FormattedMessage id={`${APP}.assign-email`} values={{ person: email }} />
        </Button>
      )}
      {people && found.length === 0 && !isOther && (
        <FormattedMessage id={`${APP}.no-match`} tagName="p" />
      )}
    </form>
  )
}

interface ChoicesProps extends Pick<Props, 'assignee' | 'mayBeNobody' | 'onChoose'> {
  readonly people: readonly Person[]
}

function Choices({ people, assignee, mayBeNobody, onChoose }: ChoicesProps) {
  const { formatMessage } = useIntl()
  if (people.length === 0 && !mayBeNobody) return null
  return (
    <ul role="list" aria-label={formatMessage({ id: `${APP}.people` })}>
      {people.map(({ login, isMe }) => (
        <li key={login}>
          <button
            type="button"
            className={choice}
            aria-pressed={login === assignee}
            onClick={() => onChoose(isMe ? 'me' : login)}
          >
            <Avatar login={login} />
            <span>
              {isMe && (
                <>
                  <FormattedMessage id={`${APP}.me`} />
                  {' · '}
                </>
              )}
              {login}
            </span>
          </button>
        </li>
      ))}
      {mayBeNobody && (
        <li>
          <button type="button" className={choice} onClick={() => onChoose(undefined)}>
            <Avatar mayAssign={false} />
            <FormattedMessage id={`${APP}.nobody`} />
          </button>
        </li>
      )}
    </ul>
  )
}
