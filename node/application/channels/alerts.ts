import { byIssue } from '../../domain/causes/issue-group'
import { hasTrouble } from '../../domain/channels/alert'
import { rankedAlerts, type RankedAlert } from '../../domain/channels/ranked-alerts'
import { knownOfIssues } from '../causes/issue-states'
import type { Inbox, InboxDependencies } from '../inbox/open-inbox'
import { knownChannels } from './known-channels'

export type InboxAlert = RankedAlert & {
  /** Of what it is told. */
  readonly inbox: Inbox
}

/** What is being lost now, whatever the filter. */
export const alertsOf = async (
  dependencies: InboxDependencies,
  inbox: Inbox,
): Promise<readonly InboxAlert[]> => {
  const states = await knownChannels(dependencies)
  if (!hasTrouble(states)) return []
  const [groups, standings, known, { values }] = await Promise.all([
    inbox.groups(),
    inbox.standings(),
    knownOfIssues(dependencies),
    inbox.ranking(),
  ])
  const said = (subject: string) => ({
    status: standings.ok ? standings.value.get(subject) : undefined,
    acknowledgement: known.ok
      ? byIssue(known.value.states, subject)?.value.acknowledgement
      : undefined,
  })
  const open = { rows: inbox.open, groups }
  return rankedAlerts(open, { states, values, said, now: inbox.now }).map((alert) => ({
    ...alert,
    inbox,
  }))
}
