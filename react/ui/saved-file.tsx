import React, { useState } from 'react'
import { FormattedMessage } from 'react-intl'

import type { WrittenFile } from './hand-over'
import { handOver } from './hand-over'
import { HandOverDoubt } from './hand-over-doubt'
import { Notice } from './notice'

/** What came of writing a file and handing it over. */
type Outcome =
  | { readonly kind: 'written'; readonly file: WrittenFile; readonly isSaved: boolean }
  | { readonly kind: 'failed' }

/** Writes files and hands them over; never throws. `outcome` is that of the last one. */
export function useSavedFile() {
  const [outcome, setOutcome] = useState<Outcome>()
  const save = async (write: () => Promise<WrittenFile>): Promise<void> => {
    try {
      const file = await write()
      setOutcome({ kind: 'written', file, isSaved: handOver(file) })
    } catch {
      // A request without an answer, or a part of the page that does not load.
      setOutcome({ kind: 'failed' })
    }
  }
  return { outcome, save }
}

interface Props {
  readonly outcome?: Outcome
  /** The message of a file that could not be written. */
  readonly unwrittenId: string
}

/** Says what came of a file, to who sees it and to who hears it. */
export function SavedFile({ outcome, unwrittenId }: Props) {
  return (
    <div role="status">
      {outcome?.kind === 'failed' && (
        <Notice tone="warning">
          <FormattedMessage id={unwrittenId} />
        </Notice>
      )}
      {outcome?.kind === 'written' &&
        (outcome.isSaved ? (
          <FormattedMessage
            id="admin/order-integrations.file.saved"
            values={{ file: outcome.file.name }}
          />
        ) : (
          <HandOverDoubt file={outcome.file} />
        ))}
    </div>
  )
}
