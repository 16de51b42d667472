import { LetterAbout as LetterAbout_50bdbda8c2ce9a05b7cea8ce337a6909 } from '../../../newsletter/cms/admin/letter-about'
import { TwoTextsField as TwoTextsField_7686bc394b70a2cca454258fa69a9a00 } from '../../../articles/cms/admin/two-texts-field'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { CitationLabel as CitationLabel_f547f66039171333a9cea601b5d37543 } from '../../../evidence/cms/admin/citation-label'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockLabel as BlockLabel_189c7bfae100390cdbd27c1aa67576b0 } from '../../../media/cms/admin/block-label'
import { QuotedNote as QuotedNote_a04e355156d221a2b502d74470ec61c8 } from '../../../media/cms/admin/quoted-note'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { CreditsField as CreditsField_8a73f11ce96dbb8c9b806e0ad27dbe4b } from '../../../articles/cms/admin/credits-field'
import { ChecklistField as ChecklistField_d5585f39a0b18db5e6c658d01fe3781b } from '../../../articles/cms/admin/checklist-field'
import { NoStageField as NoStageField_acd073d5c8947bac1689516a2337c42d } from '../../../articles/cms/admin/stage-cell'
import { StageCell as StageCell_acd073d5c8947bac1689516a2337c42d } from '../../../articles/cms/admin/stage-cell'
import { WhoPublishes as WhoPublishes_68361200690ae4318a620a46f126e458 } from '../../../staff/cms/admin/who-publishes'
import { WhoChanges as WhoChanges_eebd82f57c260c9f0a3901e7b221cbd4 } from '../../../staff/cms/admin/who-changes'
import { NewTitle as NewTitle_9860a516540944db49d6faef3fe4fab2 } from '../../../staff/cms/admin/new-title'
import { PreviewBeside as PreviewBeside_e5253a8bff038ee32ddc35481049f19a } from '../../../staff/cms/admin/preview-beside'
import { PublishWhenSettled as PublishWhenSettled_d386d6af526defbcca8723701b0ee9ff } from '../../../media/cms/admin/settled-buttons'
import { SaveWhenSettled as SaveWhenSettled_d386d6af526defbcca8723701b0ee9ff } from '../../../media/cms/admin/settled-buttons'
import { SaveDraftWhenSettled as SaveDraftWhenSettled_d386d6af526defbcca8723701b0ee9ff } from '../../../media/cms/admin/settled-buttons'
import { NamedRow as NamedRow_20fba39ff807264bc3674a2f1c4e1e28 } from '../../../staff/cms/admin/named-row'
import { SourceStanding as SourceStanding_01c5f480c5e1fb6029e28c611a2d0cab } from '../../../evidence/cms/admin/source-standing'
import { DecideField as DecideField_9f23a395b00b1b6520d06ef06e8a2546 } from '../../../discussion/cms/admin/decide-field'
import { QuoteField as QuoteField_0d96ebfcf08a3ecabfd869b655d3f71c } from '../../../discussion/cms/admin/quote-field'
import { AgreementField as AgreementField_ea2b895827af13a5c071edb84061f4f5 } from '../../../discussion/cms/admin/agreement-field'
import { SubscriberLinks as SubscriberLinks_57699e0247f1aa606a4a02a9831fdead } from '../../../newsletter/cms/admin/subscriber-links'
import { SendingField as SendingField_4e1fc3c3a6edaee47def92a6494710fe } from '../../../newsletter/cms/admin/sending-field'
import { StandingCell as StandingCell_055923662f3a7153806c9412f8647cbd } from '../../../newsletter/cms/admin/standing-cell'
import { LetterField as LetterField_a8f13784d0d23b83e80e2bd5127c9578 } from '../../../newsletter/cms/admin/letter-field'
import { NeverMailed as NeverMailed_35dba148b6d2746ffabdc949adb24ce5 } from '../../../newsletter/cms/admin/never-mailed'
import { SecondFactorLink as SecondFactorLink_691b3db2ad0efc42b3381f41f33c4341 } from '../../../staff/cms/admin/second-factor-link'
import { Icon as Icon_0c469e84e497cfaee330ee074d0bd5d0 } from '../../../publication/cms/admin/marks'
import { Logo as Logo_0c469e84e497cfaee330ee074d0bd5d0 } from '../../../publication/cms/admin/marks'
import { BelowSignIn as BelowSignIn_673c9e5d760749ab6b4ace0ffa9bc6db } from '../../../publication/cms/admin/sign-in'
import { AboveSignIn as AboveSignIn_673c9e5d760749ab6b4ace0ffa9bc6db } from '../../../publication/cms/admin/sign-in'
import { PlacesNav as PlacesNav_fe38bc3a761ed8ff0f404120e17394d6 } from '../../../staff/cms/admin/places-nav'
import { WordsUnderway as WordsUnderway_956f71aba3d0d29c07a7d5e99aa92031 } from '../../../media/cms/admin/words-underway'
import { RoomView as RoomView_25f70d65a48826d94f577f1018504eeb } from '../../../app/(payload)/room-view'
import { Dashboard as Dashboard_50afc6e8ed82c17d239237224135f34e } from '../../../staff/cms/admin/dashboard'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'
import { QueueView as QueueView_2b45366aea9769bf0adb0a491a459692 } from '../../../discussion/cms/admin/queue-view'
import { UnclearView as UnclearView_b92c6d3e474871a70a839b782a69a91c } from '../../../discussion/cms/admin/unclear-view'
import { LettersView as LettersView_048c16b4c2c23fdf213688eff0a81893 } from '../../../newsletter/cms/admin/letters-view'
import { EnterAddressView as EnterAddressView_d41cb04b13ba26753804aa66fc638f6e } from '../../../newsletter/cms/admin/enter-address-view'
import { EndSubscriptionView as EndSubscriptionView_1e9f96feeb9695c92a7216a015ebe409 } from '../../../newsletter/cms/admin/end-subscription-view'
import { ProofView as ProofView_a41a4f9bb8a3a8807ed3a724ca2c8d52 } from '../../../newsletter/cms/admin/proof-view'

