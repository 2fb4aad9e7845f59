import { TextInput } from '@mantine/core'
import { useId } from 'react'

export { TextInput }

interface CheckboxProps {
  readonly name: string
  readonly label: string
  readonly description?: string | undefined
  readonly value?: string
  readonly defaultChecked?: boolean
}

/** The browser's own: it needs no styles and no script. */
export const Checkbox = ({ label, description, ...input }: CheckboxProps) => (
  <label className="check">
    <input type="checkbox" {...input} /> {label} {description && <span className="soft">{description}</span>}
  </label>
)

interface SelectProps {
  readonly name: string
  readonly label: string
  readonly description?: string | undefined
  readonly data: readonly (string | readonly [value: string, label: string])[]
  readonly required?: boolean
  readonly defaultValue?: string | undefined
}

export function NativeSelect({ label, description, data, ...input }: SelectProps) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      {description && <div className="soft">{description}</div>}
      <select id={id} className="chip wide" {...input}>
        {data.map((one) => {
          const [value, text] = typeof one === 'string' ? [one, one] : one
          return (
            <option key={value} value={value}>
              {text}
            </option>
          )
        })}
      </select>
    </div>
  )
}
