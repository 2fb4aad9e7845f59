import { useState } from 'react'
import { Action } from '../../kit/action.tsx'
import { Fact } from '../../kit/fact.tsx'
import { count, dayAndTime } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { useMeaningWords } from '../../kit/meanings.ts'
import { usePersonName } from '../../kit/people.ts'
import { useAnswer } from '../../kit/queries.ts'
import { Section } from '../../kit/section.tsx'
import { States } from '../../kit/states.tsx'
import { useRuleTexts } from './rule-texts.ts'
import { RulesForm } from './rules-form.tsx'
import { contentOf, isChoice, type Rules, rulesFrom } from './rules-read.ts'

/** When the bot calls a person and what it never says; each change is a version, and older ones stay readable. */
export function ChatRules() {
  const t = useRuleTexts()
  const query = useAnswer('chat_rules.read', {})
  const [older, setOlder] = useState<number>()
  return (
    <Section title={t('title')}>
      <p className="soft">{t('about')}</p>
      <States query={query}>
        {(now) => (
          <div className="stack">
            {older === undefined ? (
              <>
                <Told rules={now} />
                <div className="row">
                  <Change rules={now} />
                  {now.version > 0 && (
                    <button type="button" className="link" onClick={() => setOlder(now.version - 1)}>
                      {t('older', { version: now.version - 1 })}
                    </button>
                  )}
                </div>
              </>
            ) : (
              <Older version={older} now={now} show={setOlder} />
            )}
          </div>
        )}
      </States>
    </Section>
  )
}

interface OlderProps {
  readonly version: number
  readonly now: Rules
  readonly show: (version: number | undefined) => void
}

function Older({ version, now, show }: OlderProps) {
  const t = useRuleTexts()
  const query = useAnswer('chat_rules.read', { version }, { keep: false })
  return (
    <>
      <h3>{t('olderOne', { version })}</h3>
      <States query={query}>
        {(rules) => (
          <>
            <Told rules={rules} />
            <div className="row">
              <Action
                operation="chat_rules.set"
                input={{ ...contentOf(rules), version: now.version }}
                label={t('takeUp')}
                riskWords={t('risk')}
                preview={<p>{t('takeUpPreview', { version })}</p>}
                refusals={{ 'chat_rules.changed': t('changed') }}
                onDone={() => show(undefined)}
              />
              {version > 0 && (
                <button type="button" className="link" onClick={() => show(version - 1)}>
                  {t('older', { version: version - 1 })}
                </button>
              )}
            </div>
          </>
        )}
      </States>
      <button type="button" className="link" onClick={() => show(undefined)}>
        {t('now')}
      </button>
    </>
  )
}

function Told({ rules }: { rules: Rules }) {
  const t = useRuleTexts()
  const words = useMeaningWords()
  const locale = useLocale()
  const nameOf = usePersonName()
  const { handOver, neverSays, closeQuietAfterHours: hours, satisfaction, version, setBy, setAt } = rules
  const intents = handOver.intents.filter(isChoice).map((one) => words(one))
  const quoted = (words: readonly string[]) => words.map((word) => `«${word}»`).join(', ') || t('nothing')
  return (
    <>
      <p className="soft">
        {setBy && setAt ? t('version', { version, who: nameOf(setBy), at: dayAndTime(setAt, locale) }) : t('defaults')}
      </p>
      <h3>{t('handOver')}</h3>
      <dl className="facts">
        <Fact name={t('words')}>{quoted(handOver.words)}</Fact>
        <Fact name={t('intents')}>{intents.join('; ') || t('nothing')}</Fact>
        <Fact name={t('afterUnclear')}>{count(handOver.afterUnclear, locale)}</Fact>
        <Fact name={t('afterSame')}>{count(handOver.afterSame, locale)}</Fact>
        <Fact name={t('neverSays')}>{quoted(neverSays)}</Fact>
        <Fact name={t('closeQuiet')}>{hours === null ? t('never') : t('hours', { count: hours })}</Fact>
        <Fact name={t('satisfaction')}>
          {satisfaction.on ? t('everyDays', { count: satisfaction.everyDays }) : t('off')}
        </Fact>
      </dl>
    </>
  )
}

function Change({ rules }: { rules: Rules }) {
  const t = useRuleTexts()
  return (
    <Action
      operation="chat_rules.set"
      input={{ ...contentOf(rules), version: rules.version }}
      label={t('change')}
      tone="main"
      riskWords={t('risk')}
      preview={<RulesForm rules={rules} />}
      read={(form) => rulesFrom(form, rules)}
      refusals={{ 'chat_rules.changed': t('changed') }}
    />
  )
}
