import { useMay } from '../../kit/access.tsx'
import { Action } from '../../kit/action.tsx'
import type { Output } from '../../kit/client.ts'
import { textOf } from '../../kit/form-text.ts'
import { day } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { CheckGroup, NativeSelect, TextInput } from '../../kit/inputs.tsx'
import { useRows } from '../../kit/queries.ts'
import { Section } from '../../kit/section.tsx'
import { Empty, Forbidden, States } from '../../kit/states.tsx'
import { Status } from '../../kit/status.tsx'
import { useFileTexts } from './file-texts.ts'
import { KINDS } from './kinds.ts'
import { phoneOrMail } from './phone-or-mail.ts'
import { useRecipientTexts } from './recipient-texts.ts'

type Recipient = Output<'report_recipients.list'>['data'][number]

/** The people of the team who get reports, and which; only owners see them. */
export function Recipients() {
  const t = useRecipientTexts()
  const may = useMay()('report_recipients.list')
  return (
    <Section title={t('title')}>
      <p className="soft">{t('about')}</p>
      {may ? <List /> : <Forbidden />}
    </Section>
  )
}

function List() {
  const t = useRecipientTexts()
  const { query, rows } = useRows('report_recipients.list', {})
  return (
    <>
      <Put />
      <States query={{ ...query, data: rows }} isEmpty={(all) => all.length === 0} empty={<Empty>{t('none')}</Empty>}>
        {(all) => (
          <ul className="list">
            {all.map((one) => (
              <Row key={one.id} recipient={one} />
            ))}
          </ul>
        )}
      </States>
    </>
  )
}

function Row({ recipient }: { recipient: Recipient }) {
  const t = useRecipientTexts()
  const file = useFileTexts()
  const locale = useLocale()
  const { id, way, address, name, kinds, stoppedAt } = recipient
  return (
    <li>
      <span>
        <Status tone={stoppedAt ? 'warning' : 'good'}>
          {stoppedAt ? t('stopped', { date: day(stoppedAt, locale) }) : t('gets')}
        </Status>{' '}
        {name}{' '}
        <span className="soft">
          {t(way)} · {address} · {kinds.map((kind) => file(kind)).join(', ')}
        </span>
      </span>
      <span className="row">
        {!stoppedAt && <Put recipient={recipient} />}
        <Action
          operation="report_recipients.remove"
          input={{ id }}
          label={t('remove')}
          about={name}
          preview={<p>{t('removePreview', { name })}</p>}
        />
      </span>
    </li>
  )
}

/** Adds a person, or changes what one gets: that is the same operation, by way and address. */
function Put({ recipient }: { recipient?: Recipient }) {
  const t = useRecipientTexts()
  const file = useFileTexts()
  const { way = 'email', address, name, kinds = ['daily'] } = recipient ?? {}
  return (
    <Action
      operation="report_recipients.put"
      input={{ way, address: address ?? '', name: '', kinds: [] }}
      label={t(recipient ? 'change' : 'add')}
      about={name}
      riskWords={t('putRisk')}
      refusals={{
        'report_recipient.stopped': t('isStopped'),
        'report_recipient.put_meanwhile': t('putMeanwhile'),
        'report_recipient.not_of_this_way': t('notOfWay'),
        'request.invalid address': t('notOfWay'),
        'request.invalid name': t('noName'),
      }}
      read={(form) => ({
        name: textOf(form, 'name'),
        kinds: KINDS.filter((kind) => form.getAll('kind').includes(kind)),
        ...(!recipient && {
          way: form.get('way') === 'phone' ? ('phone' as const) : ('email' as const),
          address: phoneOrMail(textOf(form, 'address')),
        }),
      })}
      preview={
        <div className="stack">
          {recipient ? (
            <p>
              {t(way)}: {address}
            </p>
          ) : (
            <>
              <NativeSelect
                name="way"
                label={t('way')}
                data={[
                  ['email', t('email')],
                  ['phone', t('phone')],
                ]}
              />
              <TextInput name="address" label={t('address')} description={t('addressHint')} required maxLength={200} />
            </>
          )}
          <TextInput name="name" label={t('name')} defaultValue={name} required maxLength={80} />
          <CheckGroup
            name="kind"
            label={t('kinds')}
            data={KINDS.map((kind) => [kind, file(kind)] as const)}
            ticked={kinds}
            needsOne={t('noKind')}
          />
        </div>
      }
    />
  )
}
