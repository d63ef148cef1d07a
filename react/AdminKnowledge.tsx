import React from 'react'

import { KnowledgePage } from './onboarding/knowledge-page'
import { AdminPage } from './ui/admin-page'

export default function AdminKnowledge() {
  return (
    <AdminPage>
      <KnowledgePage />
    </AdminPage>
  )
}
