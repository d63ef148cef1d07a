import React, { useEffect, useRef, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useRuntime } from 'vtex.render-runtime'

import { useCause } from '../api/use-cause'
import {
  CountText,
  csx,
  EmptyBlock,
  ErrorTypeTag,
  FailureBlock,
  isFocusLost,
  Placeholder,
  SideSheet,
  stack,
} from '../ui'
import { CauseDetails } from './cause-details'

const APP = 'admin/order-integrations.cause'

const title = csx({
  text: '$title1',
  fontSize: '1.25rem',
  lineHeight: '1.75rem',
  margin: 0,
  marginTop: '$space-2',
})
const lines = stack({ gap: 4 })
const heights = ['4rem', '2.5rem', '5rem', '9rem', '6rem']

interface Props {
  readonly id: string
}

/** One cause: what its orders have in common, what to do about all of them, and the work itself. */
export function CauseSheet({ id }: Props) {
  const { formatMessage } = useIntl()
  const { setQuery } = useRuntime()
  const { cause, orders, partial, failure, retry } = useCause(id)
  const [closed, setClosed] = useState(0)

  const content = () => {
    if (cause) return <CauseDetails cause={cause} orders={orders} onClosed={setClosed} />
    if (failure) {
      const text = formatMessage({ id: `${APP}.failed` })
      return <FailureBlock title={text} failure={failure} onRetry={retry} />
    }
    if (cause === null) return <Gone partial={partial} closed={closed} />
    return (
      <div className={lines} aria-busy>
        <FormattedMessage id={`${APP}.loading`}>
          {(text) => <span role="status">{text}</span>}
        </FormattedMessage>
        {heights.map((height) => (
          <Placeholder key={height} height={height} />
        ))}
      </div>
    )
  }

  return (
    <SideSheet
      label={cause?.title ?? formatMessage({ id: `${APP}.name` })}
      heading={
        cause ? (
          <>
            <ErrorTypeTag errorType={cause.errorType} />
            <h2 className={title}>{cause.title}</h2>
          </>
        ) : (
          <FormattedMessage id={`${APP}.name`}>
            {(text) => <h2 className={title}>{text}</h2>}
          </FormattedMessage>
        )
      }
      onClose={() => setQuery({ cause: undefined })}
    >
      {content()}
    </SideSheet>
  )
}

interface GoneProps {
  readonly partial: boolean
  /** How many orders were closed here just now. */
  readonly closed: number
}

/** Not every cause that cannot be found is over: its orders may not be loaded yet. */
function Gone({ partial, closed }: GoneProps) {
  const { formatMessage } = useIntl()
  const text = useRef<HTMLDivElement>(null)
  // The button that closed the orders is gone, and focus must not go with it.
  useEffect(() => {
    if (isFocusLost()) text.current?.focus()
  }, [closed])
  const name = partial ? 'not-loaded' : 'over'
  return (
    <div ref={text} tabIndex={-1} className={csx({ outline: 'none' })}>
      <EmptyBlock title={formatMessage({ id: `${APP}.${name}` })}>
        {closed > 0 && (
          <p role="status">
            <CountText id={`${APP}.closed`} count={closed} />
          </p>
        )}
        <FormattedMessage id={`${APP}.${name}-help`} tagName="p" />
      </EmptyBlock>
    </div>
  )
}
