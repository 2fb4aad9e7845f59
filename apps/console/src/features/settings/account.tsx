import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAccess } from '../../kit/access.tsx'
import { Action } from '../../kit/action.tsx'
import { dayAndTime } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { useRows } from '../../kit/queries.ts'
import { Section } from '../../kit/section.tsx'
import { States } from '../../kit/states.tsx'
import { Status } from '../../kit/status.tsx'
import { useAccessTexts } from './access-texts.ts'
import { Passkeys } from './passkeys.tsx'
import { SecondFactor } from './second-factor.tsx'

const text = (form: FormData, name: string) => String(form.get(name) ?? '')

/** What is one's own: the name, the password, the codes, the log-ins. */
export function Account() {
  const t = useAccessTexts()
  const { person } = useAccess()
  const [name, setName] = useState(person?.name ?? '')
  return (
    <div className="stack">
      <Section title={t('account')}>
        <ul className="list">
          <li>
            <span>
              {name} <span className="soft">{person?.email}</span>
            </span>
            <span className="row">
              <Action
                operation="me.change"
                input={{}}
                label={t('changeName')}
                read={(form) => {
                  setName(text(form, 'name'))
                  return { name: text(form, 'name') }
                }}
                preview={<TextInput name="name" label={t('name')} defaultValue={name} maxLength={200} data-autofocus />}
              />
              <Action
                operation="passwords.change"
                input={{ current: '', password: '' }}
                label={t('changePassword')}
                read={(form) => ({ current: text(form, 'current'), password: text(form, 'password') })}
                preview={
                  <div className="stack">
                    <TextInput
                      name="current"
                      type="password"
                      label={t('currentPassword')}
                      autoComplete="current-password"
                      required
                      data-autofocus
                    />
                    <TextInput
                      name="password"
                      type="password"
                      label={t('newPassword')}
                      description={t('passwordRule')}
                      autoComplete="new-password"
                      minLength={10}
                      maxLength={200}
                      required
                    />
                    <p className="soft">{t('endsOthers')}</p>
                  </div>
                }
              />
            </span>
          </li>
        </ul>
      </Section>
      <Section title={t('passkeys')}>
        <Passkeys />
      </Section>
      <Section title={t('codes')}>
        <SecondFactor />
      </Section>
      <Section title={t('sessions')}>
        <Sessions />
      </Section>
    </div>
  )
}

function Sessions() {
  const t = useAccessTexts()
  const locale = useLocale()
  const { query, rows } = useRows('sessions.list', {})
  return (
    <States query={{ ...query, data: rows }}>
      {(all) => (
        <ul className="list">
          {all.map(({ id, current, agent, address, seenAt }) => (
            <li key={id}>
              <span>
                {current && <Status tone="good">{t('thisOne')}</Status>} {agent.slice(0, 80) || '—'}{' '}
                <span className="soft">
                  {address} · {dayAndTime(seenAt, locale)}
                </span>
              </span>
              {!current && (
                <Action
                  operation="sessions.end"
                  input={{ id }}
                  label={t('endSession')}
                  about={agent.slice(0, 40)}
                  preview={<p>{address}</p>}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </States>
  )
}
