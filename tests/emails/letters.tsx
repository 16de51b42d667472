import type { ReactElement } from 'react'
import AddressMoved, { addressMovedSubject } from '../../emails/address-moved'
import AnswerNotice, { answerNoticeSubject } from '../../emails/answer-notice'
import ConfirmAddress, { confirmAddressSubject } from '../../emails/confirm-address'
import ConfirmSubscription, { confirmSubscriptionSubject } from '../../emails/confirm-subscription'
import Correction, { correctionSubject } from '../../emails/correction'
import Digest from '../../emails/digest'
import FreeLetter from '../../emails/free-letter'
import MovedHere, { movedHereSubject } from '../../emails/moved-here'
import NewAddress, { newAddressSubject } from '../../emails/new-address'
import NewArticle, { newArticleSubject } from '../../emails/new-article'
import { samplePublication } from '../../emails/parts/publication'
import PasswordReset, { passwordResetSubject } from '../../emails/password-reset'
import PlainNotice from '../../emails/plain-notice'
import PreferencesLink, { preferencesLinkSubject } from '../../emails/preferences-link'
import QuoteRequest, { quoteRequestSubject } from '../../emails/quote-request'
import ReviewNotice, { reviewNoticeSubject } from '../../emails/review-notice'
import ReviewRequest, { reviewRequestSubject } from '../../emails/review-request'
import ReviewerDesk, { reviewerDeskSubject } from '../../emails/reviewer-desk'
import ReviewerMoved, { reviewerMovedSubject } from '../../emails/reviewer-moved'
import StaffInvitation, { staffInvitationSubject } from '../../emails/staff-invitation'
import SubscribedAlready, { subscribedAlreadySubject } from '../../emails/subscribed-already'
import Welcome, { welcomeSubject } from '../../emails/welcome'

type Row = { name: string; subject: string; props: object; element: ReactElement }

/** Every letter with the props of its preview. */
export const letters: Row[] = [
  {
    name: 'address-moved',
    subject: addressMovedSubject(samplePublication),
    props: AddressMoved.PreviewProps,
    element: <AddressMoved {...AddressMoved.PreviewProps} />,
  },
  {
    name: 'answer-notice',
    subject: answerNoticeSubject(samplePublication),
    props: AnswerNotice.PreviewProps,
    element: <AnswerNotice {...AnswerNotice.PreviewProps} />,
  },
  {
    name: 'confirm-address',
    subject: confirmAddressSubject(samplePublication),
    props: ConfirmAddress.PreviewProps,
    element: <ConfirmAddress {...ConfirmAddress.PreviewProps} />,
  },
  {
    name: 'confirm-subscription',
    subject: confirmSubscriptionSubject(samplePublication),
    props: ConfirmSubscription.PreviewProps,
    element: <ConfirmSubscription {...ConfirmSubscription.PreviewProps} />,
  },
  {
    name: 'correction',
    subject: correctionSubject(Correction.PreviewProps.article),
    props: Correction.PreviewProps,
    element: <Correction {...Correction.PreviewProps} />,
  },
  {
    name: 'digest',
    subject: Digest.PreviewProps.subject,
    props: Digest.PreviewProps,
    element: <Digest {...Digest.PreviewProps} />,
  },
  {
    name: 'free-letter',
    subject: FreeLetter.PreviewProps.subject,
    props: FreeLetter.PreviewProps,
    element: <FreeLetter {...FreeLetter.PreviewProps} />,
  },
  {
    name: 'moved-here',
    subject: movedHereSubject(samplePublication),
    props: MovedHere.PreviewProps,
    element: <MovedHere {...MovedHere.PreviewProps} />,
  },
  {
    name: 'new-address',
    subject: newAddressSubject(samplePublication),
    props: NewAddress.PreviewProps,
    element: <NewAddress {...NewAddress.PreviewProps} />,
  },
  {
    name: 'new-article',
    subject: newArticleSubject(NewArticle.PreviewProps.article),
    props: NewArticle.PreviewProps,
    element: <NewArticle {...NewArticle.PreviewProps} />,
  },
  {
    name: 'password-reset',
    subject: passwordResetSubject(samplePublication),
    props: PasswordReset.PreviewProps,
    element: <PasswordReset {...PasswordReset.PreviewProps} />,
  },
  {
    name: 'plain-notice',
    subject: PlainNotice.PreviewProps.subject,
    props: PlainNotice.PreviewProps,
    element: <PlainNotice {...PlainNotice.PreviewProps} />,
  },
  {
    name: 'preferences-link',
    subject: preferencesLinkSubject(samplePublication),
    props: PreferencesLink.PreviewProps,
    element: <PreferencesLink {...PreferencesLink.PreviewProps} />,
  },
  {
    name: 'quote-request',
    subject: quoteRequestSubject(samplePublication),
    props: QuoteRequest.PreviewProps,
    element: <QuoteRequest {...QuoteRequest.PreviewProps} />,
  },
  {
    name: 'review-notice',
    subject: reviewNoticeSubject(ReviewNotice.PreviewProps),
    props: ReviewNotice.PreviewProps,
    element: <ReviewNotice {...ReviewNotice.PreviewProps} />,
  },
  {
    name: 'review-request',
    subject: reviewRequestSubject(ReviewRequest.PreviewProps),
    props: ReviewRequest.PreviewProps,
    element: <ReviewRequest {...ReviewRequest.PreviewProps} />,
  },
  {
    name: 'reviewer-desk',
    subject: reviewerDeskSubject(samplePublication),
    props: ReviewerDesk.PreviewProps,
    element: <ReviewerDesk {...ReviewerDesk.PreviewProps} />,
  },
  {
    name: 'reviewer-moved',
    subject: reviewerMovedSubject(samplePublication),
    props: ReviewerMoved.PreviewProps,
    element: <ReviewerMoved {...ReviewerMoved.PreviewProps} />,
  },
  {
    name: 'staff-invitation',
    subject: staffInvitationSubject(StaffInvitation.PreviewProps),
    props: StaffInvitation.PreviewProps,
    element: <StaffInvitation {...StaffInvitation.PreviewProps} />,
  },
  {
    name: 'subscribed-already',
    subject: subscribedAlreadySubject(samplePublication),
    props: SubscribedAlready.PreviewProps,
    element: <SubscribedAlready {...SubscribedAlready.PreviewProps} />,
  },
  {
    name: 'welcome',
    subject: welcomeSubject(samplePublication),
    props: Welcome.PreviewProps,
    element: <Welcome {...Welcome.PreviewProps} />,
  },
]
