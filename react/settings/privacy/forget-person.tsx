import React, { useState } from 'react'
import type { FormEvent } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { useForgetPerson, useKnownPeople } from '../../api/use-privacy'
import { Button, Notice } from '../../ui'
import { TextField } from '../form/field'
import { buttons } from '../styles'
import { FinalStep } from './final-step'

const APP = 'admin/order-integrations.settings.privacy'

/** A colleague by the e-mail with which they signed in: those who are named somewhere can be picked. */
export function ForgetPerson() {
  const { formatMessage } = useIntl()
  const { people, refresh } = useKnownPeople()
  const { busy, change, forget } = useForgetPerson()
  const [login, setLogin] = useState('')
  const [isWrong, setWrong] = useState(false)
  const [chosen, setChosen] = useState<string>()
  const [forgotten, setForgotten] = useState(false)

  const choose = (event: FormEvent) => {
    event.preventDefault()
    setForgotten(false)
    const isLogin = /^\S+@\S+$/.test(login.trim())
    setWrong(!isLogin)
    setChosen(isLogin ? login.trim() : undefined)
  }

  const erase = async (person: string) => {
    if (!(await forget(person))) return
    setForgotten(true)
    setChosen(undefined)
    setLogin('')
    await refresh()
  }

  if (chosen) {
    return (
      <FinalStep
        title={formatMessage({ id: `${APP}.person-title` }, { login: chosen })}
        meaning={<FormattedMessage id={`${APP}.person-ends`} />}
        action={<FormattedMessage id={`${APP}.person-erase`} />}
        busy={busy}
        change={change}
        onErase={() => void erase(chosen)}
        onKeep={() => setChosen(undefined)}
      />
    )
  }
  return (
    <form onSubmit={choose} noValidate>
      <div role="status">
        {forgotten && (
          <Notice tone="info">
            <FormattedMessage id={`${APP}.person-erased`} />
          </Notice>
        )}
      </div>
      <TextField
        name="forget-person"
        label={formatMessage({ id: `${APP}.person-login` })}
        value={login}
        suggestions={people}
        error={isWrong ? formatMessage({ id: `${APP}.person-wrong` }) : undefined}
        onChange={setLogin}
      />
      <div className={buttons}>
        <Button type="submit" variant="secondary">
          <FormattedMessage id={`${APP}.person-choose`} />
        </Button>
      </div>
    </form>
  )
}
