// Prints what the react builder's compiler finds in a copy of react/.
import { reactTypeFaults } from './react-types'

const faults = reactTypeFaults(process.argv[2] ?? '')
process.stdout.write(faults.join('\n'))
process.exitCode = faults.length === 0 ? 0 : 1
