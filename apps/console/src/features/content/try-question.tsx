import { Button, TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { textOf } from '../../kit/form-text.ts'
import { useAnswer } from '../../kit/queries.ts'
import { Section } from '../../kit/section.tsx'
import { Empty, States } from '../../kit/states.tsx'
import { useContentTexts } from './texts.ts'

/** What a question would be answered with now, and from where. */
export function TryQuestion() {
  const t = useContentTexts()
  const [question, setQuestion] = useState<string>()
  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setQuestion(textOf(new FormData(event.currentTarget), 'question') || undefined)
  }
  return (
    <Section title={t('try')}>
      <form className="row ask-row" onSubmit={ask}>
        <TextInput name="question" aria-label={t('question')} placeholder={t('questionHint')} maxLength={1000} />
        <Button type="submit" variant="default">
          {t('ask')}
        </Button>
      </form>
      {question && <Found question={question} />}
    </Section>
  )
}

function Found({ question }: { question: string }) {
  const t = useContentTexts()
  const query = useAnswer('knowledge.search', { query: question, limit: 5 }, { keep: false })
  return (
    <States query={query} isEmpty={({ data }) => data.length === 0} empty={<Empty>{t('unknown')}</Empty>}>
      {({ data, answer }) => (
        <>
          <p className="note" role="status">
            {answer ? t('answeredFrom', { title: answer.title }) : t('unknown')}
          </p>
          <ul className="list">
            {data.map(({ articleId, version, passageNumber, title, passage }) => (
              <li key={`${articleId} ${passageNumber}`}>
                <span>
                  <Link to="/contenido/$id" params={{ id: articleId }}>
                    {title}
                  </Link>{' '}
                  <span className="soft">{t('version', { version })}</span>
                  <div className="soft article-body">{passage}</div>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </States>
  )
}
