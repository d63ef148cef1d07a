import { masterDataReads } from './ask/documents'
import { masterDataScratch } from './ask/master-data'
import { appProbers } from './ask/app'
import { ordersReads } from './ask/orders'
import { signInReads } from './ask/sign-in'
import { outcomeOf } from './ask/meaning'
import { storeReads } from './ask/store'
import { readAssumptions, type Assumption } from './assumptions'
import { Caller } from './caller'
import type { Answered } from './exchange'
import { greet } from './greeting'
import { readingsOf, type Report } from './report'
import { removeAll, removeLeftovers } from './removal'
import { prepare, Scratch } from './scratch'
import { StoppedError } from './stopped'
import {
  another,
  Asker,
  cannot,
  findingOf,
  reading,
  unasked,
  type Finding,
  type Prober,
} from './finding'

export interface ProbeOptions {
  readonly account: string
  readonly workspace: string | undefined
  readonly token: string
  readonly at: string | undefined
  readonly scratch: boolean
  readonly paceMs: number
  readonly signal?: AbortSignal
  readonly searchPatienceMs?: number
  readonly beforeWriting?: () => Promise<void>
  /** When it has been shown that nothing is left of what was written. */
  readonly afterRemoving?: () => void
}

type Probers = Readonly<Record<string, Prober>>

interface Asking {
  readonly caller: Caller
  readonly account: string
}

/** A 401 may be about the one question, or about the token: the greeting tells which. */
const askEach = async (
  { caller, account }: Asking,
  assumptions: readonly Assumption[],
  probers: Probers,
): Promise<readonly Finding[]> => {
  const findings: Finding[] = []
  for (const assumption of assumptions) {
    const prober = probers[assumption.id]
    if (prober === undefined) continue
    const asker = new Asker(caller)
    findings.push(findingOf(assumption, await outcomeOf(prober(asker)), asker.exchanges))
    if (asker.exchanges.some(({ status }) => status === 401)) await greet(caller, account)
  }
  // Whoever went meanwhile has answered nothing that could be believed.
  await greet(caller, account)
  return findings
}

const isFor =
  (...kinds: readonly Assumption['asks'][]) =>
  ({ asks }: Assumption): boolean =>
    kinds.includes(asks)

/** Why the scratch entity could not be made ready: of a lock of documents that is itself an answer. */
const unprepared = (refusal: Answered): Probers => {
  const isLock = refusal.status === 423
  const why = isLock
    ? 'documents cannot be written at the moment (423)'
    : `the entity of the probe could not be written (${refusal.status})`
  const outcome = cannot(why)
  const writes = isLock ? reading({ documentWrites: 'locked' }) : another(why)
  return Object.fromEntries(
    readAssumptions()
      .filter(isFor('scratch'))
      .map(({ id }) => [id, async () => (id === 'master-data.documentWrites' ? writes : outcome)]),
  )
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

/** Removes whatever became of the asking, and says both where neither went well. */
const thenRemove = async <T>(asking: Promise<T>, remove: () => Promise<void>): Promise<T> => {
  const [asked] = await Promise.allSettled([asking])
  const [removed] = await Promise.allSettled([remove()])
  if (asked.status === 'fulfilled' && removed.status === 'fulfilled') return asked.value
  const reasons = [asked, removed].flatMap((each) =>
    each.status === 'rejected' ? [each.reason as unknown] : [],
  )
  const strange = reasons.find((reason) => !(reason instanceof StoppedError))
  if (strange instanceof Error) throw strange
  throw new StoppedError(reasons.map(messageOf).join(' '))
}

const askScratch = async (
  options: ProbeOptions,
  caller: Caller,
  assumptions: readonly Assumption[],
): Promise<readonly Finding[]> => {
  const scratch = new Scratch(options.account, options.searchPatienceMs)
  await options.beforeWriting?.()
  await removeLeftovers(caller, scratch)
  const askPrepared = async (): Promise<readonly Finding[]> => {
    const refusal = await prepare(caller, scratch)
    const probers = refusal === undefined ? masterDataScratch(scratch) : unprepared(refusal)
    return askEach({ caller, account: options.account }, assumptions, probers)
  }
  return thenRemove(askPrepared(), async () => {
    // Whoever stops the probe does not stop this.
    const { signal: _signal, ...rest } = caller.options
    await removeAll(new Caller(rest), scratch)
    options.afterRemoving?.()
  })
}

/** Asks an account about every assumption. */
export const runProbe = async (options: ProbeOptions): Promise<Report> => {
  const { account, workspace, scratch } = options
  const caller = new Caller({ ...options, mayWrite: scratch })
  await greet(caller, account)
  const assumptions = readAssumptions()
  const reads = {
    ...masterDataReads(new Scratch(account)),
    ...ordersReads(account),
    ...signInReads(account),
    ...storeReads(account),
    ...appProbers(account, workspace, scratch),
  }
  const found = [
    ...(await askEach(
      { caller, account },
      assumptions.filter(isFor('reads', 'app', 'app-scratch')),
      reads,
    )),
    ...(scratch ? await askScratch(options, caller, assumptions.filter(isFor('scratch'))) : []),
  ]
  const findings = assumptions.map(
    (assumption) =>
      found.find(({ id }) => id === assumption.id) ??
      findingOf(
        assumption,
        isFor('scratch')(assumption) ? cannot('it takes --scratch') : unasked(assumption),
        [],
      ),
  )
  return {
    account,
    workspace: workspace ?? null,
    askedAt: new Date().toISOString(),
    mode: scratch ? 'scratch' : 'reads',
    readings: readingsOf(findings),
    findings,
  }
}
