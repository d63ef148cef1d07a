// Prints what webpack 4 finds in a copy of react/.
import { reactBundleFaults } from './react-bundle'

const print = async (directory: string): Promise<void> => {
  const faults = await reactBundleFaults(directory)
  process.stdout.write(faults.join('\n'))
  process.exitCode = faults.length === 0 ? 0 : 1
}

void print(process.argv[2] ?? '')
