import { TextInput } from '@mantine/core'
import { useAccess } from '../../kit/access.tsx'
import { Action } from '../../kit/action.tsx'
import type { Output } from '../../kit/client.ts'
import { textOf } from '../../kit/form-text.ts'
import { useLocale } from '../../kit/i18n.ts'
import { NativeSelect } from '../../kit/inputs.tsx'
import { MoreActions } from '../../kit/more-actions.tsx'
import { useRows } from '../../kit/queries.ts'
import { Section } from '../../kit/section.tsx'
import { Empty, States } from '../../kit/states.tsx'
import { Status, type Tone } from '../../kit/status.tsx'
import { useAccessTexts } from './access-texts.ts'
import { RoleChoice, readRoles } from './roles.tsx'
import { SignOn } from './sign-on.tsx'

type Person = Output<'users.list'>['data'][number]
const TONES: Readonly<Record<Person['state'], Tone>> = { active: 'good', invited: 'waiting', disabled: 'bad' }

/** Who works with this merchant: invite, change, disable. */
export function People() {
  return (
    <div className="stack">
      <Everybody />
      <SignOn />
    </div>
  )
}

function Everybody() {
  const t = useAccessTexts()
  const locale = useLocale()
  const { query, rows } = useRows('users.list', {})
  return (
    <Section title={t('people')}>
      <Action
        operation="users.invite"
        input={{ email: '', roles: ['operator'], locale, name: '' }}
        label={t('invite')}
        read={(form) => ({
          email: textOf(form, 'email'),
          name: textOf(form, 'name'),
          roles: readRoles(form),
          locale: textOf(form, 'locale') === 'en' ? ('en' as const) : ('es' as const),
        })}
        preview={
          <div className="stack">
            <p>{t('invitePreview')}</p>
            <TextInput name="email" type="email" label={t('email')} required maxLength={254} data-autofocus />
            <TextInput name="name" label={t('name')} maxLength={200} />
            <RoleChoice chosen={['operator']} />
            <NativeSelect
              name="locale"
              label={t('language')}
              defaultValue={locale}
              data={[
                ['es', 'Español'],
                ['en', 'English'],
              ]}
            />
          </div>
        }
      />
      <States query={{ ...query, data: rows }} isEmpty={(all) => all.length === 0} empty={<Empty>{t('none')}</Empty>}>
        {(all) => (
          <ul className="list">
            {all.map((person) => (
              <Row key={person.id} person={person} />
            ))}
          </ul>
        )}
      </States>
    </Section>
  )
}

function Row({ person }: { person: Person }) {
  const t = useAccessTexts()
  const own = useAccess().id === person.id
  const { id, email, name, roles, state } = person
  const asks = (
    label: string,
    operation:
      | 'users.send_password_link'
      | 'users.end_sessions'
      | 'users.remove_second_factor'
      | 'users.unlink_sign_on',
  ) => ({
    label,
    ask: (close: () => void) => (
      <Action operation={operation} input={{ id }} label={label} startOpen onClose={close} preview={<p>{email}</p>} />
    ),
  })
  return (
    <li>
      <span>
        <Status tone={TONES[state]}>{t(state)}</Status> {name || email}{' '}
        <span className="soft">
          {name && `${email} · `}
          {roles.map((role) => t.role(role)).join(', ')}
        </span>
      </span>
      <span className="row">
        <Action
          operation="users.change"
          input={{ id }}
          label={t('changeRoles')}
          about={email}
          read={(form) => ({ roles: readRoles(form), name: textOf(form, 'name') })}
          preview={
            <div className="stack">
              <TextInput name="name" label={t('name')} defaultValue={name} maxLength={200} />
              <RoleChoice chosen={roles} />
              <p className="soft">{t('endsSessions')}</p>
            </div>
          }
        />
        {!own && (
          <MoreActions
            about={email}
            entries={[
              {
                label: state === 'disabled' ? t('enable') : t('disable'),
                ask: (close) => (
                  <Action
                    operation="users.change"
                    input={{ id, disabled: state !== 'disabled' }}
                    label={state === 'disabled' ? t('enable') : t('disable')}
                    startOpen
                    onClose={close}
                    preview={<p>{t('disablePreview', { email })}</p>}
                  />
                ),
              },
              asks(t('sendLink'), 'users.send_password_link'),
              asks(t('endSessions'), 'users.end_sessions'),
              asks(t('removeFactor'), 'users.remove_second_factor'),
              asks(t('unlink'), 'users.unlink_sign_on'),
            ]}
          />
        )}
      </span>
    </li>
  )
}