/** @type import('payload').ImportMap */
export const importMap = {
  "/newsletter/cms/admin/letter-about#LetterAbout": LetterAbout_50bdbda8c2ce9a05b7cea8ce337a6909,
  "/articles/cms/admin/two-texts-field#TwoTextsField": TwoTextsField_7686bc394b70a2cca454258fa69a9a00,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/evidence/cms/admin/citation-label#CitationLabel": CitationLabel_f547f66039171333a9cea601b5d37543,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/media/cms/admin/block-label#BlockLabel": BlockLabel_189c7bfae100390cdbd27c1aa67576b0,
  "/media/cms/admin/quoted-note#QuotedNote": QuotedNote_a04e355156d221a2b502d74470ec61c8,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/articles/cms/admin/credits-field#CreditsField": CreditsField_8a73f11ce96dbb8c9b806e0ad27dbe4b,
  "/articles/cms/admin/checklist-field#ChecklistField": ChecklistField_d5585f39a0b18db5e6c658d01fe3781b,
  "/articles/cms/admin/stage-cell#NoStageField": NoStageField_acd073d5c8947bac1689516a2337c42d,
  "/articles/cms/admin/stage-cell#StageCell": StageCell_acd073d5c8947bac1689516a2337c42d,
  "/staff/cms/admin/who-publishes#WhoPublishes": WhoPublishes_68361200690ae4318a620a46f126e458,
  "/staff/cms/admin/who-changes#WhoChanges": WhoChanges_eebd82f57c260c9f0a3901e7b221cbd4,
  "/staff/cms/admin/new-title#NewTitle": NewTitle_9860a516540944db49d6faef3fe4fab2,
  "/staff/cms/admin/preview-beside#PreviewBeside": PreviewBeside_e5253a8bff038ee32ddc35481049f19a,
  "/media/cms/admin/settled-buttons#PublishWhenSettled": PublishWhenSettled_d386d6af526defbcca8723701b0ee9ff,
  "/media/cms/admin/settled-buttons#SaveWhenSettled": SaveWhenSettled_d386d6af526defbcca8723701b0ee9ff,
  "/media/cms/admin/settled-buttons#SaveDraftWhenSettled": SaveDraftWhenSettled_d386d6af526defbcca8723701b0ee9ff,
  "/staff/cms/admin/named-row#NamedRow": NamedRow_20fba39ff807264bc3674a2f1c4e1e28,
  "/evidence/cms/admin/source-standing#SourceStanding": SourceStanding_01c5f480c5e1fb6029e28c611a2d0cab,
  "/discussion/cms/admin/decide-field#DecideField": DecideField_9f23a395b00b1b6520d06ef06e8a2546,
  "/discussion/cms/admin/quote-field#QuoteField": QuoteField_0d96ebfcf08a3ecabfd869b655d3f71c,
  "/discussion/cms/admin/agreement-field#AgreementField": AgreementField_ea2b895827af13a5c071edb84061f4f5,
  "/newsletter/cms/admin/subscriber-links#SubscriberLinks": SubscriberLinks_57699e0247f1aa606a4a02a9831fdead,
  "/newsletter/cms/admin/sending-field#SendingField": SendingField_4e1fc3c3a6edaee47def92a6494710fe,
  "/newsletter/cms/admin/standing-cell#StandingCell": StandingCell_055923662f3a7153806c9412f8647cbd,
  "/newsletter/cms/admin/letter-field#LetterField": LetterField_a8f13784d0d23b83e80e2bd5127c9578,
  "/newsletter/cms/admin/never-mailed#NeverMailed": NeverMailed_35dba148b6d2746ffabdc949adb24ce5,
  "/staff/cms/admin/second-factor-link#SecondFactorLink": SecondFactorLink_691b3db2ad0efc42b3381f41f33c4341,
  "/publication/cms/admin/marks#Icon": Icon_0c469e84e497cfaee330ee074d0bd5d0,
  "/publication/cms/admin/marks#Logo": Logo_0c469e84e497cfaee330ee074d0bd5d0,
  "/publication/cms/admin/sign-in#BelowSignIn": BelowSignIn_673c9e5d760749ab6b4ace0ffa9bc6db,
  "/publication/cms/admin/sign-in#AboveSignIn": AboveSignIn_673c9e5d760749ab6b4ace0ffa9bc6db,
  "/staff/cms/admin/places-nav#PlacesNav": PlacesNav_fe38bc3a761ed8ff0f404120e17394d6,
  "/media/cms/admin/words-underway#WordsUnderway": WordsUnderway_956f71aba3d0d29c07a7d5e99aa92031,
  "/app/(payload)/room-view#RoomView": RoomView_25f70d65a48826d94f577f1018504eeb,
  "/staff/cms/admin/dashboard#Dashboard": Dashboard_50afc6e8ed82c17d239237224135f34e,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1,
  "/discussion/cms/admin/queue-view#QueueView": QueueView_2b45366aea9769bf0adb0a491a459692,
  "/discussion/cms/admin/unclear-view#UnclearView": UnclearView_b92c6d3e474871a70a839b782a69a91c,
  "/newsletter/cms/admin/letters-view#LettersView": LettersView_048c16b4c2c23fdf213688eff0a81893,
  "/newsletter/cms/admin/enter-address-view#EnterAddressView": EnterAddressView_d41cb04b13ba26753804aa66fc638f6e,
  "/newsletter/cms/admin/end-subscription-view#EndSubscriptionView": EndSubscriptionView_1e9f96feeb9695c92a7216a015ebe409,
  "/newsletter/cms/admin/proof-view#ProofView": ProofView_a41a4f9bb8a3a8807ed3a724ca2c8d52
}
