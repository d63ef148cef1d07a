import React from 'react'
import { FormattedMessage } from 'react-intl'

import type { Settings } from '../../api/use-settings'
import { ExactTime, paragraph, quietParagraph } from '../../ui'
import { SourceHealthFacts } from '../source-health-facts'
import { card, list, subheading } from '../styles'
import { Background } from './background'
import { DivergenceRule } from './divergence-rule'
import { NoEventYet } from './no-event-yet'
import { ReadingCard } from './reading-card'
import { Scheduler } from './scheduler'
import { StuckTimes } from './stuck-times'
import { WholeNumber } from './whole-number'

const APP = 'admin/order-integrations.settings.reading'

interface Props {
  readonly settings: Settings
  readonly mayChange: boolean
  readonly onChanged: () => Promise<void>
}

/** How far orders are read from VTEX, by which limits, and for how long they are kept. */
export function Reading({ settings, ...rights }: Props) {
  const {
    affiliates,
    completeSince,
    callsPerSlice,
    stuckAfter,
    retentionDays,
    knownForHours,
    orderEvents,
  } = settings
  return (
    <>
      <p className={quietParagraph}>
        <FormattedMessage id={`${APP}.intro`} />
      </p>
      <p className={paragraph}>
        {completeSince ? (
          <FormattedMessage
            id={`${APP}.complete-since`}
            values={{ time: <ExactTime at={completeSince} /> }}
          />
        ) : (
          <FormattedMessage id={`${APP}.incomplete`} />
        )}
      </p>
      <Background background={settings.background ?? undefined} />
      <ul className={list} role="list">
        {affiliates.map((affiliate) => (
          <ReadingCard key={affiliate.id} affiliate={affiliate} />
        ))}
      </ul>
      <div className={card}>
        <h3 className={subheading}>
          <FormattedMessage id={`${APP}.events`} />
        </h3>
        <p className={paragraph}>
          <FormattedMessage id={`${APP}.events-meaning`} />
        </p>
        <SourceHealthFacts health={orderEvents} />
        {!orderEvents.lastSuccessAt && <NoEventYet />}
      </div>
      <WholeNumber setting="callsPerSlice" value={callsPerSlice} {...rights} />
      <StuckTimes stuckAfter={stuckAfter} {...rights} />
      <WholeNumber setting="knownForHours" value={knownForHours} {...rights} />
      <DivergenceRule rule={settings.divergenceRule} />
      <WholeNumber setting="retentionDays" value={retentionDays} {...rights} />
      {rights.mayChange && <Scheduler />}
    </>
  )
}
