// Waits beside a probe that writes. When the probe ends without a word (killed outright, say) it removes what there is.
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { Caller } from './caller'
import { removeAll } from './removal'
import { Scratch } from './scratch'

const orderSchema = z.object({ account: z.string(), token: z.string(), at: z.string().optional() })

const attempts = 12
const betweenMs = 5_000

let order: z.infer<typeof orderSchema> | undefined

const removeRest = async ({ account, token, at }: z.infer<typeof orderSchema>): Promise<void> => {
  const caller = new Caller({ token, at, mayWrite: true, paceMs: 20 })
  const scratch = new Scratch(account)
  scratch.noteWritten(scratch.schema('PUT'))
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const isDone = await removeAll(caller, scratch).then(
      () => true,
      () => false,
    )
    if (isDone) return
    await pause(betweenMs)
  }
}

process.on('message', (message) => {
  if (message === 'done') process.exit(0)
  order = orderSchema.parse(message)
  process.send?.('ready')
})
process.on('disconnect', () => {
  if (order === undefined) process.exit(0)
  void removeRest(order).then(() => process.exit(0))
})
