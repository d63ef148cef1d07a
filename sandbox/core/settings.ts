import { z } from 'zod'

// Where VTEX's documents are silent or disagree, both readings can be played here.
// contributing/assumptions.md says for each how to find out on a real account, and npm run probe asks.
const settingsSchema = z
  .object({
    /** Moves the sandbox's clock, so that nobody has to wait for an expiry. */
    clockOffsetMs: z.number().int(),
    /** Search and scroll see a write only after this long; reads by id see it at once. */
    searchLagMs: z.number().int().min(0),
    ordersListLagMs: z.number().int().min(0),
    failedCondition: z.enum(['error', 'silent']),
    failedConditionStatus: z.number().int().min(400).max(499),
    conditionOnMissingDocument: z.enum(['creates', 'refuses']),
    whereWithoutSchema: z.enum(['refuses', 'allows']),
    unchangedWriteStatus: z.union([z.literal(204), z.literal(304)]),
    createByIdStatus: z.union([z.literal(204), z.literal(201)]),
    missingDocument: z.enum(['not-found', 'no-content']),
    deleteOfMissingDocument: z.enum(['no-content', 'not-found']),
    textMatch: z.enum(['exact', 'ignores-case']),
    differenceOnMissingField: z.enum(['matches', 'skips']),
    arrayEquality: z.enum(['any-element', 'refuses']),
    contentRangeFormat: z.enum(['equals', 'space']),
    defaultPageSize: z.number().int().min(1).max(100),
    /** Whether ids that differ only by case name one document. Search shows each form as a row of its own. */
    documentIds: z.enum(['ignore-case', 'exact']),
    /** The order of a search without `_sort`: another for each request, or by id. */
    unsortedPages: z.enum(['any-order', 'by-id']),
    /** The greatest total that a search says, as where its filter hits a custom index. */
    greatestTotal: z.number().int().min(1),
    /** A search without a filter of more documents than these times out over their exact total. */
    unfilteredSearchUpTo: z.number().int().min(0),
    /** A scroll of more documents than these times out. */
    scrollUpTo: z.number().int().min(0),
    /** Whether documents can be written while personal data is tokenized anew. */
    documentWrites: z.enum(['open', 'locked']),
    wildcards: z.enum(['allowed', 'blocked']),
    lockWriters: z.number().int().min(1),
    lockTimeoutMs: z.number().int().min(0),
    /** How long each write keeps the lock; only above 0 is a caller likely to time out on it. */
    lockHoldMs: z.number().int().min(0),
    unknownUserToken: z.enum(['null', 'unauthorized']),
    /** What becomes of an order that is canceled before anybody handles it. */
    cancelBeforeHandling: z.enum(['at-once', 'through-cancel', 'requests']),
    /** Whether the task that asks to authorize an order ends when the order is canceled. */
    taskOfCanceledOrder: z.enum(['stays-open', 'closes']),
    ordersFullText: z.enum(['whole-words', 'parts']),
    ordersBeyondLimit: z.enum(['bad-request', 'empty']),
    /** Whose codes stand in the `errors` of a refused order. */
    errorVocabulary: z.enum(['fulfillment', 'checkout', 'none']),
    unknownSkuError: z.enum(['ORD027', 'CHK0272', 'FMT0039']),
    canceledOrderResult: z.enum(['EOI001', 'EOI007']),
    /** An order without a field that the reference requires. */
    incompleteOrderBody: z.enum(['notifies', 'bad-request']),
    withoutDivergenceRule: z.enum(['refuses', 'approves']),
    deniedDivergence: z.enum(['EOI003', 'EOI001']),
    divergenceBase: z.enum(['expected', 'paid']),
    heldPlacement: z.enum(['succeeds', 'EOI011']),
    /** The store's own freight, or the one that the order came with, in the value it expects. */
    expectedFreight: z.enum(['calculated', 'sent']),
    /** How often VTEX tries to deliver a notification; 1 never tries again. */
    notificationAttempts: z.number().int().min(1).max(10),
    /** How often it is delivered: 0 loses it, 2 repeats it. */
    notificationCopies: z.number().int().min(0).max(5),
    notificationDelayMs: z.number().int().min(0).max(600_000),
    /** How often an event of an order is delivered to apps: 0 loses it, 2 repeats it. */
    broadcastCopies: z.number().int().min(0).max(5),
    /** Each copy waits for up to this long: above 0, later events overtake earlier ones. */
    broadcastSpreadMs: z.number().int().min(0).max(60_000),
    /** Whether an app's own token may read affiliates where it declares the policy. */
    affiliatesForApps: z.enum(['with-policy', 'refuses']),
    /** Whether an app's own token may create templates of Message Center. */
    templateCreation: z.enum(['allows', 'refuses']),
    /** What stands behind the workspace in the path of VTEX's scheduler: the account, or the app's name. */
    schedulerPath: z.enum(['account', 'app']),
    unchangedScheduleStatus: z.union([z.literal(304), z.literal(200)]),
    /** The shortest period that an expression may name. */
    shortestPeriodMinutes: z.number().int().min(1).max(1_440),
    /** Whether a schedule that was taken is called. */
    schedules: z.enum(['kept', 'forgotten']),
    scheduleHeaders: z.enum(['passed', 'dropped']),
    /** Whether the scheduler calls as the app that a route's policy can name. */
    scheduleCaller: z.enum(['app', 'nobody']),
  })
  .strict()

