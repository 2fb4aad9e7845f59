import { TextInput } from '@mantine/core'
import { useMay } from '../../kit/access.tsx'
import { Action } from '../../kit/action.tsx'
import type { Input, Output } from '../../kit/client.ts'
import { textOf } from '../../kit/form-text.ts'
import { Checkbox } from '../../kit/inputs.tsx'
import { useAnswer } from '../../kit/queries.ts'
import { SchemaFields } from '../../kit/schema-fields.tsx'
import { fieldsOf, readFields } from '../../kit/schema-form.ts'
import { SecretAction } from '../../kit/secret-action.tsx'
import { States } from '../../kit/states.tsx'
import { Status } from '../../kit/status.tsx'
import { useSettingsTexts } from './texts.ts'

type Vendor = Output<'carrier_accounts.list_carriers'>['data'][number]
type Account = Output<'carrier_accounts.list'>['data'][number]

/** Every carrier that there is, with the merchant's contract, by the form that the carrier describes. */
export function Carriers() {
  const t = useSettingsTexts()
  const vendors = useAnswer('carrier_accounts.list_carriers', {})
  const accounts = useAnswer('carrier_accounts.list', {}).data?.data
  const may = useMay()('carrier_accounts.put')
  return (
    <States query={vendors}>
      {({ data }) => (
        <ul className="list">
          {data.map((vendor) => {
            const account = accounts?.find(({ carrier }) => carrier === vendor.id)
            return (
              <li key={vendor.id}>
                <span>
                  {vendor.name}{' '}
                  {account ? (
                    <Status tone={account.enabled ? 'good' : 'waiting'}>
                      {account.enabled ? t('enabledAt', { priority: account.priority }) : t('disabled')}
                    </Status>
                  ) : (
                    <Status tone="plain">{t('notConnected')}</Status>
                  )}
                </span>
                <span className="row">
                  {may && accounts && <Contract vendor={vendor} account={account} sender={account ?? accounts[0]} />}
                  {may && account && hasPushes(vendor) && <PushSecret vendor={vendor} />}
                </span>
              </li>
            )
          })}
        </ul>
      )}
    </States>
  )
}

/** A carrier that takes a push secret sends pushes. */
const hasPushes = ({ schema }: Vendor) => fieldsOf(schema).some(({ name }) => name === 'pushSecret')

function PushSecret({ vendor: { id, name } }: { vendor: Vendor }) {
  const t = useSettingsTexts()
  return (
    <SecretAction
      operation="carrier_accounts.make_push_secret"
      input={{ carrier: id, graceHours: 24 }}
      label={t('pushSecret')}
      about={name}
      preview={<p>{t('pushSecretHow', { name })}</p>}
      secretOf={({ pushSecret }) => pushSecret}
      secretTitle={t('pushSecret')}
    />
  )
}

interface ContractProps {
  readonly vendor: Vendor
  readonly account: Account | undefined
  /** Whose sender and parcel are proposed. */
  readonly sender: Account | undefined
}

function Contract({ vendor, account, sender: like }: ContractProps) {
  const t = useSettingsTexts()
  const { sender, parcel } = like ?? {}
  return (
    <Action
      operation="carrier_accounts.put"
      input={{ carrier: vendor.id } as Input<'carrier_accounts.put'>}
      label={account ? t('change') : t('connect')}
      about={vendor.name}
      read={(form) => ({ ...readAccount(form), settings: readFields(vendor.schema, form) })}
      preview={
        <div className="stack">
          <h3>{t('contractOf', { name: vendor.name })}</h3>
          <SchemaFields schema={vendor.schema} known={Object.keys(account?.settings ?? {})} />
          <h3>{t('sender')}</h3>
          <TextInput name="name" label={t('senderName')} required minLength={2} defaultValue={sender?.name} />
          <TextInput name="phone" label={t('senderPhone')} required pattern="\d{10}" defaultValue={sender?.phone} />
          <TextInput name="address" label={t('senderAddress')} required minLength={5} defaultValue={sender?.address} />
          <TextInput name="city" label={t('senderCity')} required minLength={2} defaultValue={sender?.city} />
          <TextInput name="daneCode" label={t('dane')} required pattern="\d{5}" defaultValue={sender?.daneCode} />
          <h3>{t('parcel')}</h3>
          <div className="row">
            {(['length', 'width', 'height'] as const).map((side) => (
              <TextInput
                key={side}
                name={side}
                type="number"
                min={1}
                required
                label={t(side)}
                defaultValue={parcel?.[side] ?? { length: 30, width: 20, height: 10 }[side]}
              />
            ))}
          </div>
          <TextInput
            name="priority"
            type="number"
            min={1}
            max={99}
            required
            label={t('priority')}
            defaultValue={account?.priority ?? 1}
          />
          <Checkbox name="enabled" label={t('use')} defaultChecked={account?.enabled ?? true} />
        </div>
      }
    />
  )
}

const readAccount = (form: FormData) => ({
  enabled: form.get('enabled') !== null,
  priority: Number(textOf(form, 'priority')),
  sender: {
    name: textOf(form, 'name'),
    phone: textOf(form, 'phone'),
    address: textOf(form, 'address'),
    city: textOf(form, 'city'),
    daneCode: textOf(form, 'daneCode'),
  },
  parcel: {
    length: Number(textOf(form, 'length')),
    width: Number(textOf(form, 'width')),
    height: Number(textOf(form, 'height')),
  },
})
