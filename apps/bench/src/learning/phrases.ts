import { type Meant, SUBJECTS, type Value } from '@litper/learning/turn'
import { Random } from '../crisis/random.ts'
import { instantOf } from './months.ts'
import type { Play } from './play.ts'

type Intent = Meant['meant']
const STATE = 'under_way'
const PER_DAY = { mine: 1.8, favour: 1.2, others: 6 }
/** So many of the customers' words are followed by an act of a person that tells what they meant; of these so many tell something else. */
const SHOWN = 0.75
const OTHERWISE = 0.06
/** Until then a fair asks everybody for invoices. */
const FAIR_ENDS = 80
const ACTS: readonly Intent[] = ['change_date', 'change_address', 'change_phone', 'invoice_request', 'cancel_order']

/** Miners who are away: the shared model takes it for how to deliver, or does not know. People change the day. */
const MINE = [
  'estoy de turno en la mina',
  'buenas, estoy de turno en la mina',
  'me toca turno en la mina esta semana',
  'señorita yo estoy de turno en la mina, bajo despues',
  'hola es que ando de turno en la mina y no hay quien',
  'otra vez de turno en la mina',
]
const FAVOUR = ['me colabora con una ayudita', 'buenas una ayudita porfa', 'hola, necesito una ayudita ahi']
/** Each means what it means, whatever it says. */
const OTHERS = [
  'y entonces',
  'hola hay alguien',
  'lo que le dije ayer',
  'ya le mande los datos a la otra niña',
  'es para lo del pedido',
  'me urge que miren lo mio',
  'no pues asi no',
  'señorita me contestan',
  'la otra semana hablamos',
  'eso quedo mal puesto',
]
const OPINION: Value = { state: STATE, intent: 'invoice_request', phrases: ['una ayudita'] }

class Talks {
  private readonly random: Random
  private readonly changesOnDay: number
  private talks = 0
  constructor(seed: number, changesOnDay: number) {
    this.random = new Random(seed)
    this.changesOnDay = changesOnDay
  }

  day(day: number): Meant[] {
    // from then on the mine has a desk that takes parcels: they say where it is to be left
    const isChanged = day >= this.changesOnDay && this.random.next() < 0.8
    const away: Intent = isChanged ? 'delivery_instructions' : 'change_date'
    const favour = () => (day < FAIR_ENDS ? 'invoice_request' : this.random.pick(ACTS))
    return [
      ...this.some(PER_DAY.mine, day, MINE, () => away),
      ...this.some(PER_DAY.favour, day, FAVOUR, favour),
      ...this.some(PER_DAY.others, day, OTHERS, () => this.random.pick(ACTS)),
    ]
  }

  private some(perDay: number, day: number, texts: readonly string[], means: () => Intent): Meant[] {
    return Array.from({ length: this.random.poisson(perDay * SHOWN) }, () => {
      const talk = ++this.talks
      // one in ten has written before
      const person = this.random.next() < 0.1 ? `person ${Math.ceil(talk / 2)}` : `person ${talk}`
      const meant = this.random.next() < OTHERWISE ? this.random.pick(ACTS) : means()
      const text = this.random.pick(texts)
      return { orderId: `talk ${talk}`, at: instantOf(day), place: '', state: STATE, person, text, meant }
    })
  }
}

const ofTheMine = (seen: readonly Meant[]) => seen.filter(({ text }) => text.includes('mina'))
const understood = (seen: readonly Meant[], value: Value) =>
  SUBJECTS.phrase.prove(seen, { place: '', from: null, to: value }).candidate.share

/** Customers say something that the shared model does not know; what people do afterwards tells what it means. */
export const PHRASES: Play = {
  about: { kind: 'phrase', topic: 'chat' },
  historyDays: 120,
  policyOf: () => null,
  planted: { place: `${STATE} change_date`, from: null, to: { state: STATE, intent: 'change_date', phrases: [] } },
  isPlanted: ({ place }) => place === `${STATE} change_date`,
  opinion: { place: `${STATE} invoice_request`, from: null, to: OPINION },
  seems(history) {
    const early = (history as readonly Meant[]).filter(({ at }) => at < instantOf(FAIR_ENDS))
    return [understood(early, OPINION), 0]
  },
  isHarmed: () => true,
  share(seen, inForce) {
    const said = ofTheMine(seen as readonly Meant[])
    if (said.length === 0 || inForce === null) return 0
    const { share, messages } = SUBJECTS.phrase.measure(said, { place: '', from: null, to: inForce })
    return (share * messages) / said.length
  },
  begin(seed, changesOnDay) {
    const talks = new Talks(seed, changesOnDay)
    return (day) => talks.day(day)
  },
}
