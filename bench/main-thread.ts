import type { Frame } from 'playwright-core'
import { z } from 'zod'

// Timers that follow each other come every 4 ms (HTML standard, timers), unless something holds the thread.
const watch = `(() => {
  window.__longest = 0
  let before = performance.now()
  const look = () => {
    const now = performance.now()
    window.__longest = Math.max(window.__longest, now - before)
    before = now
    setTimeout(look)
  }
  look()
})()`

/** Watches the main thread of a page from now on. */
export const watchMainThread = (frame: Frame): Promise<unknown> => frame.evaluate(watch)

/** For how long it stood still at most since the last look, so that the page answered nobody. In milliseconds. */
export const longestBlockIn = async (frame: Frame): Promise<number> =>
  z.number().parse(
    await frame.evaluate(() => {
      const longest: unknown = Reflect.get(window, '__longest')
      Reflect.set(window, '__longest', 0)
      return longest
    }),
  )
