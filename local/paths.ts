import { join } from 'node:path'

const root = join(__dirname, '..')
export const fromRoot = (...segments: readonly string[]): string => join(root, ...segments)
