import React from 'react'

import { PriceDivergencePage } from './price-divergence/price-divergence-page'
import { AdminPage } from './ui/admin-page'

export default function AdminPriceDivergence() {
  return (
    <AdminPage>
      <PriceDivergencePage />
    </AdminPage>
  )
}
