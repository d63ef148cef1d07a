import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useRuntime } from 'vtex.render-runtime'

import { useRights } from '../api/rights'
import type { Settings } from '../api/use-settings'
import { useSettings } from '../api/use-settings'
import {
  FailureBlock,
  pageTitle,
  partTitle,
  page,
  Placeholder,
  quietParagraph,
  useStoreTimeZone,
} from '../ui'
import { Activity } from './activity/activity'
import { Alarms } from './alarms/alarms'
import { Connectors } from './connectors/connectors'
import { Marketplaces } from './marketplaces/marketplaces'
import { UnknownMessages } from './messages/unknown-messages'
import { Reading } from './reading/reading'
import { Privacy } from './privacy/privacy'
import { SettingsVersionProvider } from './form/seen'
import { SectionNav } from './section-nav'
import type { SettingsSection } from './sections'
import { toSection } from './sections'
import { UsageSection } from './usage/usage'

const APP = 'admin/order-integrations'

/** What the store's people set. Everybody sees it; who may not change it reads why. */
export function SettingsPage() {
  const { formatMessage } = useIntl()
  const { query, setQuery } = useRuntime()
  const section = toSection(query?.section)
  const right = useRights().changeSettings
  const mayChange = right === 'granted'
  const { settings, failure, refresh } = useSettings({
    // Also a list that shows only times needs the store's zone.
    skip: section === 'privacy',
    followReading: section === 'reading',
  })
  useStoreTimeZone(settings?.timeZone)

  const go = (next: SettingsSection) => setQuery({ section: next }, { merge: false })

  const content = () => {
    if (right === 'asking') return <Waiting />
    if (section === 'activity') return <ActivityOf mayChange={mayChange} />
    if (section === 'privacy') return <Privacy mayChange={mayChange} />
    if (section === 'messages') return <UnknownMessages mayChange={mayChange} />
    if (!settings && failure) {
      return (
        <FailureBlock
          title={formatMessage({ id: `${APP}.settings.unread` })}
          failure={failure}
          onRetry={() => void refresh()}
        />
      )
    }
    if (!settings) return <Waiting />
    return (
      <SettingsVersionProvider value={settings.version ?? undefined}>
        <Part section={section} settings={settings} mayChange={mayChange} onChanged={refresh} />
      </SettingsVersionProvider>
    )
  }

  return (
    <div className={page}>
      <h1 className={pageTitle}>
        <FormattedMessage id={`${APP}.navigation.settings`} />
      </h1>
      <SectionNav current={section} onGo={go} />
      <h2 className={partTitle}>
        <FormattedMessage id={`${APP}.settings.section-${section}`} />
      </h2>
      {right === 'refused' && (
        <p className={quietParagraph}>
          <FormattedMessage id={`${APP}.settings.read-only`} />
        </p>
      )}
      {right === 'unknown' && (
        <p className={quietParagraph} role="status">
          <FormattedMessage id={`${APP}.page.rights-unknown`} />
        </p>
      )}
      {content()}
    </div>
  )
}

/** What people did is for owners alone: the service refuses it to others. */
function ActivityOf({ mayChange }: { readonly mayChange: boolean }) {
  if (mayChange) return <Activity />
  return (
    <p className={quietParagraph}>
      <FormattedMessage id={`${APP}.activity.owners`} />
    </p>
  )
}

const Waiting = () => (
  <div aria-busy>
    <Placeholder height="16rem" />
  </div>
)

interface PartProps {
  readonly section: Exclude<SettingsSection, 'messages' | 'privacy' | 'activity'>
  readonly settings: Settings
  readonly mayChange: boolean
  readonly onChanged: () => Promise<void>
}

function Part({ section, ...props }: PartProps) {
  switch (section) {
    case 'marketplaces':
      return <Marketplaces {...props} />
    case 'connectors':
      return <Connectors {...props} />
    case 'reading':
      return <Reading {...props} />
    case 'usage':
      return <UsageSection callsPerSlice={props.settings.callsPerSlice} />
    case 'alarms':
      return <Alarms {...props} />
  }
}
