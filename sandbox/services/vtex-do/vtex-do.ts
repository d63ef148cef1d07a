import { z } from 'zod'
import { accountOf, authorize } from '../../core/authorize'
import { toIso } from '../../core/clock'
import { json, parseJson, type Answer, type Service, type UpstreamRequest } from '../../core/http'
import type { Tokens } from '../../core/tokens'
import { taskStatuses, type Task, type Tasks } from './tasks'

interface Parts {
  readonly tasks: Tasks
  readonly tokens: Tokens
}

const updateSchema = z.object({ status: z.enum(taskStatuses) })

/**
 * https://developers.vtex.com/docs/api-reference/vtex-do-api: tasks are listed and their status is set by whoever has a token
 * of the account; it requires no resource. What an update answers is not described: the task, as an assumption.
 */
export const createVtexDo = ({ tasks, tokens }: Parts): Service => ({
  name: 'VTEX DO',
  serves: ({ host, path, method }) =>
    (method === 'GET' || method === 'PUT') &&
    host.endsWith('.vtexcommercestable.com.br') &&
    tasksPath.test(path),
  answer: async (request): Promise<Answer> => {
    const authorized = authorize(tokens, request, accountOf(request))
    if (!authorized.ok) return authorized.error
    const { account } = authorized.value
    const id = request.segments[3]
    if (id === undefined) return list(tasks, account, request)
    const task = tasks.get(account, id)
    if (!task) return json(404, { message: 'Task not found' })
    return request.method === 'GET' ? json(200, toWire(task)) : update(tasks, task, request)
  },
})

const tasksPath = /^\/api\/do\/tasks(?:\/[^/]+)?\/?$/

async function list(tasks: Tasks, account: string, { query }: UpstreamRequest): Promise<Answer> {
  const status = query.get('status')?.toLowerCase()
  const perPage = Number(query.get('perPage') ?? 10)
  const found = await tasks.of(account, query.get('target.id') ?? undefined)
  const items = found.filter((task) => !status || task.status.toLowerCase() === status)
  const paging = { page: 1, perPage, total: items.length, pages: Math.ceil(items.length / perPage) }
  return json(200, { piiHidden: false, items: items.slice(0, perPage).map(toWire), paging })
}

function update(tasks: Tasks, task: Task, { body }: UpstreamRequest): Answer {
  const parsed = updateSchema.safeParse(parseJson(body))
  if (!parsed.success) return json(400, { message: 'A status is required' })
  const updated = { ...task, status: parsed.data.status }
  tasks.put(updated)
  return json(200, toWire(updated))
}

const toWire = ({ id, orderId, domain, status, createdAt }: Task): object => ({
  comments: [],
  id,
  surrogateKey: orderId,
  domain,
  target: [{ id: orderId, type: 'order', url: `/admin/orders/${orderId}` }],
  name: 'oms.orderAuthorization',
  translateMapping: { en: 'Authorize the order' },
  context: 'Marketplace',
  priority: 'Normal',
  status,
  creationDate: toIso(createdAt),
  assignee: { id: null, name: 'Owner', email: 'owner@example.com', key: null },
})
