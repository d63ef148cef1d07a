import { success } from '../../lib/result'
import { notify } from '../outbox/notify'
import type { TickJob } from './tick-job'

/** Tells the store's people what they asked to be told of. */
export const notificationsJob: TickJob = {
  name: 'notifications',
  run: async (dependencies, { isOver }) => {
    const told = await notify(dependencies, isOver)
    return told.ok ? success({ unsent: told.value.waiting.length }) : told
  },
}
