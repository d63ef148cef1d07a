import { findCarrierHeading } from '../imports/recognize/carrier-columns'
import { recognizeCarriers } from '../imports/recognize/carriers'
import type { Cell } from '../imports/recognize/cell'

/** Reads a list of carriers as the page does, before a person says anything of it. */
export const readCarriers = (rows: readonly (readonly Cell[])[], fillsZeros?: boolean) => {
  const heading = findCarrierHeading({ rows })
  const { mapping, isGuessed } = heading
  return { ...recognizeCarriers(heading, fillsZeros), mapping, isGuessed }
}
