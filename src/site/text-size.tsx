import shell from './shell.module.css'
import styles from './text-size.module.css'

const sizes = ['Usual', 'Large', 'Larger', 'Largest'] as const

/**
 * How large everything is written, as a share of what the browser is set to. Shown only when JavaScript is there;
 * `head-scripts.ts` listens and remembers, `base.css` obeys.
 */
export function TextSize() {
  return (
    <>
      <button type="button" className={shell.switch} popoverTarget="text-size" aria-label="Text size">
        <svg viewBox="0 0 24 20" width="24" height="20" aria-hidden="true" fill="none" stroke="currentColor">
          <path d="m1 16.5 3.4-8.8 3.4 8.8M2.2 13.6h4.4M9.6 16.5l5.6-13.6 5.6 13.6M11.5 12h7.4" strokeWidth="1.8" />
        </svg>
      </button>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <div id="text-size" popover="auto" role="group" aria-label="Text size" className={styles.sizes}>
        {sizes.map((size, index) => (
          <button key={size} type="button" data-set-text={index + 1}>
            {size}
          </button>
        ))}
      </div>
    </>
  )
}
