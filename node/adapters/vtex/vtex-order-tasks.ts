import type { VtexDoAsUserClient, VtexDoClient } from '../../clients/vtex-do/client'
import { parseTasks, type WireTask } from '../../clients/vtex-do/wire'
import type { OrderTasks } from '../../ports/order-tasks'
import { failure } from '../../lib/result'
import { attempt, withoutPerson } from '../attempt'

type Clients = {
  readonly vtexDo: Pick<VtexDoClient, 'openTasks'>
  readonly vtexDoAsUser: Pick<VtexDoAsUserClient, 'close' | 'isOfPerson'>
}

/** Whatever the question was narrowed to: a task about another order is never taken for one of this. */
const isOpenFor = ({ status, target }: WireTask, orderId: string): boolean =>
  status.toLowerCase() === 'open' && target.some(({ id }) => id === orderId)

/** Asks VTEX DO: looks as the app, and closes as the person. */
export const createVtexOrderTasks = ({ vtexDo, vtexDoAsUser }: Clients): OrderTasks => ({
  openOf: (orderId) =>
    attempt('vtex-do', 'open-tasks', async () =>
      parseTasks(await vtexDo.openTasks(orderId))
        .filter((task) => isOpenFor(task, orderId))
        .map(({ id, domain }) => ({ id, isOfOrder: domain === 'oms' })),
    ),
  close: async (taskId) =>
    vtexDoAsUser.isOfPerson
      ? attempt('vtex-do', 'close-task', async () => {
          await vtexDoAsUser.close(taskId)
        })
      : failure(withoutPerson('vtex-do', 'close-task')),
})
