/**
 * The rich text of Bedside as Payload shows it: the same vocabulary that `text/` walks. Rooms hand in their own
 * inline blocks (citations), because this room does not know what a source is.
 */
import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  createServerFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { Block, CollectionSlug } from 'payload'
import { bodyBlocks } from './body-blocks'
import { withQuestionsHashed } from './reader-questions'

/** For collections with a body: their form is sent only when what was typed into a block has reached it. */
export const settledButtons = {
  PublishButton: '/media/cms/admin/settled-buttons#PublishWhenSettled',
  SaveButton: '/media/cms/admin/settled-buttons#SaveWhenSettled',
  SaveDraftButton: '/media/cms/admin/settled-buttons#SaveDraftWhenSettled',
}

/**
 * Derives the hashes of readers' questions for the whole body at once: Payload runs no hook of a block's own fields when a
 * document is made.
 */
const ReaderQuestionsFeature = createServerFeature({
  key: 'readerQuestions',
  feature: { hooks: { beforeChange: [({ value, previousValue }) => withQuestionsHashed(value, previousValue)] } },
})

const inlineFeatures = (linksTo: CollectionSlug[]) => [
  ParagraphFeature(),
  BoldFeature(),
  ItalicFeature(),
  SubscriptFeature(),
  SuperscriptFeature(),
  LinkFeature({ enabledCollections: linksTo }),
  UnorderedListFeature(),
  OrderedListFeature(),
  InlineToolbarFeature(),
]

/** Words inside a block: paragraphs, lists, links and the room's inline blocks. */
const smallEditor = (linksTo: CollectionSlug[], inlineBlocks: Block[]) =>
  lexicalEditor({ features: [...inlineFeatures(linksTo), BlocksFeature({ blocks: [], inlineBlocks })] })

/** The editor of an article, a standing page or an answer. `linksTo` are collections a link may point to. */
export const bodyEditor = ({
  linksTo = [],
  inlineBlocks = [],
}: {
  linksTo?: CollectionSlug[]
  inlineBlocks?: Block[]
}) =>
  lexicalEditor({
    features: [
      FixedToolbarFeature(),
      ...inlineFeatures(linksTo),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
      BlockquoteFeature(),
      HorizontalRuleFeature(),
      EXPERIMENTAL_TableFeature(),
      UploadFeature({ enabledCollections: ['media'], collections: { media: { fields: [] } } }),
      ReaderQuestionsFeature(),
      BlocksFeature({ blocks: bodyBlocks(smallEditor(linksTo, inlineBlocks)), inlineBlocks }),
    ],
  })
