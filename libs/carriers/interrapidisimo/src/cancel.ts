import type { InterSettings } from './settings.ts'

export const CANCEL_PATH = '/ApiVentaCredito/api/Admision/AnularPreenvio'
/** Cancelling a cancelled one is answered as the first time. */
export const cancelRequest = (settings: InterSettings, number: string) => ({
  idCliente: Number(settings.idCliente),
  numeroPreenvio: number,
})
