import { useState } from 'react'

import type { InsistOnPlannedInput } from '../__generated__/operations'
import { useRights } from '../api/rights'
import {
  useGiveBatchBack,
  useInsistOnPlanned,
  useMarkBatch,
  useResumePlan,
  useSendByConnector,
  useStopPlan,
  useTakeBatch,
} from '../api/use-act-on-plan'
import type { BatchTaken } from '../api/use-act-on-plan'
import type { NotDone } from '../api/use-change'
import { useOneAct } from '../work/use-one-act'
import { writeToClipboard } from '../ui'

/** The IDs of a batch that was taken, as they are pasted in VTEX. */
export interface TakenIds {
  readonly number: number
  readonly ids: readonly string[]
  /** False where the browser does not let the page copy: they are copied from where they are shown. */
  readonly isCopied: boolean
  /** Orders of the batch that a colleague reprocesses already. */
  readonly conflicts: BatchTaken['conflicts']
}

/** On which of the orders that a plan leaves out. */
type Insisted = Pick<InsistOnPlannedInput, 'reason' | 'errorType'>

export interface PlanActs {
  /** Not for viewers. */
  readonly mayAct: boolean
  readonly mayInsist: boolean
  /** What is being done: one thing at a time. */
  readonly busy?: string
  /** Why the last of it was not done. */
  readonly trouble?: NotDone
  readonly taken?: TakenIds
  readonly take: (batch: number) => Promise<void>
  /** Shows those of one's own batch that are still to be reprocessed: each is looked up again. */
  readonly copyAgain: (batch: number) => Promise<void>
  readonly giveBack: (batch: number) => Promise<void>
  readonly mark: (batch: number) => Promise<void>
  /** Has the connector of a marketplace send those again that pass. */
  readonly sendByConnector: (affiliateId: string) => Promise<void>
  readonly stop: () => Promise<void>
  readonly resume: () => Promise<void>
  /** True where it was done. */
  readonly insist: (insisted: Insisted, why: string) => Promise<boolean>
}

const noConflicts: TakenIds['conflicts'] = []

/** What a person does with a plan, one thing after the other; what is shown is read anew after each. */
export function usePlanActs(id: string): PlanActs {
  const rights = useRights()
  const { taken, show, forget } = useTakenIds()
  const { busy, trouble, act } = useOneAct()
  const taking = useTakeBatch()
  const givingBack = useGiveBatchBack()
  const marking = useMarkBatch()
  const stopping = useStopPlan()
  const resuming = useResumePlan()
  const sending = useSendByConnector()
  const insisting = useInsistOnPlanned()
  const takeAs = async (name: string, number: number) => {
    const done = await act(`${name}-${number}`, taking.send({ id, number }))
    if (done) await show(number, done.orders.map(idOf), done.conflicts)
  }

  return {
    mayAct: rights.workOnOrders === 'granted',
    mayInsist: rights.changeSettings === 'granted',
    busy,
    trouble,
    taken,
    take: (number) => takeAs('take', number),
    copyAgain: (number) => takeAs('copy', number),
    giveBack: async (number) => {
      if (await act(`give-back-${number}`, givingBack.send({ id, number }))) forget(number)
    },
    mark: async (number) => {
      if (await act(`mark-${number}`, marking.send({ id, number }))) forget(number)
    },
    sendByConnector: async (affiliateId) =>
      void (await act('send', sending.send({ id, affiliateId }))),
    stop: async () => void (await act('stop', stopping.send({ id }))),
    resume: async () => void (await act('resume', resuming.send({ id }))),
    insist: async (insisted, why) => {
      const send = insisting.send({ input: { plan: id, ...insisted, why } })
      return (await act('insist', send)) !== undefined
    },
  }
}

const idOf = ({ marketplaceOrderId }: { readonly marketplaceOrderId: string }) => marketplaceOrderId

/** One a line: what every search form takes that takes several. */
export const toText = (ids: readonly string[]) => ids.join('\n')

/** The IDs that were taken last, until their batch is marked or given back. */
function useTakenIds() {
  const [taken, setTaken] = useState<TakenIds>()
  return {
    taken,
    show: async (number: number, ids: readonly string[], conflicts = noConflicts) =>
      setTaken({
        number,
        ids,
        conflicts,
        isCopied: ids.length > 0 && (await writeToClipboard(toText(ids))),
      }),
    forget: (number: number) =>
      setTaken((before) => (before?.number === number ? undefined : before)),
  }
}
