import React, { createContext, useContext, useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'

// Beside the page's own tree: what is typed in a sheet would end with it, and a sheet ends by one key.
const drafts = new Map<string, string>()

const Subject = createContext<string | undefined>(undefined)

interface Props {
  /** What is typed within it is about this one thing: an order, a cause, a plan. */
  readonly subject: string
  readonly children: ReactNode
}

export function DraftsOf({ subject, children }: Props) {
  return <Subject.Provider value={subject}>{children}</Subject.Provider>
}

/** For tests, of which each begins in a new tab. */
export const forgetAllDrafts = () => drafts.clear()

const keyOf = (subject: string | undefined, field: string) =>
  subject === undefined ? undefined : `${subject} ${field}`

function keep(key: string | undefined, text: string): void {
  if (key === undefined) return
  if (text === '') drafts.delete(key)
  else drafts.set(key, text)
}

type Change = (next: string | ((now: string) => string)) => void

/**
 * What is typed in a field. Whoever left its place before it was sent finds it there again, for as long as the tab lives;
 * what was sent is set to nothing. Where nothing says what it is about, it ends with its place.
 */
export function useDraft(field: string): readonly [string, Change] {
  const key = keyOf(useContext(Subject), field)
  const [text, setText] = useState(() => drafts.get(key ?? '') ?? '')
  const latest = useRef(text)
  const isGone = useRef(false)
  useEffect(
    () => () => {
      isGone.current = true
    },
    [],
  )
  const change: Change = (next) => {
    latest.current = typeof next === 'string' ? next : next(latest.current)
    keep(key, latest.current)
    if (!isGone.current) setText(latest.current)
  }
  return [text, change]
}

interface Drafts {
  /** Whether somebody began one of them and has not sent it. */
  readonly isBegun: () => boolean
  /** Once they were sent. */
  readonly forget: () => void
}

/** What stands in these fields, for whatever opens and closes their form. */
export function useDrafts(fields: readonly string[]): Drafts {
  const subject = useContext(Subject)
  const keys = fields.map((field) => keyOf(subject, field))
  return {
    isBegun: () => keys.some((key) => key !== undefined && drafts.has(key)),
    forget: () => keys.forEach((key) => keep(key, '')),
  }
}
