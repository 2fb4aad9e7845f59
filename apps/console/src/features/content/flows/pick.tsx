import { useId } from 'react'

interface Props {
  readonly label: string
  readonly value: string
  readonly options: readonly (readonly [value: string, label: string])[]
  readonly groups?: readonly { readonly label: string; readonly options: Props['options'] }[]
  readonly choose: (value: string) => void
}

/** The browser's own list of choices, whose value this screen holds. */
export function Pick({ label, value, options, groups = [], choose }: Props) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <select id={id} className="chip wide" value={value} onChange={(event) => choose(event.currentTarget.value)}>
        <Options options={options} />
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            <Options options={group.options} />
          </optgroup>
        ))}
      </select>
    </div>
  )
}

const Options = ({ options }: { options: Props['options'] }) =>
  options.map(([value, text]) => (
    <option key={value} value={value}>
      {text}
    </option>
  ))
