export type SampleBannerProps = { name: string; className?: string }

/** Says on every page of a sample publication what it is. */
export function SampleBanner({ name, className }: SampleBannerProps) {
  return (
    <aside className={className} aria-label="About this sample">
      <p>
        <strong>This is a sample publication.</strong> {name} was written to show the software and was not checked by a
        clinician. Please do not rely on it.
      </p>
    </aside>
  )
}
