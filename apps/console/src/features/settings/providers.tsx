import { TextInput } from '@mantine/core'
import { useMay } from '../../kit/access.tsx'
import { Action } from '../../kit/action.tsx'
import type { Input } from '../../kit/client.ts'
import { useAnswer } from '../../kit/queries.ts'
import { SchemaFields } from '../../kit/schema-fields.tsx'
import { readFields } from '../../kit/schema-form.ts'
import { States } from '../../kit/states.tsx'
import { Status } from '../../kit/status.tsx'
import { useSettingsTexts } from './texts.ts'

/** Ways to write to customers, by the form that each provider describes. */
export function Providers() {
  const t = useSettingsTexts()
  const kinds = useAnswer('messaging_providers.list_kinds', {})
  const accounts = useAnswer('messaging_providers.list', {}).data?.data
  const may = useMay()('messaging_providers.put')
  return (
    <States query={kinds}>
      {({ data }) => (
        <ul className="list">
          {data.map(({ id, name, schema }) => {
            const account = accounts?.find(({ provider }) => provider === id)
            return (
              <li key={id}>
                <span>
                  {name}{' '}
                  <Status tone={account ? 'good' : 'plain'}>
                    {account ? t('enabledAt', { priority: account.priority }) : t('notConnected')}
                  </Status>
                </span>
                {may && accounts && (
                  <Action
                    operation="messaging_providers.put"
                    input={{ provider: id } as Input<'messaging_providers.put'>}
                    label={account ? t('change') : t('connect')}
                    about={name}
                    read={(form) => ({
                      priority: Number(form.get('priority')),
                      settings: readFields(schema, form),
                    })}
                    preview={
                      <div className="stack">
                        <SchemaFields schema={schema} known={account?.settings ?? []} />
                        <TextInput
                          name="priority"
                          type="number"
                          min={1}
                          max={99}
                          required
                          label={t('priority')}
                          defaultValue={account?.priority ?? 1}
                        />
                      </div>
                    }
                  />
                )}
              </li>
            )
          })}
        </ul>
      )}
    </States>
  )
}
