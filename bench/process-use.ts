import { readFile } from 'node:fs/promises'

/** Of what Linux counts processor time in: 100 a second on every machine that this runs on. */
const ticksPerSecond = 100

export type ProcessUse = { readonly residentMb: number; readonly cpuMs: number }

/** What a process takes, as Linux says it. */
export const useOf = async (pid: number): Promise<ProcessUse> => {
  const [status, stat] = await Promise.all([
    readFile(`/proc/${pid}/status`, 'utf8'),
    readFile(`/proc/${pid}/stat`, 'utf8'),
  ])
  const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1])
  // The name of the program may hold spaces; what follows its bracket does not.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const ticks = Number(fields[11]) + Number(fields[12])
  return { residentMb: kilobytes / 1_024, cpuMs: (ticks * 1_000) / ticksPerSecond }
}
