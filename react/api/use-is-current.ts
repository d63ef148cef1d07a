import { useEffect, useRef } from 'react'

/** Tells whether a question is still the one that is asked: an answer may come after the next question, or after all. */
export function useIsCurrent(question: string): (question: string) => boolean {
  const current = useRef<string>()
  useEffect(() => {
    current.current = question
    return () => {
      current.current = undefined
    }
  }, [question])
  return (asked) => current.current === asked
}
