import React, { useEffect, useRef, useState } from 'react'
import { FormattedMessage } from 'react-intl'

import { Button, csx, NARROW } from '../ui'
import { Shortcuts } from './shortcuts'
import type { Keys } from './use-list-keys'
import { useListKeys } from './use-list-keys'

// There are no keys where there is no room for them.
const wideOnly = csx({ [NARROW]: { display: 'none' } })

/** The list by the keyboard, and what says which keys there are. */
export function ListKeys(keys: Omit<Keys, 'onHelp'>) {
  const [helping, setHelping] = useState(false)
  const before = useRef<Element | null>(null)
  const help = () => {
    before.current = document.activeElement
    setHelping(true)
  }
  useListKeys({ ...keys, onHelp: help })

  useEffect(() => {
    if (!helping && before.current instanceof HTMLElement) before.current.focus()
  }, [helping])

  return (
    <>
      <div className={wideOnly}>
        <Button variant="tertiary" bleedX onClick={help}>
          <FormattedMessage id="admin/order-integrations.keys.title" />
        </Button>
      </div>
      {helping && <Shortcuts onClose={() => setHelping(false)} />}
    </>
  )
}
