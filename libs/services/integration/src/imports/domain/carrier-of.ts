import { type CarrierNames, carrierNamed } from '@litper/kernel'
import { foldHeader } from './fold-header.ts'
import { repairAccents } from './repair.ts'

/** What the carriers say of themselves. */
export interface KnownCarrier extends CarrierNames {
  readonly numberForm?: string
}
export type CarrierFound =
  | { readonly carrier: string; readonly name: string; readonly ours: boolean }
  | { readonly rejected: 'import.carrier_unknown' | 'import.carrier_ambiguous' | 'import.carrier_contradicted' }

/** Whose a number is: by the carrier's name in the line, else by the number's form. */
export type CarrierOf = (number: string, named: string) => CarrierFound

/** Of these carriers. One that is not among them is kept by its name: it is imported, and followed by later files. */
export function carrierFinder(carriers: readonly KnownCarrier[]): CarrierOf {
  const forms = carriers.flatMap((one) =>
    one.numberForm ? [{ one, form: new RegExp(`^(?:${one.numberForm})$`) }] : [],
  )
  return (number, named) => {
    const fitting = forms.filter(({ form }) => form.test(number)).map(({ one }) => one)
    if (foldHeader(named) === '') {
      if (fitting.length > 1) return { rejected: 'import.carrier_ambiguous' }
      return fitting[0] ? found(fitting[0]) : { rejected: 'import.carrier_unknown' }
    }
    const said = carrierNamed(repairAccents(named), carriers)
    if (said && fitting.length > 0 && !fitting.includes(said) && said.numberForm)
      return { rejected: 'import.carrier_contradicted' }
    if (said) return found(said)
    const id = foldHeader(named)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^[^a-z]+/, '')
      .slice(0, 40)
      .replace(/-+$/, '')
    return id.length < 2
      ? { rejected: 'import.carrier_unknown' }
      : { carrier: id, name: named.slice(0, 60), ours: false }
  }
}

const found = ({ id, name }: KnownCarrier): CarrierFound => ({ carrier: id, name, ours: true })
