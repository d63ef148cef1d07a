import { isCpf } from './check-digits'
import type { Container } from './key-table'
import type { Kind } from './kinds'
import { markOf, type Stretch } from './marks'
import { isWholeName } from './names'

// What stands around a value: an object, an element, an argument list, or the text itself.

type Pending = {
  readonly start: number
  readonly end: number
  readonly kind: Kind
  readonly value: string
  /** What has to stand around the mark, where the value had no quotation marks. */
  readonly quote?: string
  /** Whether its key says that it is a document. */
  readonly isTold?: boolean
  /** Whether its key says that it is a number. */
  readonly isNumber?: boolean
}

type Frame = {
  readonly container?: Container
  readonly pending: Pending[]
  hasPerson: boolean
  /** Whether it holds what has an address, a phone or a name. */
  hasParts: boolean
  hasAddress: boolean
  /** Whether the number of a house was taken out: another number is no house's. */
  hasNumber: boolean
}

const deepest = 64
const mostPending = 500

const createFrame = (container?: Container): Frame => ({
  container,
  pending: [],
  hasPerson: false,
  hasParts: false,
  hasAddress: false,
  hasNumber: false,
})

const isLong = (value: string): boolean => value.replace(/[^\da-z]/gi, '').length >= 7

// DNI, cédula and NIT have no more, and no check digit that tells.
const isNational = (value: string): boolean =>
  /^[A-Z]{0,2}\d[\d.-]{5,12}[\dK]$/i.test(value) && /^\d{6,11}$/.test(value.replace(/\D/g, ''))

/** A number that can be nothing but a person's says whose its neighbours are. */
const isPersonsDocument =
  ({ hasPerson, hasParts }: Pick<Frame, 'hasPerson' | 'hasParts'>) =>
  ({ kind, value, isTold = false }: Pending): boolean =>
    kind === 'document' &&
    (isCpf(value.replace(/\D/g, '')) || (isTold && (hasPerson || hasParts) && isNational(value)))

/** The kind that a value has by what stands around it. */
const kindIn = (
  { container, hasPerson, hasParts, hasAddress, hasNumber }: Frame,
  pending: Pending,
): Kind | undefined => {
  const { kind, value } = pending
  if (container === 'other') return hasAddress && kind === 'address' ? kind : undefined
  if (container === 'phone') return 'phone'
  if (container === 'document') return isLong(value) && /\d/.test(value) ? 'document' : undefined
  const isPlace = container === 'address' || hasAddress
  switch (kind) {
    case 'name':
      return isPlace || hasPerson || container === 'person' ? 'name' : undefined
    case 'address':
      if (hasNumber && pending.isNumber === true && container !== 'address') return undefined
      return isPlace || container === 'person' ? 'address' : undefined
    default:
      return (/\d/.test(value) && (isPlace || container === 'person')) ||
        (kind === 'phone' && hasPerson && isLong(value)) ||
        isPersonsDocument({ hasPerson, hasParts })(pending)
        ? kind
        : undefined
  }
}

const stretchOf = (kind: Kind, found: Omit<Pending, 'kind'>): Stretch => {
  const { start, end, value, quote = '' } = found
  return { start, end, mark: quote + markOf(kind, value) + quote }
}

const settledIn = (frame: Frame): readonly Stretch[] => {
  const { hasPerson: isOne, hasParts } = frame
  // A document beside a whole name is that person's.
  const hasName = frame.pending.some(
    ({ kind, value }) => kind === 'name' && isWholeName(value.replaceAll(',', '')),
  )
  const hasPerson =
    isOne ||
    frame.pending.some(isPersonsDocument({ hasPerson: isOne, hasParts: hasParts || hasName }))
  return frame.pending.flatMap((each) => {
    const kind = kindIn({ ...frame, hasPerson }, each)
    return kind === undefined ? [] : [stretchOf(kind, each)]
  })
}

/** Collects what is taken out while a text is walked through. */
export const createFrames = () => {
  const taken: Stretch[] = []
  const stack: Frame[] = [createFrame()]
  let tooDeep = 0
  const top = (): Frame => stack.at(-1) ?? createFrame()
  const settle = (frame: Frame): void => {
    taken.push(...settledIn(frame))
  }
  const take = (kind: Kind, found: Omit<Pending, 'kind'>): void => {
    taken.push(stretchOf(kind, found))
  }
  return {
    enter: (container?: Container) => {
      if (container === 'address' || container === 'phone' || container === 'person')
        top().hasParts = true
      if (stack.length < deepest) stack.push(createFrame(container ?? top().container))
      else tooDeep += 1
    },
    leave: () => {
      if (tooDeep > 0) {
        tooDeep -= 1
        return
      }
      const frame = stack.length > 1 ? stack.pop() : undefined
      if (frame !== undefined) settle(frame)
    },
    container: () => top().container,
    /** A value that is a person's wherever it stands; it makes its neighbours one's too. */
    take: (kind: Kind, value: Omit<Pending, 'kind'>, below = 0) => {
      take(kind, value)
      const frame = stack.at(-1 - below) ?? top()
      if (kind === 'address' || kind === 'postalCode') frame.hasAddress = true
      if (kind === 'address' && value.isNumber === true) frame.hasNumber = true
      if (kind !== 'secret') frame.hasPerson = true
    },
    wait: (pending: Pending, below = 0) => {
      const frame = stack.at(-1 - below) ?? top()
      if (frame.pending.length < mostPending) frame.pending.push(pending)
    },
    finish: (): readonly Stretch[] => {
      for (const frame of stack.splice(0)) settle(frame)
      return taken
    },
  }
}

export type Frames = ReturnType<typeof createFrames>
