import React from 'react'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { SaveSettingsInput } from '../../__generated__/operations'
import { useSaveSettings } from '../../api/settings-changes'
import type { Change } from '../../api/use-change'
import { card, subheading } from '../styles'
import { Editable } from './editable'
import { useSeen } from './seen'
import { quietParagraph } from '../../ui'

/** What every setting is handed by its section. */
export interface SettingProps {
  readonly mayChange: boolean
  /** Reads the settings anew. */
  readonly onChanged: () => Promise<void>
}

interface Props extends SettingProps {
  /** What its texts are named by: its title, what the button says, and what is said once it is saved. */
  readonly area: string
  /** Said above it, where it needs more than its title. */
  readonly intro?: string
  /** What the text of having saved names. */
  readonly savedValues?: Readonly<Record<string, string>>
  /** What the fields come to. */
  readonly toInput: () => SaveSettingsInput
  /** The fields begin anew from what is stored. */
  readonly onOpen: () => void
  readonly view: ReactNode
  /** The fields, which say what was refused of them. */
  readonly children: (change: Change<unknown> | undefined) => ReactNode
}

/** One setting of the store: how it stands, and the form that changes it. */
export function SettingCard(props: Props) {
  const { area, intro, savedValues, toInput, onChanged, onOpen, children, ...form } = props
  const { formatMessage } = useIntl()
  const { busy, change, send } = useSaveSettings()
  const { seen, isAsked, begin, end } = useSeen(onChanged)
  const open = () => {
    begin()
    onOpen()
  }

  return (
    <div className={card}>
      <h3 className={subheading}>
        <FormattedMessage id={`${area}.title`} />
      </h3>
      {intro !== undefined && (
        <p className={quietParagraph}>
          <FormattedMessage id={intro} />
        </p>
      )}
      <Editable
        {...form}
        action={formatMessage({ id: `${area}.change` })}
        saved={formatMessage({ id: `${area}.saved` }, savedValues)}
        busy={busy}
        change={change}
        isReplacing={isAsked}
        onOpen={open}
        onSave={async () => end(await send({ input: { ...toInput(), seen } }))}
      >
        {children(change)}
      </Editable>
    </div>
  )
}
