import React from 'react'

import { SettingsPage } from './settings/settings-page'
import { AdminPage } from './ui/admin-page'

export default function AdminSettings() {
  return (
    <AdminPage>
      <SettingsPage />
    </AdminPage>
  )
}
