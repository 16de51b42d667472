import styles from './shell.module.css'

/** Changes between day and night colours. Shown only when JavaScript is there; `head-scripts.ts` listens. */
export function SchemeSwitch() {
  return (
    <button
      type="button"
      className={styles.switch}
      data-scheme-switch=""
      aria-label="Switch between day and night colours"
    >
      <svg
        viewBox="0 0 20 20"
        width="20"
        height="20"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
      >
        <circle cx="10" cy="10" r="7.2" />
        <path d="M10 2.8a7.2 7.2 0 0 1 0 14.4Z" fill="currentColor" />
      </svg>
    </button>
  )
}