export type Settings = Readonly<z.infer<typeof settingsSchema>>

export const settingsPatchSchema = settingsSchema.partial()

export type SettingsPatch = z.infer<typeof settingsPatchSchema>

export const defaultSettings: Settings = {
  clockOffsetMs: 0,
  searchLagMs: 1000,
  ordersListLagMs: 0,
  failedCondition: 'error',
  failedConditionStatus: 412,
  conditionOnMissingDocument: 'creates',
  whereWithoutSchema: 'refuses',
  unchangedWriteStatus: 204,
  createByIdStatus: 204,
  missingDocument: 'not-found',
  deleteOfMissingDocument: 'no-content',
  textMatch: 'exact',
  differenceOnMissingField: 'matches',
  arrayEquality: 'any-element',
  contentRangeFormat: 'equals',
  defaultPageSize: 15,
  documentIds: 'ignore-case',
  unsortedPages: 'any-order',
  greatestTotal: Number.MAX_SAFE_INTEGER,
  unfilteredSearchUpTo: 50_000_000,
  scrollUpTo: 5_000_000,
  documentWrites: 'open',
  wildcards: 'allowed',
  lockWriters: 30,
  lockTimeoutMs: 2000,
  lockHoldMs: 0,
  unknownUserToken: 'null',
  cancelBeforeHandling: 'at-once',
  taskOfCanceledOrder: 'stays-open',
  ordersFullText: 'whole-words',
  ordersBeyondLimit: 'bad-request',
  errorVocabulary: 'fulfillment',
  unknownSkuError: 'ORD027',
  canceledOrderResult: 'EOI001',
  incompleteOrderBody: 'notifies',
  withoutDivergenceRule: 'refuses',
  deniedDivergence: 'EOI003',
  divergenceBase: 'expected',
  heldPlacement: 'succeeds',
  expectedFreight: 'calculated',
  notificationAttempts: 4,
  notificationCopies: 1,
  notificationDelayMs: 0,
  broadcastCopies: 1,
  broadcastSpreadMs: 0,
  affiliatesForApps: 'with-policy',
  templateCreation: 'allows',
  schedulerPath: 'account',
  unchangedScheduleStatus: 304,
  shortestPeriodMinutes: 1,
  schedules: 'kept',
  scheduleHeaders: 'passed',
  scheduleCaller: 'app',
}

export class SettingsHolder {
  private settings = defaultSettings

  current(): Settings {
    return this.settings
  }

  merge(patch: SettingsPatch): Settings {
    this.settings = { ...this.settings, ...patch }
    return this.settings
  }
}
