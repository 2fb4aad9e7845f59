import { TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { Action } from '../../kit/action.tsx'
import { filledIn, textOf } from '../../kit/form-text.ts'
import { Checkbox } from '../../kit/inputs.tsx'
import { SecretAction } from '../../kit/secret-action.tsx'
import { useSettingsTexts } from './texts.ts'

const Fields = ({ children }: { children: ReactNode }) => <div className="stack">{children}</div>
interface FieldProps {
  readonly name: string
  readonly label: string
  readonly description?: string
  readonly secret?: boolean
  readonly optional?: boolean
  readonly pattern?: string
}
const Field = ({ secret, optional, ...input }: FieldProps) => (
  <TextInput {...input} type={secret ? 'password' : 'text'} autoComplete="off" required={!optional} maxLength={5000} />
)

/** The shop's app gives a session token, which is traded for one of ours. */
export function ConnectShopify() {
  const t = useSettingsTexts()
  return (
    <Action
      operation="integrations.connect_shopify"
      input={{ shopDomain: '', sessionToken: '', clientId: '', clientSecret: '' }}
      label={t('connect')}
      about={t('shopify')}
      read={(form) => ({
        shopDomain: textOf(form, 'shopDomain'),
        sessionToken: textOf(form, 'sessionToken'),
        clientId: textOf(form, 'clientId'),
        clientSecret: textOf(form, 'clientSecret'),
        ...filledIn(form, 'apiUrl'),
      })}
      preview={
        <Fields>
          <p>{t('shopifyHow')}</p>
          <Field name="shopDomain" label={t('shopDomain')} pattern="[\w\-]+\.myshopify\.com" />
          <Field name="clientId" label="Client ID" />
          <Field name="clientSecret" label="Client secret" secret />
          <Field name="sessionToken" label={t('sessionToken')} description={t('sessionTokenHow')} secret />
          <Field name="apiUrl" label={t('apiUrl')} description={t('apiUrlHow')} optional />
        </Fields>
      }
    />
  )
}

export function ConnectWhatsapp() {
  const t = useSettingsTexts()
  return (
    <SecretAction
      operation="integrations.connect_whatsapp"
      input={{ phoneNumberId: '', wabaId: '', appSecret: '', accessToken: '' }}
      label={t('connect')}
      about={t('whatsapp')}
      read={(form) => ({
        phoneNumberId: textOf(form, 'phoneNumberId'),
        wabaId: textOf(form, 'wabaId'),
        appSecret: textOf(form, 'appSecret'),
        accessToken: textOf(form, 'accessToken'),
        ...filledIn(form, 'apiUrl'),
        newVerifyToken: form.get('newVerifyToken') === 'on',
      })}
      preview={
        <Fields>
          <p>{t('whatsappHow')}</p>
          <Field name="phoneNumberId" label={t('phoneNumberId')} pattern="\d{5,32}" />
          <Field name="wabaId" label={t('wabaId')} pattern="\d{5,32}" />
          <Field name="appSecret" label="App secret" secret />
          <Field name="accessToken" label="Access token" description={t('accessTokenHow')} secret />
          <Field name="apiUrl" label={t('apiUrl')} description={t('apiUrlHow')} optional />
          <Checkbox name="newVerifyToken" label={t('newVerifyToken')} />
        </Fields>
      }
      secretOf={({ verifyToken }) => verifyToken}
      secretTitle={t('verifyToken')}
    />
  )
}

/** The secret is made by the platform: to connect again makes another. */
export function ConnectChatea() {
  const t = useSettingsTexts()
  return (
    <SecretAction
      operation="integrations.connect_chatea_pro"
      input={{ graceHours: 24 }}
      label={t('connect')}
      about={t('chateaPro')}
      preview={<p>{t('chateaHow')}</p>}
      secretOf={({ inboundSecret }) => inboundSecret}
      secretTitle={t('inboundSecret')}
    />
  )
}
