import React from 'react'

import { Imports } from './imports/imports'
import { AdminPage } from './ui/admin-page'

export default function AdminImport() {
  return (
    <AdminPage>
      <Imports />
    </AdminPage>
  )
}
