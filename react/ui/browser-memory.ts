/** What one browser keeps for whoever uses it: for good, or until its tab is closed. */
type Kept = 'localStorage' | 'sessionStorage'

/**
 * A place in the browser, by what is kept there and of what. A private window, a full storage and a frame that is denied
 * one keep nothing: nothing is recalled there, and what is kept lasts as long as the page.
 */
export const browserMemory = (name: string, of: string, kept: Kept = 'localStorage') => {
  const key = `order-integrations.${name}.${of}`
  return {
    /** Undefined where nothing is kept that can be read. What it is has to be looked at: anybody may have put it there. */
    recall: (): unknown => {
      try {
        return JSON.parse(window[kept].getItem(key) ?? '') ?? undefined
      } catch {
        return undefined
      }
    },
    keep: (value: unknown): void => {
      try {
        window[kept].setItem(key, JSON.stringify(value))
      } catch {
        // Without it the next visit begins as the first.
      }
    },
  }
}
