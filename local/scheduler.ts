// The platform's scheduler: calls the app's tick route of each account, since nothing else makes the app work while
// nobody looks. It learns address and secret as an owner would who sets one up.
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import type { Log } from './output'
import type { SandboxControl } from './sandbox-control'

// A slice of the app's work takes at most 20 s.
const patienceMs = 30_000

const rotateTickSecret = `mutation SetUpScheduler {
  rotateTickSecret {
    ok { endpoint header secret }
    error { code message }
  }
}`

const tickSchema = z.object({
  endpoint: z.string().url(),
  header: z.string().min(1),
  secret: z.string().min(1),
})

const answerSchema = z.object({
  data: z
    .object({
      rotateTickSecret: z
        .object({
          ok: tickSchema.nullable(),
          error: z.object({ code: z.string(), message: z.string() }).nullable(),
        })
        .nullable(),
    })
    .nullish(),
  errors: z.array(z.object({ message: z.string() })).optional(),
})

type Tick = z.infer<typeof tickSchema>

export interface SchedulerOptions {
  readonly hostUrl: string
  readonly sandbox: Pick<SandboxControl, 'session' | 'connectors'>
  /** From the end of one call to the next one: calls of an account never overlap. */
  readonly pauseMs: number
  readonly log: Log
}

const requestTick = async (
  { hostUrl, sandbox }: SchedulerOptions,
  account: string,
  signal: AbortSignal,
): Promise<Tick> => {
  const token = await sandbox.session(account, 'owner')
  if (token === undefined) throw new Error('the account has no owner')
  const response = await fetch(`${hostUrl}/graphql`, {
    method: 'POST',
    signal,
    headers: {
      'content-type': 'application/json',
      'x-vtex-account': account,
      cookie: `VtexIdclientAutCookie=${token}`,
    },
    body: JSON.stringify({ query: rotateTickSecret }),
  })
  const { data, errors } = answerSchema.parse(await response.json())
  const tick = data?.rotateTickSecret?.ok
  if (tick) return tick
  throw new Error(errors?.[0]?.message ?? data?.rotateTickSecret?.error?.message ?? 'no secret')
}

const callOnce = async (
  { endpoint, header, secret }: Tick,
  { account, hostUrl }: { readonly account: string; readonly hostUrl: string },
  signal: AbortSignal,
): Promise<void> => {
  const { pathname, search } = new URL(endpoint)
  const url = new URL(`${pathname}${search}`, hostUrl)
  // On VTEX the host says which account is meant.
  url.searchParams.set('an', account)
  const response = await fetch(url, {
    method: 'POST',
    headers: { [header]: secret },
    signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]),
  })
  await response.arrayBuffer()
  if (!response.ok) throw new Error(`it answered ${response.status}`)
}

const describe = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

const runAccount = async (
  options: SchedulerOptions,
  account: string,
  signal: AbortSignal,
): Promise<void> => {
  const tick = await requestTick(options, account, signal)
  let isFailing = false
  for (;;) {
    await callOnce(tick, { account, hostUrl: options.hostUrl }, signal).then(
      () => (isFailing = false),
      (error: unknown) => {
        if (!isFailing && !signal.aborted) {
          options.log(`[scheduler] A tick of ${account} failed: ${describe(error)}.`)
        }
        isFailing = true
      },
    )
    await pause(options.pauseMs, undefined, { signal })
  }
}

const runAll = async (options: SchedulerOptions, signal: AbortSignal): Promise<void> => {
  const connectors = await options.sandbox.connectors()
  const accounts = [...new Set(connectors.map(({ account }) => account))]
  await Promise.all(
    accounts.map((account) =>
      runAccount(options, account, signal).catch((error: unknown) => {
        if (!signal.aborted) options.log(`[scheduler] ${account} has no tick: ${describe(error)}`)
      }),
    ),
  )
}

/** Runs until the answer is called, which ends a call in the middle. An account without a tick is said once. */
export const startScheduler = (options: SchedulerOptions): (() => Promise<void>) => {
  const stopping = new AbortController()
  const running = runAll(options, stopping.signal).catch((error: unknown) => {
    if (!stopping.signal.aborted) options.log(`[scheduler] It did not start: ${describe(error)}`)
  })
  return () => {
    stopping.abort()
    return running
  }
}
