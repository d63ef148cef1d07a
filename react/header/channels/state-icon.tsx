import React from 'react'

import type { Channel } from '../../api/use-channels'
import { IconChartLineUp, IconCheckCircle, IconClock, IconLinkBreak, IconQuestion } from '../../ui'

const icons: Record<Channel['state'], typeof IconClock> = {
  HEALTHY: IconCheckCircle,
  SILENT: IconLinkBreak,
  SURGING: IconChartLineUp,
  TOO_LITTLE_HISTORY: IconClock,
  UNKNOWN: IconQuestion,
}

interface Props {
  readonly state: Channel['state']
}

/** A shape for each state, so that they differ without colour; the word stands beside it. */
export function StateIcon({ state }: Props) {
  const Icon = icons[state]
  return <Icon size="small" aria-hidden />
}
