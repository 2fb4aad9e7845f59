import { TextInput } from '@mantine/core'
import { type ReactEventHandler, useId, useLayoutEffect, useRef, useState } from 'react'
import { FaultNote } from './states.tsx'

export { TextInput }

interface CheckboxProps {
  readonly name: string
  readonly onInvalid?: ReactEventHandler<HTMLInputElement>
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

interface CheckGroupProps {
  readonly name: string
  readonly label: string
  readonly data: readonly (readonly [value: string, label: string])[]
  readonly ticked: readonly string[]
  /** What is said when none is ticked. */
  readonly needsOne: string
}

/** Boxes of which one at least is ticked: the form is not sent before, and what is missing is said here. */
export function CheckGroup({ name, label, data, ticked, needsOne }: CheckGroupProps) {
  const id = useId()
  const group = useRef<HTMLFieldSetElement>(null)
  const [isMissing, setMissing] = useState(false)
  const check = () => {
    const boxes = [...group.current!.querySelectorAll('input')]
    const isTicked = boxes.some(({ checked }) => checked)
    boxes[0]?.setCustomValidity(isTicked ? '' : needsOne)
    if (isTicked) setMissing(false)
  }
  useLayoutEffect(check, [needsOne])
  return (
    <fieldset ref={group} className="row" onChange={check} aria-describedby={isMissing ? id : undefined}>
      <legend>{label}</legend>
      {data.map(([value, text]) => (
        <Checkbox
          key={value}
          {...{ name, value, label: text }}
          defaultChecked={ticked.includes(value)}
          onInvalid={(event) => {
            event.preventDefault() // the words below stay, the browser's own go away
            event.currentTarget.focus()
            setMissing(true)
          }}
        />
      ))}
      {isMissing && <FaultNote id={id}>{needsOne}</FaultNote>}
    </fieldset>
  )
}

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
