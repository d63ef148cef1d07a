import { masterDataReads } from './ask/documents'
import { masterDataScratch } from './ask/master-data'
import { appProbers } from './ask/app'
import { ordersReads } from './ask/orders'
import { signInReads } from './ask/sign-in'
import { storeReads } from './ask/store'
import { readAssumptions, type Assumption } from './assumptions'
import { Caller } from './caller'
import type { Answered } from './exchange'
import { readingsOf, type Report } from './report'
import { prepare, Scratch, sweep } from './scratch'
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
}

type Probers = Readonly<Record<string, Prober>>

const sayWhy = (account: string, { status }: Answered): string => {
  if (status === 401) {
    return `The token is not valid, or has expired: sign in anew (vtex login ${account}), or put a new one into VTEX_TOKEN.`
  }
  if (status === 403) {
    return `The token may not read the orders of ${account}: check the name of the account, or sign in to it with a role that has List Orders.`
  }
  if (status === 404) return `There is no account ${account}: check its name.`
  return `VTEX answered ${status} to the first question: run the probe again later.`
}

/** One question first, whose answer says whether there is anybody to ask. */
const greet = async (caller: Caller, account: string): Promise<void> => {
  const greeted = await caller.ask({
    method: 'GET',
    host: `${account}.vtexcommercestable.com.br`,
    path: '/api/oms/pvt/orders',
    query: { per_page: '1' },
  })
  if (greeted.status !== 200) throw new StoppedError(sayWhy(account, greeted))
}

const askEach = async (
  caller: Caller,
  assumptions: readonly Assumption[],
  probers: Probers,
): Promise<readonly Finding[]> => {
  const findings: Finding[] = []
  for (const assumption of assumptions) {
    const prober = probers[assumption.id]
    if (prober === undefined) continue
    const asker = new Asker(caller)
    findings.push(findingOf(assumption, await prober(asker), asker.exchanges))
  }
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

const askScratch = async (
  options: ProbeOptions,
  caller: Caller,
  assumptions: readonly Assumption[],
): Promise<readonly Finding[]> => {
  const scratch = new Scratch(options.account)
  await sweep(caller, scratch)
  try {
    const refusal = await prepare(caller, scratch)
    const probers = refusal === undefined ? masterDataScratch(scratch) : unprepared(refusal)
    return await askEach(caller, assumptions, probers)
  } finally {
    // Whoever stops the probe does not stop this.
    const { signal: _signal, ...rest } = caller.options
    await sweep(new Caller(rest), scratch)
  }
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
    ...appProbers(account, workspace),
  }
  const found = [
    ...(await askEach(caller, assumptions.filter(isFor('reads', 'app')), reads)),
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
