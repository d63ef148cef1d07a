import React from 'react'

import { ImportPage } from './imports/import-page'
import { AdminPage } from './ui/admin-page'

export default function AdminImport() {
  return (
    <AdminPage>
      <ImportPage />
    </AdminPage>
  )
}
