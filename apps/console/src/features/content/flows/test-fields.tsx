import { Button, TextInput } from '@mantine/core'
import { useId } from 'react'
import type { Test } from './graph.ts'
import { Pick } from './pick.tsx'
import { useFlowTexts } from './texts.ts'

const OPERATORS = ['is', 'is_not', 'more', 'less', 'present', 'absent'] as const

interface Props {
  readonly legend: string
  readonly tests: readonly Test[]
  /** What may be compared. */
  readonly names: readonly string[]
  readonly change: (tests: Test[]) => void
}

/** Comparisons, all of which are to be true. */
export function TestFields({ legend, tests, names, change }: Props) {
  const t = useFlowTexts()
  const id = useId()
  const set = (place: number, more: Partial<Test>) =>
    change(tests.map((one, at) => (at === place ? { ...one, ...more } : one)))
  return (
    <fieldset className="flow-tests">
      <legend>{legend}</legend>
      <datalist id={id}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {tests.map(({ left, operator, value }, place) => {
        const needsValue = operator !== 'present' && operator !== 'absent'
        return (
          <div key={place} className="row flow-test">
            <TextInput
              label={t('left')}
              value={left}
              list={id}
              maxLength={120}
              onChange={(event) => set(place, { left: event.currentTarget.value })}
            />
            <Pick
              label={t('operator')}
              value={operator}
              options={OPERATORS.map((one) => [one, t(one)] as const)}
              choose={(one) => set(place, { operator: one as Test['operator'] })}
            />
            {needsValue && (
              <TextInput
                label={t('value')}
                value={String(value ?? '')}
                maxLength={200}
                onChange={(event) => set(place, { value: event.currentTarget.value })}
              />
            )}
            <Button
              variant="default"
              size="compact-sm"
              aria-label={`${t('removeTest')}: ${left}`}
              onClick={() => change(tests.filter((_, at) => at !== place))}
            >
              ✕
            </Button>
          </div>
        )
      })}
      <Button
        variant="default"
        size="compact-sm"
        onClick={() => change([...tests, { left: names[0] ?? '', operator: 'is', value: '' }])}
      >
        {t('addTest')}
      </Button>
    </fieldset>
  )
}
