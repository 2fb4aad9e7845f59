import { TextInput } from '@mantine/core'
import { useMay } from '../../kit/access.tsx'
import { Action } from '../../kit/action.tsx'
import type { Output } from '../../kit/client.ts'
import { filledIn, textOf } from '../../kit/form-text.ts'
import { Checkbox, NativeSelect } from '../../kit/inputs.tsx'
import { useAnswer } from '../../kit/queries.ts'
import { Section } from '../../kit/section.tsx'
import { States } from '../../kit/states.tsx'
import { Status } from '../../kit/status.tsx'
import { useAccessTexts } from './access-texts.ts'
import { DomainProofs } from './domain-proofs.tsx'
import { useSignOnTexts } from './sign-on-texts.ts'

type Provider = NonNullable<Output<'sign_on.show'>['provider']>
const ROLES = ['operator', 'analyst', 'viewer'] as const
const isRole = (text: string): text is (typeof ROLES)[number] => (ROLES as readonly string[]).includes(text)

/** The OpenID provider by which the people of the company sign in. */
export function SignOn() {
  const t = useSignOnTexts()
  const query = useAnswer('sign_on.show', {})
  return (
    <Section title={t('title')}>
      <States query={query}>
        {({ provider, redirectUri }) => (
          <div className="stack">
            {provider ? (
              <p>
                <Status tone={provider.enabled ? 'good' : 'warning'}>{provider.enabled ? t('on') : t('off')}</Status>{' '}
                {provider.issuer} <span className="soft">{provider.domains.join(', ')}</span>
              </p>
            ) : (
              <p className="soft">{t('none')}</p>
            )}
            {provider && (
              <p>
                {t('address')}: <code>{provider.address}</code>
              </p>
            )}
            {provider?.required && <p className="note">{t('only')}</p>}
            {provider && <DomainProofs proofs={provider.proofs} />}
            <div className="row">
              <Save provider={provider} redirectUri={redirectUri} />
              {provider && (
                <Action operation="sign_on.remove" input={{}} label={t('remove')} preview={<p>{t('removeHow')}</p>} />
              )}
            </div>
          </div>
        )}
      </States>
    </Section>
  )
}

function Save({ provider, redirectUri }: { provider: Provider | undefined; redirectUri: string }) {
  const t = useSignOnTexts()
  const roles = useAccessTexts()
  if (!useMay()('sign_on.save')) return null
  const first = provider?.newRoles?.[0] ?? ''
  return (
    <Action
      operation="sign_on.save"
      input={{ issuer: '', clientId: '', domains: [] }}
      label={provider ? t('change') : t('set')}
      refusals={{
        'sign_on.wrong_issuer': t('wrongIssuer'),
        'sign_on.not_a_provider': t('notAProvider'),
        'sign_on.open_domain': t('openDomain'),
        'sign_on.provider_away': t('away'),
        'sign_on.required_off': t('onlyOff'),
        'sign_on.domain_unproven': t('unprovenHow'),
        'sign_on.try_first': t('tryFirst'),
      }}
      read={(form) => {
        const role = textOf(form, 'role')
        return {
          issuer: textOf(form, 'issuer'),
          clientId: textOf(form, 'clientId'),
          ...filledIn(form, 'secret'),
          domains: textOf(form, 'domains')
            .split(/[\s,;]+/)
            .filter(Boolean),
          ...(isRole(role) && { newRoles: [role] }),
          enabled: form.get('enabled') === 'on',
          required: form.get('required') === 'on',
        }
      }}
      preview={
        <div className="stack">
          <p>
            {t('register')} <code>{redirectUri}</code>
          </p>
          <TextInput name="issuer" label={t('issuer')} defaultValue={provider?.issuer} required data-autofocus />
          <TextInput name="clientId" label="Client ID" defaultValue={provider?.clientId} required />
          <TextInput
            name="secret"
            type="password"
            label="Client secret"
            description={provider?.hasSecret ? t('secretKept') : undefined}
            autoComplete="off"
          />
          <TextInput name="domains" label={t('domains')} defaultValue={provider?.domains.join(', ')} required />
          <NativeSelect
            name="role"
            label={t('newPeople')}
            defaultValue={first}
            data={[['', t('invitedOnly')], ...ROLES.map((role) => [role, roles.role(role)] as const)]}
          />
          <Checkbox name="enabled" label={t('enabled')} defaultChecked={provider?.enabled ?? true} />
          {provider && (
            <>
              <Checkbox name="required" label={t('only')} defaultChecked={provider.required} />
              <p className="soft">{t('onlyHow')}</p>
            </>
          )}
        </div>
      }
    />
  )
}
