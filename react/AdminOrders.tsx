import React from 'react'

import { useBeingHere } from './api/use-people'
import { CauseList } from './causes/cause-list'
import { ExportMenu } from './export/export-menu'
import { OrdersHeader } from './header/orders-header'
import { NativeNotice } from './onboarding/native-notice'
import { Orders } from './orders/orders'
import { AdminPage } from './ui/admin-page'
import { later, useFetchAtTouch } from './ui'
import { useOpenCause } from './ui/use-open-cause'
import { SavedViewsMenu } from './views/saved-views-menu'
import { ReceiptProvider, Receipts } from './work/receipt'

const OrderSheet = later(async () => (await import('./order/order-sheet')).OrderSheet)
const CauseSheet = later(async () => (await import('./causes/cause-sheet')).CauseSheet)
const FirstSteps = later(async () => (await import('./onboarding/first-steps')).FirstSteps)

interface Props {
  readonly params: { readonly orderId?: string }
}

/** Both routes show this page: the list, and over it the order or the cause that the address names. */
export default function AdminOrders({ params }: Props) {
  // An order opened from a cause stands over it: closing the order leads back.
  const causeId = useOpenCause()
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
                isOverList={params.orderId !== undefined || causeId !== undefined}
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
      ) : (
        causeId !== undefined && <CauseSheet key={causeId} id={causeId} />
      )}
    </AdminPage>
  )
}
