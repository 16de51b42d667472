import type { Thing, WithContext } from 'schema-dts'

export type JsonLdProps = { graph: WithContext<Thing> | WithContext<Thing>[] }

/** Structured data as a script block; `<` is escaped, so no value can close it. */
export function JsonLd({ graph }: JsonLdProps) {
  return <script type="application/ld+json">{JSON.stringify(graph).replaceAll('<', '\\u003c')}</script>
}
