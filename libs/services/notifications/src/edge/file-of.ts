import { notFound } from '@litper/kernel'
import type { Blobs } from '@litper/ports'
import type { NotificationParts } from '../usecases/ports.ts'

/** WhatsApp fetches a file within minutes; a person may open the message on another day. */
const LINK_SECONDS = 3 * 86_400

/** Files of messages from the tenant's blobs, where another service has put them. */
export const fileOf =
  (blobs: Pick<Blobs, 'get' | 'downloadLink'>): NotificationParts['fileOf'] =>
  async ({ key, fileName, contentType }) => {
    const { url } = await blobs.downloadLink(key, { seconds: LINK_SECONDS, fileName })
    const read = async () => {
      const blob = await blobs.get(key)
      if (!blob) throw notFound('message.file_gone')
      return blob.bytes
    }
    return { fileName, contentType, link: url, read }
  }
