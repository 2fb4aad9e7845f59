import { useLocale } from './i18n.ts'
import { Checkbox, NativeSelect, TextInput } from './inputs.tsx'
import { type Field, fieldsOf, type JsonSchema } from './schema-form.ts'
import { useKitTexts } from './texts.ts'

/** The fields of a form, made from a JSON Schema. `known`: names whose value is kept and is not shown. */
export function SchemaFields({ schema, known = [] }: { schema: JsonSchema; known?: readonly string[] }) {
  return (
    <div className="stack">
      {fieldsOf(schema).map((field) => (
        <SchemaField key={field.name} field={field} isKept={known.includes(field.name)} />
      ))}
    </div>
  )
}

function SchemaField({ field, isKept }: { field: Field; isKept: boolean }) {
  const t = useKitTexts()
  const locale = useLocale()
  const { name, kind, required, description, initial, options } = field
  const hint = [description[locale], isKept && t('typeAgain')].filter(Boolean).join('. ')
  const common = { name, label: name, description: hint || undefined }
  if (kind === 'boolean') return <Checkbox {...common} />
  if (kind === 'choice') return <NativeSelect {...common} data={options} required={required} />
  return (
    <TextInput
      {...common}
      type={kind === 'secret' ? 'password' : kind}
      autoComplete="off"
      required={required}
      defaultValue={initial}
    />
  )
}
