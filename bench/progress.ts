const startedAt = performance.now()

/** Says what goes on, for whoever waits: on standard error, since the figures may be data. */
export const say = (what: string): void => {
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(0)
  process.stderr.write(`${seconds.padStart(5)} s  ${what}\n`)
}
