const mostRuns = 20

/**
 * How much processor time a task takes on a machine that does nothing else, in milliseconds: the least of several runs, as
 * many as it takes to stay within a limit. What else runs makes some of them longer, and none shorter.
 */
export const processorTimeOf = (task: () => unknown, within: number): number => {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < mostRuns && least >= within; run += 1) {
    const start = process.cpuUsage()
    task()
    const { user, system } = process.cpuUsage(start)
    least = Math.min(least, (user + system) / 1_000)
    // What grows with the square takes minutes, and not by chance.
    if (least > 20 * within) return least
  }
  return least
}
