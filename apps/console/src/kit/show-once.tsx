import { Button } from '@mantine/core'
import { useState } from 'react'
import { Dialog } from './dialog.tsx'
import { useKitTexts } from './texts.ts'

/** A secret that is shown here and never again. */
export function ShowOnce({ title, secret, close }: { title: string; secret: string; close: () => void }) {
  const t = useKitTexts()
  const [copied, setCopied] = useState(false)
  const copy = () => void navigator.clipboard.writeText(secret).then(() => setCopied(true))
  return (
    <Dialog close={close} title={title} stays>
      <p className="note warn">{t('onceOnly')}</p>
      <pre className="secret">{secret}</pre>
      <div className="row end">
        <Button variant="default" onClick={copy}>
          {copied ? t('copied') : t('copy')}
        </Button>
        <Button onClick={close}>{t('kept')}</Button>
      </div>
    </Dialog>
  )
}
