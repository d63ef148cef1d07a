import { createContext } from 'react'

/** The asOf of the answer that is shown: what a colleague did since is not replaced unasked. */
export const AnswerTime = createContext<string | null | undefined>(undefined)
