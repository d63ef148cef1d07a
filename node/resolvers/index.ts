import type { Resolvers } from '../__generated__/schema'
import { acknowledgeAlert } from './mutation/acknowledgeAlert'
import { addChat } from './mutation/addChat'
import { addIssueNote } from './mutation/addIssueNote'
import { addOrderNote } from './mutation/addOrderNote'
import { addSavedViews } from './mutation/addSavedViews'
import { assignOrders } from './mutation/assignOrders'
import { assignIssue } from './mutation/assignIssue'
import { checkOrders } from './mutation/checkOrders'
import { closeOrders } from './mutation/closeOrders'
import { compareErpCarriers } from './mutation/compareErpCarriers'
import { createConnector } from './mutation/createConnector'
import { deleteSavedView } from './mutation/deleteSavedView'
import { eraseOrder } from './mutation/eraseOrder'
import { forgetPerson } from './mutation/forgetPerson'
import { forgetTemplate } from './mutation/forgetTemplate'
import { rememberColumnMap } from './mutation/rememberColumnMap'
import { removeChat } from './mutation/removeChat'
import { importErpCarriers } from './mutation/importErpCarriers'
import { importOrders } from './mutation/importOrders'
import { renameSavedView } from './mutation/renameSavedView'
import { reopenOrders } from './mutation/reopenOrders'
import { revokeConnectorToken } from './mutation/revokeConnectorToken'
import { rotateConnectorToken } from './mutation/rotateConnectorToken'
import { rotateTickSecret } from './mutation/rotateTickSecret'
import { saveMarketplace } from './mutation/saveMarketplace'
import { saveSettings } from './mutation/saveSettings'
import { sendTestMessage } from './mutation/sendTestMessage'
import { setIssueState } from './mutation/setIssueState'
import { setReason } from './mutation/setReason'
import { withdrawAcknowledgement } from './mutation/withdrawAcknowledgement'
import { onceAllowed } from './guard/once-allowed'
import { shareSavedView } from './mutation/shareSavedView'
import { teachTemplate } from './mutation/teachTemplate'
import { withdrawNote } from './mutation/withdrawNote'
import { makeReprocessPlan } from './mutation/makeReprocessPlan'
import { checkPlannedOrders } from './mutation/checkPlannedOrders'
import { sendByConnector } from './mutation/sendByConnector'
import { takeBatch } from './mutation/takeBatch'
import { giveBatchBack } from './mutation/giveBatchBack'
import { markBatch } from './mutation/markBatch'
import { verifyPlan } from './mutation/verifyPlan'
import { insistOnPlanned } from './mutation/insistOnPlanned'
import { stopPlan } from './mutation/stopPlan'
import { resumePlan } from './mutation/resumePlan'
import { cancelNext } from './mutation/cancelNext'
import { confirmCancellation } from './mutation/confirmCancellation'
import { verifyCancellation } from './mutation/verifyCancellation'
import { prepareCancellation } from './mutation/prepareCancellation'
import { stopCancellation } from './mutation/stopCancellation'
import { activities } from './query/activities'
import { chatAddress } from './query/chatAddress'
import { erpCarriers } from './query/erpCarriers'
import { importedReports } from './query/importedReports'
import { knownPeople } from './query/knownPeople'
import { ordersByIds } from './query/ordersByIds'
import { mayChangeSettings } from './query/mayChangeSettings'
import { mayWorkOnOrders } from './query/mayWorkOnOrders'
import { orderInbox } from './query/orderInbox'
import { orderIntegration } from './query/orderIntegration'
import { peopleOfPage } from './query/peopleOfPage'
import { priceDivergencePreview } from './query/priceDivergencePreview'
import { savedViews } from './query/savedViews'
import { settings } from './query/settings'
import { usage } from './query/usage'
import { unclassifiedTemplates } from './query/unclassifiedTemplates'
import { weekReport } from './query/weekReport'
import { cancellation } from './query/cancellation'
import { cancellations } from './query/cancellations'
import { mayCancelOrders } from './query/mayCancelOrders'
import { planOrders } from './query/planOrders'
import { reprocessPlan } from './query/reprocessPlan'
import { reprocessPlans } from './query/reprocessPlans'
import { CanceledOrder } from './types/CanceledOrder'
import { Cancellation } from './types/Cancellation'
import { CancellationEnd } from './types/CancellationEnd'
import { CancellationGroup } from './types/CancellationGroup'
import { PlanBatch } from './types/PlanBatch'
import { PlanGroup } from './types/PlanGroup'
import { PlanWay } from './types/PlanWay'
import { PlanOrder } from './types/PlanOrder'
import { ReprocessPlan } from './types/ReprocessPlan'
import { ChannelAlarm } from './types/ChannelAlarm'
import { ChannelHealth } from './types/ChannelHealth'
import { Chat } from './types/Chat'
import { ChatService } from './types/ChatService'
import { Closing } from './types/Closing'
import { Connector } from './types/Connector'
import { ConnectorToken } from './types/ConnectorToken'
import { DayVolume } from './types/DayVolume'
import { Diagnosis } from './types/Diagnosis'
import { ErpCarrierList } from './types/ErpCarrierList'
import { IntegrationIssue } from './types/IntegrationIssue'
import { Observation } from './types/Observation'
import { OpenOverview } from './types/OpenOverview'
import { OrderCheck } from './types/OrderCheck'
import { OrderInbox } from './types/OrderInbox'
import { OrderIntegration } from './types/OrderIntegration'
import { OrderIntegrationConnection } from './types/OrderIntegrationConnection'
import { Alert } from './types/Alert'
import { PresentDecision } from './types/PresentDecision'
import { SearchWindow } from './types/SearchWindow'
import { Settings } from './types/Settings'
import { ShipByRule } from './types/ShipByRule'
import { UnclassifiedTemplate } from './types/UnclassifiedTemplate'

