import { rememberSources } from '../ingest/remembered-sources'
import type { TickJob } from './tick-job'

/** Writes down how much the sources sent, and when each was last heard. */
export const sourcesJob: TickJob = { name: 'sources', run: rememberSources }
