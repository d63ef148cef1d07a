import React, { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { useRuntime } from 'vtex.render-runtime'

import type { Alert, Channel, FailuresKnown } from '../../api/use-channels'
import {
  causeHref,
  csx,
  encodeQuery,
  IconCaretDown,
  IconCaretUp,
  IconLinkBreak,
  IconWarningCircle,
  InnerLink,
  TIGHT,
} from '../../ui'
import { useListView } from '../../view/use-list-view'
import { AssignMenu } from '../../work/assign-menu'
import type { AssignableCause } from '../../work/use-assign'
import { FailuresKnownText } from '../../work/failures-known-text'
import { useAssignCause } from '../../work/use-assign'
import { causesOf } from '../destinations'
import { ViewLink } from '../view-link'
import { AcknowledgeMenu } from './acknowledge-menu'
import { actions, fire, primary, says } from './alert-style'
import { AlertDetail, AlertTitle } from './alert-words'
import { OpenerButton } from './opener-button'
import { SilenceSteps } from './silence-steps'

const APP = 'admin/order-integrations.alert'

const knownLine = csx({
  margin: 0,
  padding: '0 0.75rem 0.25rem 2.5rem',
  fontSize: '0.8125rem',
  [TIGHT]: { paddingLeft: '0.75rem' },
})

/** What ends in dots is whole under the pointer. */
function tellWhole(title: HTMLElement | null) {
  if (title) title.title = title.textContent ?? ''
}

interface Props {
  readonly alert: Alert
  /** How its marketplace does. */
  readonly channel?: Channel
  /** Of a marketplace that no program reports. */
  readonly known?: FailuresKnown
}

/** One alert: what is being lost, who must act, and what to press. */
export function AlertRow({ alert, channel, known }: Props) {
  const [stepsOpen, setStepsOpen] = useState(false)
  const [menuOpen, setMenuOpen] = useState(false)
  const isSilent = alert.kind === 'MARKETPLACE_SILENT'
  const Sign = isSilent ? IconLinkBreak : IconWarningCircle

  return (
    <>
      <div className={fire}>
        <Sign size="small" aria-hidden />
        <div className={says}>
          <h2 ref={tellWhole}>
            <AlertTitle alert={alert} />
          </h2>
          <AlertDetail alert={alert} />
        </div>
        <div className={actions}>
          {isSilent ? (
            <>
              <AcknowledgeMenu alertId={alert.id} onOpen={setMenuOpen} />
              <button
                type="button"
                className={primary}
                aria-expanded={stepsOpen}
                onClick={() => setStepsOpen(!stepsOpen)}
              >
                <FormattedMessage id={`${APP}.steps`} />
                {stepsOpen ? (
                  <IconCaretUp size="small" aria-hidden />
                ) : (
                  <IconCaretDown size="small" aria-hidden />
                )}
              </button>
            </>
          ) : (
            <FailureActions alert={alert} />
          )}
        </div>
      </div>
      {known && (
        <p className={knownLine}>
          <FailuresKnownText {...known} />
        </p>
      )}
      {stepsOpen && <SilenceSteps alert={alert} channel={channel} hasReasons={!menuOpen} />}
    </>
  )
}

function FailureActions({ alert: { issue, marketplace } }: Props) {
  const { setQuery } = useRuntime()
  const { view } = useListView()
  if (!issue) {
    return (
      <ViewLink className={primary} to={causesOf(view, marketplace.id)}>
        <FormattedMessage id={`${APP}.show-causes`} />
      </ViewLink>
    )
  }
  return (
    <>
      <AssignButton cause={issue} />
      <InnerLink
        className={primary}
        href={causeHref(issue.id)}
        opens={issue.id}
        onFollow={() => setQuery(encodeQuery({ cause: issue.id }))}
      >
        <FormattedMessage id={`${APP}.open-cause`} />
      </InnerLink>
    </>
  )
}

function AssignButton({ cause }: { readonly cause: AssignableCause }) {
  return (
    <AssignMenu
      assignee={cause.assignee}
      assign={useAssignCause(cause)}
      button={(opener) => (
        <OpenerButton opener={opener}>
          <FormattedMessage id="admin/order-integrations.team.assign" />
        </OpenerButton>
      )}
    />
  )
}
