import { useState } from 'react'
import { Action, type ActionProps } from './action.tsx'
import type { Name, Output } from './client.ts'
import { ShowOnce } from './show-once.tsx'

interface Props<K extends Name> extends Omit<ActionProps<K>, 'onDone'> {
  /** Undefined: this time none was made. */
  readonly secretOf: (output: Output<K>) => string | undefined
  readonly secretTitle: string
}

/** An action that makes a secret, which is shown once when it is done. */
export function SecretAction<K extends Name>({ secretOf, secretTitle, ...action }: Props<K>) {
  const [made, setMade] = useState<string>()
  return (
    <>
      <Action<K> {...action} onDone={(output) => setMade(secretOf(output))} />
      {made && <ShowOnce title={secretTitle} secret={made} close={() => setMade(undefined)} />}
    </>
  )
}
