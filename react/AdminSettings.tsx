import React from 'react'

import { Settings } from './settings/settings'
import { AdminPage } from './ui/admin-page'

export default function AdminSettings() {
  return (
    <AdminPage>
      <Settings />
    </AdminPage>
  )
}
