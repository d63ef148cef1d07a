import { useMemo, useState } from 'react'
import { useIntl } from 'react-intl'

import { findCarrierHeading } from './recognize/carrier-columns'
import type { CarrierField, CarrierHeading } from './recognize/carrier-columns'
import { recognizeCarriers } from './recognize/carriers'
import type { Mapping, Table } from './recognize/table'

const APP = 'admin/order-integrations.imports'

/** As many as the service takes. */
const most = 5_000

export type CarriersFile = ReturnType<typeof useCarriersFile>

/** A list of carriers, how it is read, and what is missing before anything is asked of the service. */
export function useCarriersFile() {
  const [heading, setHeading] = useState<CarrierHeading>()
  const [isSure, setIsSure] = useState(false)
  const [areCodesRight, setAreCodesRight] = useState(false)
  const [areNamesRight, setAreNamesRight] = useState(false)
  const [zeros, setZeros] = useState('')
  const read = useMemo(
    () => heading && recognizeCarriers(heading, zeros === 'fill'),
    [heading, zeros],
  )
  const missing = useWhatIsMissing({ heading, read, isSure, areCodesRight, areNamesRight, zeros })

  /** What was said of the codes of other columns. */
  const forgetAnswers = () => {
    setAreCodesRight(false)
    setAreNamesRight(false)
    setZeros('')
  }
  const take = (table: Table | undefined) => {
    setHeading(table && findCarrierHeading(table))
    setIsSure(false)
    forgetAnswers()
  }
  const correct = (mapping: Mapping<CarrierField>) => {
    if (heading) setHeading({ ...heading, mapping })
    forgetAnswers()
  }
  const toSend = read && missing === undefined ? read.carriers : undefined
  return {
    heading,
    read,
    missing,
    toSend,
    isSure,
    setIsSure,
    areCodesRight,
    setAreCodesRight,
    areNamesRight,
    setAreNamesRight,
    zeros,
    setZeros,
    take,
    correct,
  }
}

interface Known {
  readonly heading?: CarrierHeading
  readonly read?: ReturnType<typeof recognizeCarriers>
  readonly isSure: boolean
  readonly areCodesRight: boolean
  readonly areNamesRight: boolean
  readonly zeros: string
}

/** Why it cannot begin yet; undefined where it can. */
function useWhatIsMissing({ heading, read, isSure, ...said }: Known): string | undefined {
  const { formatMessage, formatNumber } = useIntl()
  const say = (name: string, values = {}) => formatMessage({ id: `${APP}.${name}` }, values)
  if (!heading || !read) return undefined
  if (Object.keys(heading.mapping).length === 0) return say('carriers-say-column')
  const [long] = read.tooLong
  if (read.lost.length > 0) return say('carriers-say-lost')
  if (long) return say('carriers-too-long', { number: long.number, text: long.text })
  if (read.carriers.length === 0) return say('carriers-none')
  if (read.carriers.length > most) {
    const count = read.carriers.length
    return say('carriers-too-many', { number: formatNumber(count), most: formatNumber(most) })
  }
  if (read.areCodesCut && !said.areCodesRight) return say('say-ids')
  if (read.short.rows.length > 0 && said.zeros === '') return say('carriers-say-zeros')
  if (read.shared.length > 0 && !said.areNamesRight) return say('carriers-say-shared')
  return heading.isGuessed && !isSure ? say('carriers-say-sure') : undefined
}
