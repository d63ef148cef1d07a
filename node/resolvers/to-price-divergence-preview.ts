import type { PreviewAnswer } from '../application/price-divergence/preview-rule'
import type { Context } from '../context'
import { toPercent } from '../domain/price-divergence/bands'
import type { DivergenceCause } from '../domain/price-divergence/known-divergences'
import type { PreviewedRule } from '../domain/price-divergence/preview'
import type { Replay, ReplayLine } from '../domain/price-divergence/replay'
import type { Suggestion } from '../domain/price-divergence/suggestion'
import type { Trap } from '../domain/price-divergence/traps'
import { localizeLink } from '../texts/localize-steps'
import { titleOfIssue } from './issue-title'
import { localizerOf } from './localizer-of'
import { marketplacesOf } from './marketplaces-of'
import { toBand, toDivergenceRule } from './to-divergence-rule'

const toCause = async ({ issue, leftOut }: DivergenceCause, context: Context) => ({
  id: issue.id,
  title: await titleOfIssue(issue, context),
  marketplaces: await marketplacesOf(issue.affiliateIds, context),
  orders: issue.orderCount,
  leftOut: leftOut ?? null,
})

type Cause = Awaited<ReturnType<typeof toCause>>

/** What a preview names, by id. */
type Names = {
  readonly causes: ReadonlyMap<string, Cause>
  readonly marketplaces: ReadonlyMap<string, { readonly id: string; readonly name: string }>
}

const marketplaceIn = ({ marketplaces }: Names, id: string) =>
  marketplaces.get(id) ?? { id, name: id }

const toLine = ({ AUTHORIZE, ASK, DENY, OUTSIDE }: ReplayLine) => ({
  passed: AUTHORIZE,
  asked: ASK,
  denied: DENY,
  outside: OUTSIDE,
})

const toReplay = ({ total, marketplaces, causes, months, worst, saved }: Replay, names: Names) => ({
  total: toLine(total),
  marketplaces: marketplaces.map(({ affiliateId, line }) => ({
    marketplace: marketplaceIn(names, affiliateId),
    line: toLine(line),
  })),
  causes: causes.flatMap(({ causeId, line }) => {
    const cause = names.causes.get(causeId)
    return cause === undefined ? [] : { cause, line: toLine(line) }
  }),
  months: months.map(({ month, line }) => ({ month, line: toLine(line) })),
  worst: worst.map(({ affiliateId, ...order }) => ({
    ...order,
    marketplace: marketplaceIn(names, affiliateId),
  })),
  saved,
})

const noTrap = { side: null, from: null, to: null, orders: null, cause: null }

const toTrap = (trap: Trap, { causes }: Names) => {
  const { kind } = trap
  switch (trap.kind) {
    case 'GAP':
      return { ...noTrap, ...trap, from: toPercent(trap.from), to: toPercent(trap.to) }
    case 'REST_REFUSED':
      return { ...noTrap, ...trap, from: toPercent(trap.from) }
    case 'ON_AN_END':
      return { ...noTrap, kind, from: toPercent(trap.at), orders: trap.orders }
    case 'COVERS_SURGE':
      return { ...noTrap, kind, orders: trap.orders, cause: causes.get(trap.causeId) ?? null }
    case 'EXACTLY_100':
      return { ...noTrap, kind, orders: trap.orders }
    case 'SIDES_DIFFER':
    case 'APPROVER_LEAVES':
      return { ...noTrap, kind }
  }
}

const toOutcome = ({ bands, replay, ofPaid, traps }: PreviewedRule, names: Names) => ({
  bands: bands.map(toBand),
  replay: toReplay(replay, names),
  ofPaid: ofPaid === undefined ? null : toLine(ofPaid.total),
  traps: traps.map((trap) => toTrap(trap, names)),
})

const toSuggestion = ({ upTo, bands, sums, ...suggestion }: Suggestion) => ({
  ...suggestion,
  upTo: toPercent(upTo),
  bands: bands.map(toBand),
  sums: sums.map((sum) => ({
    ...sum,
    lessAMonth: sum.lessAMonth ?? null,
    moreAMonth: sum.moreAMonth ?? null,
  })),
})

const namesIn = async ({ gathered }: PreviewAnswer, context: Context): Promise<Names> => {
  const causes = await Promise.all(gathered.causes.map((cause) => toCause(cause, context)))
  const marketplaces = await marketplacesOf(gathered.affiliateIds, context)
  return {
    causes: new Map(causes.map((cause) => [cause.id, cause])),
    marketplaces: new Map(marketplaces.map((each) => [each.id, each])),
  }
}

const links = ['order-authorization', 'configuring-price-divergence-rule-document'] as const

/** A preview with its causes and marketplaces by name. */
export const toPriceDivergencePreview = async (answer: PreviewAnswer, context: Context) => {
  const { gathered, timeZone, causes, entered, suggestion, outcome } = answer
  const { orders, withoutAmounts, since } = answer
  const names = await namesIn(answer, context)
  const isNone = typeof suggestion === 'string'
  const { asOf, from, isCut, notKept } = gathered
  return {
    ...{ asOf, from, timeZone, isCut, orders, withoutAmounts },
    marketplaces: [...names.marketplaces.values()],
    since: since ?? null,
    notKept: notKept ? { days: notKept.days, orders: notKept.orders ?? null } : null,
    causes: causes.flatMap(({ issue }) => names.causes.get(issue.id) ?? []),
    entered: toDivergenceRule(entered),
    suggestion: isNone ? null : toSuggestion(suggestion),
    noSuggestion: isNone ? suggestion : null,
    leftOut: [...names.causes.values()].filter(({ leftOut }) => leftOut !== null),
    outcome: outcome ? toOutcome(outcome, names) : null,
    actions: links.map((link) => localizeLink(link, localizerOf(context))),
  }
}
