import { useEffect } from 'react'

import { takeHandedFile } from '../ui'

interface Props {
  readonly onFile: (file: File) => void
}

/** Reads the file that a person chose on the page before. */
export function HandedFile({ onFile }: Props) {
  useEffect(() => {
    const file = takeHandedFile()
    if (file) onFile(file)
  }, [])
  return null
}
