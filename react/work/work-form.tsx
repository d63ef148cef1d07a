import React from 'react'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { Button, csx, NARROW, selectStyle } from '../ui'

const APP = 'admin/order-integrations.work'

const form = csx({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'flex-end',
  gap: '$space-3',
  text: '$body',
  p: { width: '100%', maxWidth: '36rem', margin: 0 },
  label: { display: 'flex', flexDirection: 'column', gap: '$space-1' },
  'select, input': { ...selectStyle, minWidth: '14rem', maxWidth: '100%' },
  [NARROW]: { label: { width: '100%' } },
  // Of the bar over the list, which is to leave room for the orders.
  '&[data-open="true"]': {
    p: { maxWidth: 'none' },
    [NARROW]: { gap: '$space-2', p: { text: '$detail' } },
  },
})

/** The orders that a form is about, where they are several. */
export interface SeveralOrders {
  readonly count: number
  /** What they are worth, where that does not stand beside the form. */
  readonly worth?: ReactNode
  /** What is done to them, where it is not what is done to any. */
  readonly says?: ReactNode
}

/** What every form takes of what it does to orders. */
export interface WorkFormProps {
  /** Undefined for the one order that the form stands in. */
  readonly several?: SeveralOrders
  /** Shown whole, since somebody asked for it; elsewhere it unfolds with the choice that it begins with. */
  readonly open?: boolean
  readonly busy: boolean
}

interface Props extends WorkFormProps {
  readonly act: 'close' | 'explain' | 'check'
  readonly choice?: ReactNode
  readonly isChosen: boolean
  /** What is asked beside the choice. */
  readonly children?: ReactNode
  readonly onSubmit: () => void
}

/** Says what it will do, to how many orders, before it does it. */
export function WorkForm(props: Props) {
  const { act, several, open = false, busy, choice, isChosen, children, onSubmit } = props
  const { formatNumber } = useIntl()
  const values = several && { count: several.count, number: formatNumber(several.count) }
  const says = several && (
    <p>
      {several.says ?? <FormattedMessage id={`${APP}.${act}-says`} values={values} />}{' '}
      {several.worth} {!several.says && <FormattedMessage id={`${APP}.${act}-changes`} />}
    </p>
  )

  return (
    <form
      className={form}
      data-open={open}
      onSubmit={(event) => {
        event.preventDefault()
        if (isChosen) onSubmit()
      }}
    >
      {open && says}
      {choice}
      {(open || isChosen) && (
        <>
          {children}
          {!open && says}
          <Button
            type="submit"
            variant={open ? 'primary' : 'secondary'}
            disabled={!isChosen}
            loading={busy}
          >
            <FormattedMessage id={`${APP}.${act}${several ? '-orders' : ''}`} values={values} />
          </Button>
        </>
      )}
    </form>
  )
}
