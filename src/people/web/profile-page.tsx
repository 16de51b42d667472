import type { ReactNode } from 'react'
import { DateText } from '@/site/kit/date-text'
import { Face } from '@/site/kit/face'
import { PageHead } from '@/site/kit/page-head'
import { Section } from '@/site/kit/section'
import { pathsIn } from '@/site/paths'
import { RichText } from '@/site/rich-text/rich-text'
import type { Credential, Profile } from '../queries'
import styles from './profile-page.module.css'

type Props = { profile: Profile; language: string; children?: ReactNode }

/** A person: credentials that can be checked, a biography, what they wrote and reviewed. */
export function ProfilePage({ profile, language, children }: Props) {
  return (
    <>
      <PageHead
        title={[profile.name, ...profile.credentials.map(({ abbreviation }) => abbreviation)].join(', ')}
        standfirst={profile.role}
        trail={[{ label: 'People', href: pathsIn(language).people() }]}
        face={<Face name={profile.name} portrait={profile.portrait} size="large" />}
      />
      <RichText blocks={profile.biography.blocks} pictures={profile.pictures} />
      {profile.links.length > 0 ? (
        <ul className={styles.links}>
          {profile.links.map(({ label, href }) => (
            <li key={href}>
              <a href={href} rel="noopener me">
                {label}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      {profile.credentials.length > 0 ? (
        <Section id="credentials" title="Credentials">
          <ul className={styles.credentials}>
            {profile.credentials.map((credential) => (
              <CredentialEntry key={credential.abbreviation} credential={credential} />
            ))}
          </ul>
        </Section>
      ) : null}
      {children}
    </>
  )
}

function CredentialEntry({ credential }: { credential: Credential }) {
  const { abbreviation, name, issuer, medical, registry, checkedOn, expires } = credential
  return (
    <li>
      <strong>{abbreviation}</strong> {name}
      <span>
        {issuer}
        {medical ? ' · a medical credential' : ''}
        {checkedOn ? (
          <>
            {' · checked on '}
            <DateText iso={checkedOn} />
          </>
        ) : null}
        {expires ? (
          <>
            {' · valid until '}
            <DateText iso={expires} />
          </>
        ) : null}
      </span>
      {registry ? (
        <a href={registry} rel="noopener">
          Look it up in the registry
        </a>
      ) : null}
    </li>
  )
}
