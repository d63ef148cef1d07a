import { carriersJob } from './carriers-job'
import { channelsJob } from './channels-job'
import { dueJob } from './due-job'
import { findMissingJob } from './find-missing-job'
import { issuesJob } from './issues-job'
import { notificationsJob } from './notifications-job'
import { readOrdersJob } from './read-orders-job'
import { retentionJob } from './retention-job'
import { sourcesJob } from './sources-job'
import type { TickJob } from './tick-job'
import { usualTimesJob } from './usual-times-job'

/** All background work. Each tick begins with another one, so that a slow job cannot starve those behind it. */
export const tickJobs: readonly TickJob[] = [
  dueJob,
  readOrdersJob,
  findMissingJob,
  usualTimesJob,
  channelsJob,
  carriersJob,
  issuesJob,
  notificationsJob,
  sourcesJob,
  retentionJob,
]
