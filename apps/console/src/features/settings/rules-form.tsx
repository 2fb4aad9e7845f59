import { Textarea } from '@mantine/core'
import { Checkbox, TextInput } from '../../kit/inputs.tsx'
import { useMeaningWords } from '../../kit/meanings.ts'
import { useRuleTexts } from './rule-texts.ts'
import { CHOICES, type Rules } from './rules-read.ts'

/** The fields of the rules, filled with those that hold. */
export function RulesForm({ rules: { handOver, neverSays, closeQuietAfterHours, satisfaction } }: { rules: Rules }) {
  const t = useRuleTexts()
  const words = useMeaningWords()
  return (
    <div className="stack">
      <Textarea
        name="words"
        label={t('words')}
        description={t('onePerLine')}
        rows={4}
        defaultValue={handOver.words.join('\n')}
        data-autofocus
      />
      <details>
        <summary>{t('intents')}</summary>
        {CHOICES.map((one) => (
          <Checkbox
            key={one}
            name="intent"
            value={one}
            label={words(one)}
            defaultChecked={handOver.intents.includes(one)}
          />
        ))}
      </details>
      <TextInput
        name="afterUnclear"
        type="number"
        min={1}
        max={5}
        required
        label={t('afterUnclear')}
        defaultValue={handOver.afterUnclear}
      />
      <TextInput
        name="afterSame"
        type="number"
        min={2}
        max={10}
        required
        label={t('afterSame')}
        defaultValue={handOver.afterSame}
      />
      <Textarea
        name="neverSays"
        label={t('neverSays')}
        description={t('neverSaysHow')}
        rows={4}
        defaultValue={neverSays.join('\n')}
      />
      <TextInput
        name="closeQuietAfterHours"
        type="number"
        min={1}
        max={72}
        label={t('closeQuiet')}
        description={t('closeHow')}
        defaultValue={closeQuietAfterHours ?? ''}
      />
      <Checkbox name="asks" label={t('askHow')} defaultChecked={satisfaction.on} />
      <TextInput
        name="everyDays"
        type="number"
        min={1}
        max={365}
        required
        label={t('daysBetween')}
        defaultValue={satisfaction.everyDays}
      />
    </div>
  )
}
