import React, { useLayoutEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { ColleaguesDecision, NotDone } from '../api/use-change'
import {
  Avatar,
  colors,
  csx,
  popoverPanel,
  line,
  TroubleNotice,
  useDisclosure,
  usePersonText,
} from '../ui'
import { PeopleChoice } from './people-choice'
import { ReplaceQuestion } from './replace-question'

const APP = 'admin/order-integrations.team'

const holder = csx({ position: 'relative', minWidth: 0 })
const who = line({ gap: 2, also: { flexWrap: 'nowrap', minWidth: 0, text: '$body' } })
const names = csx({ minWidth: 0, overflow: 'hidden', textAlign: 'left' })
const oneLine = csx({
  display: 'block',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
})
const quiet = csx({ text: '$detail', color: colors.quietText })
const trigger = csx({
  display: 'block',
  maxWidth: '100%',
  minHeight: '2rem',
  padding: 0,
  border: 'none',
  bg: 'transparent',
  font: 'inherit',
  color: colors.accent,
  cursor: 'pointer',
  borderRadius: '$base',
  '&[data-taken="true"]': { color: '$primary' },
  '&:hover': { textDecoration: 'underline' },
  '&:focus-visible': { outline: `2px solid ${colors.accent}`, outlineOffset: '-2px' },
})

/** To whom it was to go, and what stands in the way. */
interface Asked {
  readonly to?: string
  readonly decision?: ColleaguesDecision
  readonly trouble?: NotDone
}

/** What came of an assignment. */
export type Assigned =
  | { readonly kind: 'done' }
  | { readonly kind: 'decided'; readonly decision: ColleaguesDecision }
  | NotDone

export interface AssigneeMenuProps {
  /** The login of whoever takes care of it. */
  readonly assignee?: string | null
  /** Of an order: only its cause is theirs. */
  readonly isOfCause?: boolean
  /** What it is that somebody takes care of: an order's id, a cause's title. */
  readonly subject: string
  /** Stands under the name: the team that must act. */
  readonly team?: ReactNode
  /** False for who may not: then it only says who it is. */
  readonly mayAssign: boolean
  /** To `me`, an e-mail address, or nobody. What a colleague decided meanwhile stays, unless `replace`. */
  readonly assign: (to: string | undefined, replace: boolean) => Promise<Assigned>
}

/** Who takes care of something, and the list of people to give it to. Stands in a row, a sheet or an alert alike. */
export function AssigneeMenu(props: AssigneeMenuProps) {
  const { subject, assignee, mayAssign } = props
  const { formatMessage } = useIntl()
  const personText = usePersonText()
  const { root, opener, close, onKeyDown } = useDisclosure()
  if (!mayAssign) return <Who {...props} />

  const person = assignee ? personText(assignee) : undefined
  return (
    <div
      ref={root}
      className={holder}
      // The row that it stands in opens what it lists.
      onClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        onKeyDown(event)
        // Keys of the list that it stands in are not for what is typed here.
        if (opener.open) event.stopPropagation()
      }}
    >
      <button
        ref={opener.ref}
        type="button"
        className={trigger}
        data-taken={person !== undefined}
        aria-expanded={opener.open}
        aria-label={formatMessage(
          { id: `${APP}.${person ? 'assigned-to' : 'assign-to'}` },
          { subject, person },
        )}
        title={person}
        onClick={opener.onToggle}
      >
        <Who {...props} />
      </button>
      {opener.open && <Panel {...props} onDone={close} />}
    </div>
  )
}

function Who({ assignee, isOfCause, team, mayAssign }: AssigneeMenuProps) {
  const personText = usePersonText()
  return (
    <span className={who}>
      <Avatar login={assignee} />
      <span className={names}>
        <span className={oneLine}>
          {assignee ? (
            personText(assignee).split('@')[0]
          ) : (
            <FormattedMessage id={`${APP}.${mayAssign ? 'assign' : 'nobody'}`} />
          )}
        </span>
        {(team ?? (assignee && isOfCause)) && (
          <span className={`${oneLine} ${quiet}`}>
            {team ?? <FormattedMessage id={`${APP}.of-cause`} />}
          </span>
        )}
      </span>
    </span>
  )
}

const place = csx({
  position: 'fixed',
  width: '20rem',
  color: '$primary',
  fontWeight: 400,
  cursor: 'auto',
})

interface PanelProps extends AssigneeMenuProps {
  readonly onDone: () => void
}

function Panel({ assignee, assign, onDone }: PanelProps) {
  const panel = useBesideButton()
  const [busy, setBusy] = useState(false)
  const [asked, setAsked] = useState<Asked>()
  const choose = async (to: string | undefined, replace = false) => {
    setBusy(true)
    const answer = await assign(to, replace)
    setBusy(false)
    if (answer.kind === 'done') onDone()
    else if (answer.kind === 'decided') setAsked({ to, decision: answer.decision })
    else setAsked({ to, trouble: answer })
  }
  const { decision, trouble } = asked ?? {}

  return (
    <div ref={panel} className={`${popoverPanel} ${place}`}>
      {decision ? (
        <ReplaceQuestion
          decision={decision}
          busy={busy}
          onReplace={() => void choose(asked?.to, true)}
          onKeep={onDone}
        />
      ) : (
        <>
          <div role="status">{trouble && <TroubleNotice trouble={trouble} />}</div>
          <PeopleChoice
            assignee={assignee}
            busy={busy}
            onChoose={(to) => {
              if (!busy) void choose(to)
            }}
          />
        </>
      )}
    </div>
  )
}

const MARGIN = 8

/** Below its button or, where the window ends, above it: no table and no sheet cuts it off. */
function useBesideButton() {
  const panel = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const node = panel.current
    const button = node?.parentElement?.getBoundingClientRect()
    if (!node || !button) return undefined
    const put = () => {
      const at = node.parentElement?.getBoundingClientRect() ?? button
      const { innerWidth, innerHeight } = window
      const { offsetWidth: width, offsetHeight: height } = node
      const fitsBelow = at.bottom + MARGIN + height <= innerHeight
      const top = fitsBelow ? at.bottom + 4 : Math.max(MARGIN, at.top - height - 4)
      const left = Math.max(MARGIN, Math.min(at.left, innerWidth - width - MARGIN))
      Object.assign(node.style, { top: `${top}px`, left: `${left}px`, right: 'auto' })
    }
    put()
    // What it holds grows once the people are known.
    const watch = new MutationObserver(put)
    watch.observe(node, { childList: true, subtree: true })
    window.addEventListener('scroll', put, true)
    window.addEventListener('resize', put)
    return () => {
      watch.disconnect()
      window.removeEventListener('scroll', put, true)
      window.removeEventListener('resize', put)
    }
  }, [])
  return panel
}
