import React from 'react'

import { useBeingHere } from './api/use-people'
import { CauseList } from './causes/cause-list'
import { ExportMenu } from './export/export-menu'
import { ExportOverList, ExportProvider } from './export/exporting'
import { OrdersHeader } from './header/orders-header'
import { NativeNotice } from './onboarding/native-notice'
import { Orders } from './orders/orders'
import { AdminPage } from './ui/admin-page'
import { DraftsOf, later, useFetchAtTouch } from './ui'
import { useOpen } from './ui/use-open'
import { SavedViewsMenu } from './views/saved-views-menu'
import { LeftRuns } from './work/left-runs'
import { ReceiptProvider, Receipts } from './work/receipt'

const OrderSheet = later(async () => (await import('./order/order-sheet')).OrderSheet)
const CauseSheet = later(async () => (await import('./causes/cause-sheet')).CauseSheet)
const PlanSheet = later(async () => (await import('./plans/plan-sheet')).PlanSheet)
const CancellationSheet = later(
  async () => (await import('./cancellations/cancellation-sheet')).CancellationSheet,
)
const ActsSheet = later(async () => (await import('./work/acts-sheet')).ActsSheet)
const FirstSteps = later(async () => (await import('./onboarding/first-steps')).FirstSteps)

const openWorkbook = async (header: readonly string[]) =>
  (await import('./export/workbook-file')).openWorkbook(header)

interface Props {
  readonly params: { readonly orderId?: string }
}

/** Both routes show this page: the list, and over it the one thing that the address opens. */
export default function AdminOrders({ params }: Props) {
  const { causeId, planId, cancellationId, isActList } = useOpen()
  useBeingHere()
  useFetchAtTouch()

  return (
    <AdminPage>
      <ExportProvider>
        <ReceiptProvider>
          <Orders
            openOrderId={params.orderId}
            openCauseId={causeId}
            header={(answer) => (
              <>
                <OrdersHeader
                  {...answer}
                  isOverList={
                    isActList ||
                    (params.orderId ?? cancellationId ?? planId ?? causeId) !== undefined
                  }
                />
                {/* Where nothing is open yet, the first steps say it in the place of the list. */}
                {answer.inbox && answer.inbox.open.total > 0 && <NativeNotice />}
              </>
            )}
            exporting={(question, byCause) => <ExportMenu question={question} byCause={byCause} />}
            savedViews={(view) => <SavedViewsMenu view={view} />}
            firstSteps={<FirstSteps />}
            causes={(props) => <CauseList {...props} openCauseId={causeId} />}
          />
          <ExportOverList />
          <LeftRuns />
          <Receipts place="list" />
        </ReceiptProvider>
      </ExportProvider>
      <OpenSheet orderId={params.orderId} />
    </AdminPage>
  )
}

// An order opened from a plan or a cause stands over it, a plan over its cause or over the list of plans, and a cancellation
// over all of them: closing it leads back.
function OpenSheet({ orderId }: Props['params']) {
  const { causeId, planId, cancellationId, isActList } = useOpen()
  if (orderId !== undefined) {
    return (
      <DraftsOf subject={`order ${orderId}`}>
        <OrderSheet key={orderId} id={orderId} />
      </DraftsOf>
    )
  }
  if (cancellationId !== undefined) {
    return (
      <DraftsOf subject={`cancellation ${cancellationId}`}>
        <CancellationSheet key={cancellationId} id={cancellationId} openWorkbook={openWorkbook} />
      </DraftsOf>
    )
  }
  if (planId !== undefined) {
    return (
      <DraftsOf subject={`plan ${planId}`}>
        <PlanSheet key={planId} id={planId} openWorkbook={openWorkbook} />
      </DraftsOf>
    )
  }
  if (isActList) return <ActsSheet />
  if (causeId === undefined) return null
  return (
    <DraftsOf subject={`cause ${causeId}`}>
      <CauseSheet key={causeId} id={causeId} />
    </DraftsOf>
  )
}
