import type { ReactNode } from 'react'

export type ButtonProps = { children: ReactNode; quiet?: boolean; name?: string; value?: string }

/** Sends the form it stands in; its words say what happens. */
export function Button({ children, quiet, name, value }: ButtonProps) {
  return (
    <button type="submit" className={quiet ? 'button quiet' : 'button'} name={name} value={value}>
      {children}
    </button>
  )
}

export type ButtonLinkProps = { children: ReactNode; href: string; quiet?: boolean }

/** A link that looks like a button: leads somewhere, changes nothing. */
export function ButtonLink({ children, href, quiet }: ButtonLinkProps) {
  return (
    <a className={quiet ? 'button quiet' : 'button'} href={href}>
      {children}
    </a>
  )
}
