import { useEffect, useLayoutEffect } from 'react'
import type { RefObject } from 'react'

import { BAR_HEIGHT } from '../../ui'

const PADDING = 'scroll-padding-bottom'

/** Keeps what takes the focus from being scrolled to behind the bar at the bottom of the window. */
export function useScrollRoom(bar: RefObject<HTMLElement>) {
  const { style } = document.documentElement
  // As high as it is now: a form in it, or the width of the window, changes that.
  useLayoutEffect(() => {
    const height = bar.current ? `${bar.current.offsetHeight}px` : ''
    style.setProperty(PADDING, height)
    style.setProperty(BAR_HEIGHT, height)
  })
  useEffect(
    () => () => {
      style.removeProperty(PADDING)
      style.removeProperty(BAR_HEIGHT)
    },
    [],
  )
}
