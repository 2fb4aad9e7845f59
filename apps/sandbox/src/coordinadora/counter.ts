import { ledgerOf } from '../carriers/ledger.ts'
import { Refusal } from '../carriers/refusal.ts'
import { isServed, type Parcel, type Tariff, tariff } from '../carriers/tariff.ts'
import type { Party, Waybill } from '../carriers/waybill.ts'
import type { World } from '../world/world.ts'

export const CARRIER = 'coordinadora'
const DIGITS = 11
const LEVELS: Readonly<Record<number, string>> = { 1: 'ESTANDAR', 2: 'EXPRESS', 3: 'PROGRAMADO', 22: 'RCE' }

/** The input of both versions of the API, after it was read from their own form. */
export interface GuideOrder {
  readonly reference: string
  readonly sender: Party
  readonly recipient: Party
  readonly contents: string
  readonly parcels: readonly (Parcel & { readonly units: number })[]
  readonly declared: number
  readonly collect: number
  readonly level: number
}

/** The guides of Coordinadora and the rules for cancelling them, for both APIs. */
export class Counter {
  private readonly world: World
  /** Numbers begin with a zero: a client that stores them as numbers loses it. */
  private last = 7_000_000_000 + Math.floor(Math.random() * 900_000_000)

  constructor(world: World) {
    this.world = world
  }

  /** @throws Refusal CIUDAD_SIN_COBERTURA */
  quote(order: Pick<GuideOrder, 'parcels' | 'declared' | 'collect'>, from: string, to: string): Tariff {
    if (!isServed(from) || !isServed(to)) {
      const fields = [...(isServed(from) ? [] : ['origen']), ...(isServed(to) ? [] : ['destino'])]
      throw new Refusal(400, 'CIUDAD_SIN_COBERTURA', 'La ciudad no tiene cobertura', fields)
    }
    return tariff(whole(order.parcels), from, to, order.declared, order.collect)
  }

  create(order: GuideOrder): Waybill {
    const { freight, insurance, collection, days, chargedKg } = this.quote(
      order,
      order.sender.city,
      order.recipient.city,
    )
    this.last += 1
    const now = this.world.clock.ms()
    const waybill: Waybill = {
      carrier: CARRIER,
      number: String(this.last).padStart(DIGITS, '0'),
      id: this.last % 1_000_000_000,
      reference: order.reference,
      createdAt: now,
      sender: order.sender,
      recipient: order.recipient,
      contents: order.contents,
      weightKg: chargedKg,
      declared: order.declared,
      collect: order.collect,
      price: freight + insurance + collection,
      days,
      service: LEVELS[order.level] ?? 'ESTANDAR',
      moves: [{ at: now, state: '1', city: order.sender.city }],
      cancelled: false,
    }
    ledgerOf(this.world).add(waybill)
    return waybill
  }

  find(number: string): Waybill | undefined {
    return ledgerOf(this.world).find(CARRIER, number.trim())
  }

  /** @throws Refusal GUIA_NO_EXISTE */
  get(number: string): Waybill {
    const waybill = this.find(number)
    if (!waybill) throw new Refusal(404, 'GUIA_NO_EXISTE', 'La guía no existe')
    return waybill
  }

  /** Cancelling a cancelled guide succeeds. @throws Refusal GUIA_EN_RUTA once the parcel was picked up */
  cancel(number: string): Waybill {
    const waybill = this.get(number)
    if (!waybill.cancelled && waybill.moves.some(({ state }) => state !== '1')) {
      throw new Refusal(409, 'GUIA_EN_RUTA', 'La guía ya fue recogida y no se puede anular')
    }
    ledgerOf(this.world).cancel(waybill)
    return waybill
  }

  withReference(reference: string): Waybill[] {
    return ledgerOf(this.world).withReference(reference, CARRIER)
  }
}

/** Several pieces are charged as one: weights and volumes are added (stacked in height). */
function whole(parcels: GuideOrder['parcels']): Parcel {
  return parcels.reduce<Parcel>(
    (sum, parcel) => ({
      weightKg: sum.weightKg + parcel.weightKg * parcel.units,
      lengthCm: Math.max(sum.lengthCm, parcel.lengthCm),
      widthCm: Math.max(sum.widthCm, parcel.widthCm),
      heightCm: sum.heightCm + parcel.heightCm * parcel.units,
    }),
    { weightKg: 0, lengthCm: 0, widthCm: 0, heightCm: 0 },
  )
}
