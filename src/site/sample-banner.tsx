import styles from './shell.module.css'

export type SampleBannerProps = { name: string }

/** Says on every page of a sample publication what it is. */
export function SampleBanner({ name }: SampleBannerProps) {
  return (
    <aside className={styles.sample} aria-label="About this sample">
      <p>
        <strong>This is a sample publication.</strong> {name} was written to show the software and was not checked by a
        clinician. Please do not rely on it.
      </p>
    </aside>
  )
}
