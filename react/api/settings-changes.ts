import type {
  RotateTickSecretMutation,
  RotateTickSecretMutationVariables,
  RemoveAlarmWebhookMutation,
  RemoveAlarmWebhookMutationVariables,
  SendTestAlarmMutation,
  SendTestAlarmMutationVariables,
  SetAlarmWebhookMutation,
  SetAlarmWebhookMutationVariables,
  CreateConnectorMutation,
  CreateConnectorMutationVariables,
  RevokeConnectorTokenMutation,
  RevokeConnectorTokenMutationVariables,
  RotateConnectorTokenMutation,
  RotateConnectorTokenMutationVariables,
  SaveMarketplaceMutation,
  SaveMarketplaceMutationVariables,
  SaveSettingsMutation,
  SaveSettingsMutationVariables,
} from '../__generated__/operations'
import createDocument from './create-connector.graphql'
import revokeDocument from './revoke-connector-token.graphql'
import rotateDocument from './rotate-connector-token.graphql'
import marketplaceDocument from './save-marketplace.graphql'
import settingsDocument from './save-settings.graphql'
import webhookDocument from './set-alarm-webhook.graphql'
import testAlarmDocument from './send-test-alarm.graphql'
import removeWebhookDocument from './remove-alarm-webhook.graphql'
import tickSecretDocument from './rotate-tick-secret.graphql'
import { useChange } from './use-change'

type Ok<Payload extends { readonly ok?: unknown }> = NonNullable<Payload['ok']>

export const useSaveSettings = () =>
  useChange<
    SaveSettingsMutation,
    SaveSettingsMutationVariables,
    Ok<SaveSettingsMutation['saveSettings']>
  >(settingsDocument, ({ saveSettings }) => saveSettings)

export const useSaveMarketplace = () =>
  useChange<
    SaveMarketplaceMutation,
    SaveMarketplaceMutationVariables,
    Ok<SaveMarketplaceMutation['saveMarketplace']>
  >(marketplaceDocument, ({ saveMarketplace }) => saveMarketplace)

export const useCreateConnector = () =>
  useChange<
    CreateConnectorMutation,
    CreateConnectorMutationVariables,
    Ok<CreateConnectorMutation['createConnector']>
  >(createDocument, ({ createConnector }) => createConnector)

export const useRotateConnectorToken = () =>
  useChange<
    RotateConnectorTokenMutation,
    RotateConnectorTokenMutationVariables,
    Ok<RotateConnectorTokenMutation['rotateConnectorToken']>
  >(rotateDocument, ({ rotateConnectorToken }) => rotateConnectorToken)

export const useRevokeConnectorToken = () =>
  useChange<
    RevokeConnectorTokenMutation,
    RevokeConnectorTokenMutationVariables,
    Ok<RevokeConnectorTokenMutation['revokeConnectorToken']>
  >(revokeDocument, ({ revokeConnectorToken }) => revokeConnectorToken)

export const useSetAlarmWebhook = () =>
  useChange<
    SetAlarmWebhookMutation,
    SetAlarmWebhookMutationVariables,
    Ok<SetAlarmWebhookMutation['setAlarmWebhook']>
  >(webhookDocument, ({ setAlarmWebhook }) => setAlarmWebhook)

export const useSendTestAlarm = () =>
  useChange<
    SendTestAlarmMutation,
    SendTestAlarmMutationVariables,
    Ok<SendTestAlarmMutation['sendTestAlarm']>
  >(testAlarmDocument, ({ sendTestAlarm }) => sendTestAlarm)

export const useRemoveAlarmWebhook = () =>
  useChange<
    RemoveAlarmWebhookMutation,
    RemoveAlarmWebhookMutationVariables,
    Ok<RemoveAlarmWebhookMutation['removeAlarmWebhook']>
  >(removeWebhookDocument, ({ removeAlarmWebhook }) => removeAlarmWebhook)

export const useRotateTickSecret = () =>
  useChange<
    RotateTickSecretMutation,
    RotateTickSecretMutationVariables,
    Ok<RotateTickSecretMutation['rotateTickSecret']>
  >(tickSecretDocument, ({ rotateTickSecret }) => rotateTickSecret)
