import { useState } from 'react'
import { Action } from '../../kit/action.tsx'
import type { Input, Output } from '../../kit/client.ts'
import { NativeSelect } from '../../kit/inputs.tsx'
import { FIELDS, REQUIRED } from './import-fields.ts'
import { useImportTexts } from './import-texts.ts'

type Import = Output<'imports.find'>
type Kind = Import['kind']

/** The columns as they were found out, each to be put right; remembered for the next file of the same kind. */
export function ImportMapping({ one: { id, kind: found, mapping, columns, fileName } }: { one: Import }) {
  const t = useImportTexts()
  const [kind, setKind] = useState<Kind>(found)
  const known = mapping as Readonly<Record<string, string | undefined>>
  const samples = (name: string) =>
    columns
      .find((column) => column.name === name)
      ?.samples.slice(0, 2)
      .join(', ')
  const options = [
    ['', '—'] as const,
    ...columns.map(({ name }) => [name, `${name}: ${samples(name)}`.slice(0, 80)] as const),
  ]
  return (
    <Action
      operation="imports.confirm_mapping"
      input={{ id, kind, mapping: {} } as Input<'imports.confirm_mapping'>}
      label={t('begin')}
      about={fileName}
      read={(form) => {
        const chosen = FIELDS.flatMap((field) => {
          const column = String(form.get(field) ?? '')
          return column ? [[field, column] as const] : []
        })
        return { kind, mapping: Object.fromEntries(chosen) }
      }}
      preview={
        <div className="stack">
          <p>{t('columns')}</p>
          <fieldset className="row" aria-label={t('kind')}>
            {(['parcels', 'orders'] as const).map((one) => (
              <label key={one} className="check">
                <input type="radio" name="kind" checked={one === kind} onChange={() => setKind(one)} />{' '}
                {t(`kind_${one}`)}
              </label>
            ))}
          </fieldset>
          {FIELDS.map((field) => (
            <NativeSelect
              key={field}
              name={field}
              label={`${t(`field_${field}`)}${REQUIRED[kind].includes(field) ? ' *' : ''}`}
              data={options}
              required={REQUIRED[kind].includes(field)}
              defaultValue={known[field] ?? ''}
            />
          ))}
        </div>
      }
    />
  )
}
