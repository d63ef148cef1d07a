import type { Rule } from '../project'

/**
 * Since 2026-03-11 a simulation may answer from old data where it is allowed to: *Check now* is about now.
 * https://developers.vtex.com/updates/release-notes
 */
const simulationsAreAboutNow: Rule = ({ sources }) =>
  sources
    .filter(({ text }) => text.includes('allowedOutdatedData'))
    .map(
      ({ path }) =>
        `${path}: do not send allowedOutdatedData, a check is about the store as it is now.`,
    )

export const simulationRules = { simulationsAreAboutNow }
