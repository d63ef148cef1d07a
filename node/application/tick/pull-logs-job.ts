import { pullLogs } from '../pull-logs/pull-logs'
import type { TickJob } from './tick-job'

/** Reads the logs of connectors that are asked for them. */
export const pullLogsJob: TickJob = { name: 'pull-logs', run: pullLogs }
