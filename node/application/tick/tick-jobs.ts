import { success } from '../../lib/result'
import { catchUp, type CatchUpDependencies } from '../kept/catch-up'
import { writeAliasesWhenDue, type AliasDependencies } from '../kept/order-aliases'
import { rememberSources } from '../ingest/remembered-sources'
import { notify, type NotifyDependencies } from '../outbox/notify'
import { rollUpCounts } from '../channels/roll-up-counts'
import { matchReports } from '../imports/match-reports'
import { readOrders } from '../reading/read-orders'
import { cancellationsJob } from './cancellations-job'
import { carriersJob } from './carriers-job'
import { channelsJob } from './channels-job'
import { confirmJob } from './confirm-job'
import { erasuresJob } from './erasures-job'
import { dueJob } from './due-job'
import { enqueuedJob } from './enqueued-job'
import { issuesJob } from './issues-job'
import { plansJob } from './plans-job'
import { retentionJob } from './retention-job'
import { rulesJob } from './rules-job'
import type { TickJob } from './tick-job'
import { usualTimesJob } from './usual-times-job'

/** Tells the store's people what they asked to be told of. */
const notificationsJob: TickJob<NotifyDependencies> = {
  name: 'notifications',
  run: async (dependencies, { isOver }) => {
    const told = await notify(dependencies, isOver)
    return told.ok ? success({ unsent: told.value.waiting.length }) : told
  },
}

/** Writes down which orders other ids lead to, as this replica was told. */
const aliasesJob: TickJob<AliasDependencies> = {
  name: 'aliases',
  run: async (dependencies) => {
    const written = await writeAliasesWhenDue(dependencies)
    return written.ok ? success({}) : written
  },
}

/** Adds what was lately reported of orders without a record to records that other replicas began meanwhile. */
const catchUpJob: TickJob<CatchUpDependencies> = {
  name: 'catch-up',
  run: async (dependencies) => {
    if (!dependencies.memory.kept.recent.isEmpty) await catchUp(dependencies)
    return success({})
  },
}

/** All background work. Each tick begins with another one, so that a slow job cannot starve those behind it. */
export const tickJobs = [
  dueJob,
  rulesJob,
  { name: 'read-orders', run: readOrders },
  { name: 'match-reports', run: matchReports },
  plansJob,
  cancellationsJob,
  erasuresJob,
  confirmJob,
  enqueuedJob,
  usualTimesJob,
  channelsJob,
  carriersJob,
  issuesJob,
  notificationsJob,
  { name: 'sources', run: rememberSources },
  aliasesJob,
  catchUpJob,
  { name: 'hour-counts', run: rollUpCounts },
  retentionJob,
] as const

type Needs = Parameters<(typeof tickJobs)[number]['run']>[0]

type Together<Need> = (Need extends unknown ? (need: Need) => void : never) extends (
  need: infer All,
) => void
  ? All
  : never

/** What all of these jobs need, together. */
export type JobsDependencies = Together<Needs>
