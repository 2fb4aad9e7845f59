import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { Action } from '../../kit/action.tsx'
import type { Output } from '../../kit/client.ts'
import { day } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { useRows } from '../../kit/queries.ts'
import { Section } from '../../kit/section.tsx'
import { ShowOnce } from '../../kit/show-once.tsx'
import { Empty, States } from '../../kit/states.tsx'
import { Status } from '../../kit/status.tsx'
import { useAccessTexts } from './access-texts.ts'
import { RoleChoice, readRoles } from './roles.tsx'

type Key = Output<'api_keys.list'>['data'][number]
const number = (form: FormData, name: string) => Number(form.get(name) ?? 0)

/** Keys for programs: made, rotated, ended. A key is shown once. */
export function ApiKeys() {
  const t = useAccessTexts()
  const { query, rows } = useRows('api_keys.list', {})
  const [made, setMade] = useState<string>()
  return (
    <Section title={t('keys')}>
      <Action
        operation="api_keys.create"
        input={{ name: '', roles: ['operator'], expiresInDays: 365 }}
        label={t('newKey')}
        onDone={({ key }) => setMade(key)}
        read={(form) => ({
          name: String(form.get('name')),
          roles: readRoles(form),
          expiresInDays: number(form, 'days'),
        })}
        preview={
          <div className="stack">
            <TextInput name="name" label={t('keyName')} required maxLength={200} data-autofocus />
            <RoleChoice chosen={['operator']} />
            <TextInput name="days" type="number" label={t('days')} defaultValue={365} min={1} max={730} required />
          </div>
        }
      />
      <States query={{ ...query, data: rows }} isEmpty={(all) => all.length === 0} empty={<Empty>{t('noKeys')}</Empty>}>
        {(all) => (
          <ul className="list">
            {all.map((key) => (
              <Row key={key.id} one={key} show={setMade} />
            ))}
          </ul>
        )}
      </States>
      {made && <ShowOnce title={t('newKey')} secret={made} close={() => setMade(undefined)} />}
    </Section>
  )
}

function Row({ one, show }: { one: Key; show: (key: string) => void }) {
  const t = useAccessTexts()
  const locale = useLocale()
  const { id, name, hint, roles, expiresAt, revokedAt } = one
  const over = revokedAt !== undefined || (expiresAt !== undefined && Date.parse(expiresAt) < Date.now())
  const until = revokedAt ?? expiresAt
  return (
    <li>
      <span>
        <Status tone={over ? 'bad' : 'good'}>{revokedAt ? t('ended') : over ? t('expired') : t('active')}</Status>{' '}
        {name} <code>{hint}…</code>{' '}
        <span className="soft">
          {roles.map((role) => t.role(role)).join(', ')}
          {until && ` · ${t('until', { day: day(until, locale) })}`}
        </span>
      </span>
      {!over && (
        <span className="row">
          <Action
            operation="api_keys.rotate"
            input={{ id, graceHours: 24, expiresInDays: 365 }}
            label={t('rotate')}
            about={name}
            onDone={({ key }) => show(key)}
            read={(form) => ({ graceHours: number(form, 'hours'), expiresInDays: number(form, 'days') })}
            preview={
              <div className="stack">
                <TextInput name="hours" type="number" label={t('grace')} defaultValue={24} min={0} max={168} required />
                <TextInput name="days" type="number" label={t('days')} defaultValue={365} min={1} max={730} required />
              </div>
            }
          />
          <Action
            operation="api_keys.revoke"
            input={{ id }}
            label={t('end')}
            about={name}
            preview={<p>{t('endPreview', { name })}</p>}
          />
        </span>
      )}
    </li>
  )
}
