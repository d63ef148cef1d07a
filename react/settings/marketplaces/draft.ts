import type { SaveMarketplaceInput, ShipByUnit } from '../../__generated__/operations'
import type { SettingsAffiliate } from '../../api/use-settings'
import { toWhole } from '../form/to-whole'
import { toPercent } from '../form/to-percent'
import { toHandlingMinutes, toHandlingText } from './handling-time'

/** What a person is typing of a marketplace. */
export interface Draft {
  readonly id: string
  readonly name: string
  readonly salesChannel: string
  readonly currency: string
  /** Hours and minutes, `h:mm`. */
  readonly handlingMinutes: string
  /** In percent. */
  readonly lateLimit: string
  readonly cancellationLimit: string
  readonly resendPage: string
  /** Without one there is no rule. */
  readonly unit: ShipByUnit | ''
  readonly amount: string
  readonly cutOff: string
  readonly holidays: readonly string[]
  readonly timeZone: string
}

export const emptyDraft: Draft = {
  id: '',
  name: '',
  salesChannel: '',
  currency: '',
  handlingMinutes: '',
  lateLimit: '',
  cancellationLimit: '',
  resendPage: '',
  unit: '',
  amount: '',
  cutOff: '',
  holidays: [],
  timeZone: '',
}

export function toDraft({
  id,
  name,
  salesChannel,
  currency,
  handlingMinutes,
  lateLimit,
  cancellationLimit,
  resendPage,
  shipByRule,
}: SettingsAffiliate): Draft {
  return {
    id,
    name,
    salesChannel: salesChannel ?? '',
    currency: currency ?? '',
    handlingMinutes: handlingMinutes == null ? '' : toHandlingText(handlingMinutes),
    lateLimit: lateLimit == null ? '' : String(lateLimit),
    cancellationLimit: cancellationLimit == null ? '' : String(cancellationLimit),
    resendPage: resendPage ?? '',
    unit: shipByRule?.unit ?? '',
    amount: shipByRule ? String(shipByRule.amount) : '',
    cutOff: shipByRule?.cutOff ?? '',
    holidays: shipByRule?.holidays ?? [],
    timeZone: shipByRule?.timeZone ?? '',
  }
}

interface Listed {
  readonly listedName?: string | null
  readonly listedSalesChannel?: string | null
}

/** What VTEX lists anyway is no correction: it may change there. */
export function toInput(draft: Draft, listed: Listed = {}): SaveMarketplaceInput {
  const own = (value: string, known?: string | null) => {
    const text = value.trim()
    return text === '' || text === known ? undefined : text
  }
  return {
    id: draft.id.trim().toUpperCase(),
    name: own(draft.name, listed.listedName),
    salesChannel: own(draft.salesChannel, listed.listedSalesChannel),
    currency: own(draft.currency)?.toUpperCase(),
    handlingMinutes: toHandlingMinutes(draft.handlingMinutes),
    lateLimit: toLimit(draft.lateLimit),
    cancellationLimit: toLimit(draft.cancellationLimit),
    resendPage: own(draft.resendPage),
    shipByRule: toRule(draft),
  }
}

const toLimit = (typed: string) => (typed.trim() === '' ? undefined : toPercent(typed))

function toRule({ unit, amount, cutOff, holidays, timeZone }: Draft) {
  if (unit === '') return undefined
  const rule = { unit, amount: toWhole(amount) }
  return unit === 'HOURS'
    ? rule
    : { ...rule, cutOff: cutOff || undefined, holidays, timeZone: timeZone.trim() || undefined }
}
