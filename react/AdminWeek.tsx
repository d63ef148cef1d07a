import React from 'react'

import { AdminPage } from './ui/admin-page'
import { WeekPage } from './week/week-page'

export default function AdminWeek() {
  return (
    <AdminPage>
      <WeekPage />
    </AdminPage>
  )
}
