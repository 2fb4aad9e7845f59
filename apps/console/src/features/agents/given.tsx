/** An input, field by field, exactly as it would be sent. */
export function Given({ input }: { input: Readonly<Record<string, unknown>> }) {
  return (
    <dl className="facts given">
      {Object.entries(input).map(([name, value]) => (
        <div key={name} className="pair">
          <dt>{name}</dt>
          <dd>{typeof value === 'string' ? value : JSON.stringify(value)}</dd>
        </div>
      ))}
    </dl>
  )
}