export const resolvers = {
  Query: {
    activities: onceAllowed(activities),
    chatAddress: onceAllowed(chatAddress),
    erpCarriers: onceAllowed(erpCarriers),
    importedReports: onceAllowed(importedReports),
    knownPeople: onceAllowed(knownPeople),
    ordersByIds: onceAllowed(ordersByIds),
    mayChangeSettings: onceAllowed(mayChangeSettings),
    mayWorkOnOrders: onceAllowed(mayWorkOnOrders),
    orderInbox: onceAllowed(orderInbox),
    orderIntegration: onceAllowed(orderIntegration),
    peopleOfPage: onceAllowed(peopleOfPage),
    savedViews: onceAllowed(savedViews),
    settings: onceAllowed(settings),
    usage: onceAllowed(usage),
    unclassifiedTemplates: onceAllowed(unclassifiedTemplates),
    weekReport: onceAllowed(weekReport),
    priceDivergencePreview: onceAllowed(priceDivergencePreview),
    cancellation: onceAllowed(cancellation),
    cancellations: onceAllowed(cancellations),
    mayCancelOrders: onceAllowed(mayCancelOrders),
    planOrders: onceAllowed(planOrders),
    reprocessPlan: onceAllowed(reprocessPlan),
    reprocessPlans: onceAllowed(reprocessPlans),
  },
  Mutation: {
    acknowledgeAlert: onceAllowed(acknowledgeAlert),
    withdrawAcknowledgement: onceAllowed(withdrawAcknowledgement),
    addChat: onceAllowed(addChat),
    addIssueNote: onceAllowed(addIssueNote),
    addOrderNote: onceAllowed(addOrderNote),
    withdrawNote: onceAllowed(withdrawNote),
    shareSavedView: onceAllowed(shareSavedView),
    addSavedViews: onceAllowed(addSavedViews),
    deleteSavedView: onceAllowed(deleteSavedView),
    renameSavedView: onceAllowed(renameSavedView),
    assignOrders: onceAllowed(assignOrders),
    assignIssue: onceAllowed(assignIssue),
    checkOrders: onceAllowed(checkOrders),
    closeOrders: onceAllowed(closeOrders),
    reopenOrders: onceAllowed(reopenOrders),
    setIssueState: onceAllowed(setIssueState),
    setReason: onceAllowed(setReason),
    createConnector: onceAllowed(createConnector),
    rememberColumnMap: onceAllowed(rememberColumnMap),
    removeChat: onceAllowed(removeChat),
    eraseOrder: onceAllowed(eraseOrder),
    forgetPerson: onceAllowed(forgetPerson),
    compareErpCarriers: onceAllowed(compareErpCarriers),
    importErpCarriers: onceAllowed(importErpCarriers),
    importOrders: onceAllowed(importOrders),
    revokeConnectorToken: onceAllowed(revokeConnectorToken),
    rotateConnectorToken: onceAllowed(rotateConnectorToken),
    rotateTickSecret: onceAllowed(rotateTickSecret),
    saveMarketplace: onceAllowed(saveMarketplace),
    saveSettings: onceAllowed(saveSettings),
    sendTestMessage: onceAllowed(sendTestMessage),
    forgetTemplate: onceAllowed(forgetTemplate),
    teachTemplate: onceAllowed(teachTemplate),
    makeReprocessPlan: onceAllowed(makeReprocessPlan),
    checkPlannedOrders: onceAllowed(checkPlannedOrders),
    sendByConnector: onceAllowed(sendByConnector),
    takeBatch: onceAllowed(takeBatch),
    giveBatchBack: onceAllowed(giveBatchBack),
    markBatch: onceAllowed(markBatch),
    verifyPlan: onceAllowed(verifyPlan),
    insistOnPlanned: onceAllowed(insistOnPlanned),
    stopPlan: onceAllowed(stopPlan),
    resumePlan: onceAllowed(resumePlan),
    prepareCancellation: onceAllowed(prepareCancellation),
    confirmCancellation: onceAllowed(confirmCancellation),
    cancelNext: onceAllowed(cancelNext),
    stopCancellation: onceAllowed(stopCancellation),
    verifyCancellation: onceAllowed(verifyCancellation),
  },
  Alert,
  CanceledOrder,
  Cancellation,
  CancellationEnd,
  CancellationGroup,
  ChannelAlarm,
  ChannelHealth,
  Chat,
  ChatService,
  Closing,
  Connector,
  ConnectorToken,
  DayVolume,
  Diagnosis,
  ErpCarrierList,
  IntegrationIssue,
  Observation,
  OpenOverview,
  OrderCheck,
  OrderInbox,
  OrderIntegration,
  OrderIntegrationConnection,
  PlanBatch,
  PlanGroup,
  PlanWay,
  PlanOrder,
  PresentDecision,
  ReprocessPlan,
  SearchWindow,
  Settings,
  ShipByRule,
  UnclassifiedTemplate,
} satisfies Resolvers
