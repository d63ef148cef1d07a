import React from 'react'

import { useBeingHere } from './api/use-people'
import { CauseList } from './causes/cause-list'
import { ExportMenu } from './export/export-menu'
import { OrdersHeader } from './header/orders-header'
import { NativeNotice } from './onboarding/native-notice'
import { Orders } from './orders/orders'
import { AdminPage } from './ui/admin-page'
import { later, useFetchAtTouch } from './ui'
import { useOpen } from './ui/use-open'
import { SavedViewsMenu } from './views/saved-views-menu'
import { ReceiptProvider, Receipts } from './work/receipt'

const OrderSheet = later(async () => (await import('./order/order-sheet')).OrderSheet)
const CauseSheet = later(async () => (await import('./causes/cause-sheet')).CauseSheet)
const PlanSheet = later(async () => (await import('./plans/plan-sheet')).PlanSheet)
const FirstSteps = later(async () => (await import('./onboarding/first-steps')).FirstSteps)

const openWorkbook = async (header: readonly string[]) =>
  (await import('./export/workbook-file')).openWorkbook(header)

interface Props {
  readonly params: { readonly orderId?: string }
}

/** Both routes show this page: the list, and over it the order, the plan or the cause that the address names. */
export default function AdminOrders({ params }: Props) {
  // An order opened from a plan or a cause stands over it, and a plan over its cause: closing it leads back.
  const { causeId, planId } = useOpen()
  useBeingHere()
  useFetchAtTouch()

  return (
    <AdminPage>
      <ReceiptProvider>
        <Orders
          openOrderId={params.orderId}
          openCauseId={causeId}
          header={(answer) => (
            <>
              <OrdersHeader
                {...answer}
                isOverList={(params.orderId ?? planId ?? causeId) !== undefined}
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
        <Receipts place="list" />
      </ReceiptProvider>
      {params.orderId !== undefined ? (
        <OrderSheet key={params.orderId} id={params.orderId} />
      ) : planId !== undefined ? (
        <PlanSheet key={planId} id={planId} openWorkbook={openWorkbook} />
      ) : (
        causeId !== undefined && <CauseSheet key={causeId} id={causeId} />
      )}
    </AdminPage>
  )
}
