import React, { useState } from 'react'
import { FormattedMessage } from 'react-intl'

import { Button, csx, NARROW } from '../ui'
import { Shortcuts } from './shortcuts'
import type { Keys } from './use-list-keys'
import { useListKeys } from './use-list-keys'

// There are no keys where there is no room for them.
const help = csx({ [NARROW]: { display: 'none' } })

/** The list by the keyboard, and what says which keys there are. */
export function ListKeys(keys: Omit<Keys, 'onHelp'>) {
  const [helping, setHelping] = useState(false)
  useListKeys({ ...keys, onHelp: () => setHelping(true) })

  return (
    <>
      <div className={help}>
        <Button variant="tertiary" bleedX onClick={() => setHelping(true)}>
          <FormattedMessage id="admin/order-integrations.keys.title" />
        </Button>
      </div>
      {helping && <Shortcuts onClose={() => setHelping(false)} />}
    </>
  )
}
