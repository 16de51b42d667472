import { Button } from './parts/button'
import { Paragraph, Title } from './parts/prose'
import { type Publication, samplePublication } from './parts/publication'
import { OnceOnly, Shell } from './parts/shell'

export type StaffInvitationProps = {
  publication: Publication
  /** Who invites. */
  inviter: string
  /** With its article, such as `an author`. */
  role: string
  acceptUrl: string
  hours: number
}

/** Invites someone to the staff. */
export default function StaffInvitation({ publication, inviter, role, acceptUrl, hours }: StaffInvitationProps) {
  return (
    <Shell
      publication={publication}
      subject={staffInvitationSubject({ publication, inviter })}
      preview={`As ${role}. The link works for ${hours} hours.`}
      footer={<OnceOnly publication={publication} />}
    >
      <Title>You are invited to {publication.name}</Title>
      <Paragraph>
        {inviter} would like you to join the staff as {role}.
      </Paragraph>
      <Button href={acceptUrl}>Accept and choose a password</Button>
      <Paragraph>
        The link works once, for {hours} hours. If you do not know {inviter}, you can ignore this.
      </Paragraph>
    </Shell>
  )
}

export const staffInvitationSubject = ({
  publication,
  inviter,
}: Pick<StaffInvitationProps, 'publication' | 'inviter'>) => `${inviter} invites you to ${publication.name}`

StaffInvitation.PreviewProps = {
  publication: samplePublication,
  inviter: 'Sample Author',
  role: 'an author',
  acceptUrl: 'https://nightfeed.example/admin/invitation/sample-token',
  hours: 72,
} satisfies StaffInvitationProps
