import type { VtexDoAsUserClient, VtexDoClient } from '../../clients/vtex-do/client'
import { parseTasks, type WireTask } from '../../clients/vtex-do/wire'
import type { OrderTasks } from '../../ports/order-tasks'
import { failure } from '../../lib/result'
import { attempt, notAsPerson } from '../attempt'

type Clients = {
  readonly vtexDo: Pick<VtexDoClient, 'tasks'>
  readonly vtexDoAsUser: Pick<VtexDoAsUserClient, 'close' | 'isOfPerson'>
}

/** Suspended and in progress it lives too. */
const isAlive = ({ status }: WireTask): boolean => status.toLowerCase() !== 'closed'

const isAbout = ({ target }: WireTask, orderId: string): boolean =>
  target.some(({ id }) => id?.toUpperCase() === orderId.toUpperCase())

/** Where tasks of other orders come too, the question was not understood, and nobody knows what is missing. */
const tasksIn = (body: unknown, orderId: string): readonly WireTask[] => {
  const tasks = parseTasks(body)
  if (tasks.every((task) => isAbout(task, orderId))) return tasks
  throw new Error('VTEX DO answered with tasks of other orders')
}

/** Asks VTEX DO: looks as the app, and closes as the person. */
export const createVtexOrderTasks = ({ vtexDo, vtexDoAsUser }: Clients): OrderTasks => ({
  openOf: (orderId) =>
    attempt('vtex-do', 'open-tasks', async () =>
      tasksIn(await vtexDo.tasks(orderId), orderId)
        .filter(isAlive)
        .map(({ id, domain, status }) => ({
          id,
          isOfOrder: domain === 'oms' && status.toLowerCase() === 'open',
        })),
    ),
  close: async (taskId) =>
    vtexDoAsUser.isOfPerson
      ? attempt('vtex-do', 'close-task', async () => {
          await vtexDoAsUser.close(taskId)
        })
      : failure(notAsPerson('vtex-do', 'close-task')),
})
