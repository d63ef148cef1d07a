import type { ComponentType, ReactNode } from 'react'
import React, { Fragment, useEffect, useState } from 'react'
import { useIntl } from 'react-intl'

import { Button } from './button'
import { EmptyBlock } from './empty-block'

const APP = 'admin/order-integrations.page'

/** Each settles once it is there, or could not be fetched. */
const parts = new Set<() => Promise<void>>()

interface FrameProps {
  readonly children: ReactNode
}

/**
 * A part of the page whose code the first view does without: fetched as soon as somebody touches the page, at the latest
 * when it is shown. Nothing stands in its place until it is there; where it cannot be fetched, the reader learns so
 * within the frame.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Frame: ComponentType<FrameProps> = Fragment,
): ComponentType<Props> {
  let part: ComponentType<Props> | undefined
  let loading: Promise<void> | undefined
  const fetchPart = (): Promise<void> => {
    const keep = (loaded: ComponentType<Props>) => {
      part = loaded
    }
    const forget = (error: unknown) => {
      loading = undefined
      throw error
    }
    loading = loading ?? load().then(keep).catch(forget)
    return loading
  }
  // Whoever needs it asks again, and tells of a failure.
  parts.add(() => fetchPart().catch(() => undefined))

  return function Later(props: Props) {
    const [state, setState] = useState<'waiting' | 'there' | 'failed'>(part ? 'there' : 'waiting')
    useEffect(() => {
      if (state !== 'waiting') return undefined
      let isShown = true
      const show = (next: 'there' | 'failed') => () => {
        if (isShown) setState(next)
      }
      fetchPart().then(show('there'), show('failed'))
      return () => {
        isShown = false
      }
    }, [state])

    if (state === 'failed') {
      return (
        <Frame>
          <NotFetched />
        </Frame>
      )
    }
    const Part = part
    return Part ? <Part {...props} /> : null
  }
}

/** A newer version of the app may stand in the place of the one whose parts are missing. */
function NotFetched() {
  const { formatMessage } = useIntl()
  return (
    <EmptyBlock urgent title={formatMessage({ id: `${APP}.part-failed` })}>
      <p>{formatMessage({ id: `${APP}.part-failed-help` })}</p>
      <Button onClick={() => window.location.reload()}>
        {formatMessage({ id: `${APP}.reload` })}
      </Button>
    </EmptyBlock>
  )
}

// Not pointerover, which browsers also send where the page moves under a pointer at rest.
const touches = ['pointermove', 'pointerdown', 'keydown'] as const

// What was pressed is answered first, and between two parts what is pressed next.
const ANSWER_MS = 400
const PAUSE_MS = 50

/**
 * Fetches what comes later, a part after the other, once somebody is at the page: nobody waits for it, and a page that
 * nobody uses goes without.
 */
export function useFetchAtTouch(): void {
  useEffect(() => {
    let pause: number | undefined
    const fetchInTurn = ([next, ...others]: ReadonlyArray<() => Promise<void>>, after: number) => {
      if (!next) return
      pause = window.setTimeout(() => void next().then(() => fetchInTurn(others, PAUSE_MS)), after)
    }
    const forget = () => touches.forEach((touch) => window.removeEventListener(touch, fetchAll))
    const fetchAll = () => {
      forget()
      fetchInTurn(Array.from(parts), ANSWER_MS)
    }
    touches.forEach((touch) => window.addEventListener(touch, fetchAll))
    return () => {
      forget()
      window.clearTimeout(pause)
    }
  }, [])
}
