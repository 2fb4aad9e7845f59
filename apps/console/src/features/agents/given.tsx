import { Fact } from '../../kit/fact.tsx'

/** An input, field by field, exactly as it would be sent. */
export function Given({ input }: { input: Readonly<Record<string, unknown>> }) {
  return (
    <dl className="facts given">
      {Object.entries(input).map(([name, value]) => (
        <Fact key={name} name={name}>
          {typeof value === 'string' ? value : JSON.stringify(value)}
        </Fact>
      ))}
    </dl>
  )
}
