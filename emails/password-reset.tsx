import { Button } from './parts/button'
import { Paragraph, Title } from './parts/prose'
import { type Publication, samplePublication } from './parts/publication'
import { OnceOnly, Shell } from './parts/shell'

export type PasswordResetProps = { publication: Publication; resetUrl: string; minutes: number }

/** To a member of staff who has asked for a new password. */
export default function PasswordReset({ publication, resetUrl, minutes }: PasswordResetProps) {
  return (
    <Shell
      publication={publication}
      subject={passwordResetSubject(publication)}
      preview={`The link works once, for ${minutes} minutes.`}
      footer={<OnceOnly publication={publication} />}
    >
      <Title>Choose a new password</Title>
      <Paragraph>Someone asked for a new password for your account at {publication.name}.</Paragraph>
      <Button href={resetUrl}>Choose a new password</Button>
      <Paragraph>The link works once, for {minutes} minutes.</Paragraph>
      <Paragraph>If this was not you, you can ignore this. Your password stays as it is.</Paragraph>
    </Shell>
  )
}

export const passwordResetSubject = ({ name }: Publication) => `Choose a new password for ${name}`

PasswordReset.PreviewProps = {
  publication: samplePublication,
  resetUrl: 'https://nightfeed.example/admin/reset/sample-token',
  minutes: 60,
} satisfies PasswordResetProps
