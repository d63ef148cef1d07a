import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { useForgetPerson, useKnownPeople } from '../../api/use-privacy'
import { FinalStep } from './final-step'
import { SubjectForm } from './subject-form'

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

  const choose = () => {
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
    <SubjectForm
      done={forgotten && <FormattedMessage id={`${APP}.person-erased`} />}
      field={{
        name: 'forget-person',
        label: formatMessage({ id: `${APP}.person-login` }),
        value: login,
        suggestions: people,
        error: isWrong ? formatMessage({ id: `${APP}.person-wrong` }) : undefined,
        onChange: setLogin,
      }}
      action={<FormattedMessage id={`${APP}.person-choose`} />}
      onSubmit={choose}
    />
  )
}
