import { optionalSetting, requiredSetting } from '@litper/ports'

/** One Chatea Pro workspace: its API token, and the flow step that a template's quick replies shall run. */
export interface ChateaProSettings {
  readonly token: string
  /** `https://chateapro.app/api` unless a stand-in answers. */
  readonly baseUrl: string
  /** Id of the flow step that calls us back; without it the template's own buttons stay as the merchant drew them. */
  readonly quickReplyStep?: string
}

/** Reads a tenant's settings. @throws SendError permanent `settings.token` */
export function readSettings(settings: Record<string, unknown>): ChateaProSettings {
  const quickReplyStep = optionalSetting(settings, 'quickReplyStep')
  return {
    token: requiredSetting(settings, 'token'),
    baseUrl: (optionalSetting(settings, 'baseUrl') ?? 'https://chateapro.app/api').replace(/\/+$/, ''),
    ...(quickReplyStep && { quickReplyStep }),
  }
}
