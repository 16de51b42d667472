import * as migration_20261123_215615_ground from './20261123_215615_ground';
import * as migration_20261123_215616_append_only from './20261123_215616_append_only';
import * as migration_20261123_235152_letters_in_doubt from './20261123_235152_letters_in_doubt';
import * as migration_20261124_031150_reviews_bound from './20261124_031150_reviews_bound';
import * as migration_20261124_031151_signed_texts_kept from './20261124_031151_signed_texts_kept';
import * as migration_20261124_033718_text_removals from './20261124_033718_text_removals';
import * as migration_20261124_033719_legal_removal from './20261124_033719_legal_removal';
import * as migration_20261124_034716_source_watch from './20261124_034716_source_watch';
import * as migration_20261124_035556_publishing_rules from './20261124_035556_publishing_rules';
import * as migration_20261124_035849_affiliate_programmes from './20261124_035849_affiliate_programmes';
import * as migration_20261124_044504_citations_ended_sentences_said from './20261124_044504_citations_ended_sentences_said';
import * as migration_20261124_045905_reviewer_mailboxes from './20261124_045905_reviewer_mailboxes';
import * as migration_20261124_061734_ask_and_answer from './20261124_061734_ask_and_answer';
import * as migration_20261129_202028_queue_nearness from './20261129_202028_queue_nearness';
import * as migration_20261129_202606_quotes_have_salt from './20261129_202606_quotes_have_salt';
import * as migration_20261129_202852_thread_places from './20261129_202852_thread_places';
import * as migration_20261129_202853_thread_places_filled from './20261129_202853_thread_places_filled';
import * as migration_20261129_203229_words_that_repeat from './20261129_203229_words_that_repeat';
import * as migration_20261130_025006_letters_that_arrive_once from './20261130_025006_letters_that_arrive_once';
import * as migration_20261130_035917_letters_counted from './20261130_035917_letters_counted';
import * as migration_20261130_062432_letters_written_by_hand from './20261130_062432_letters_written_by_hand';
import * as migration_20261130_111539_mailboxes_of_letters from './20261130_111539_mailboxes_of_letters';
import * as migration_20261130_130213_chunks_in_doubt from './20261130_130213_chunks_in_doubt';
import * as migration_20261130_153645_withdrawn_since from './20261130_153645_withdrawn_since';
import * as migration_20261130_153803_search_index from './20261130_153803_search_index';
import * as migration_20261130_153804_search_leaves from './20261130_153804_search_leaves';
import * as migration_20261130_155629_unclear_notes from './20261130_155629_unclear_notes';
import * as migration_20261130_160051_similar_posts from './20261130_160051_similar_posts';
import * as migration_20261130_162523_shelves from './20261130_162523_shelves';
import * as migration_20261130_165426_share_pictures from './20261130_165426_share_pictures';
import * as migration_20261130_191615_changed_at from './20261130_191615_changed_at';

export const migrations = [
  {
    up: migration_20261123_215615_ground.up,
    down: migration_20261123_215615_ground.down,
    name: '20261123_215615_ground',
  },
  {
    up: migration_20261123_215616_append_only.up,
    down: migration_20261123_215616_append_only.down,
    name: '20261123_215616_append_only',
  },
  {
    up: migration_20261123_235152_letters_in_doubt.up,
    down: migration_20261123_235152_letters_in_doubt.down,
    name: '20261123_235152_letters_in_doubt',
  },
  {
    up: migration_20261124_031150_reviews_bound.up,
    down: migration_20261124_031150_reviews_bound.down,
    name: '20261124_031150_reviews_bound',
  },
  {
    up: migration_20261124_031151_signed_texts_kept.up,
    down: migration_20261124_031151_signed_texts_kept.down,
    name: '20261124_031151_signed_texts_kept',
  },
  {
    up: migration_20261124_033718_text_removals.up,
    down: migration_20261124_033718_text_removals.down,
    name: '20261124_033718_text_removals',
  },
  {
    up: migration_20261124_033719_legal_removal.up,
    down: migration_20261124_033719_legal_removal.down,
    name: '20261124_033719_legal_removal',
  },
  {
    up: migration_20261124_034716_source_watch.up,
    down: migration_20261124_034716_source_watch.down,
    name: '20261124_034716_source_watch',
  },
  {
    up: migration_20261124_035556_publishing_rules.up,
    down: migration_20261124_035556_publishing_rules.down,
    name: '20261124_035556_publishing_rules',
  },
  {
    up: migration_20261124_035849_affiliate_programmes.up,
    down: migration_20261124_035849_affiliate_programmes.down,
    name: '20261124_035849_affiliate_programmes',
  },
  {
    up: migration_20261124_044504_citations_ended_sentences_said.up,
    down: migration_20261124_044504_citations_ended_sentences_said.down,
    name: '20261124_044504_citations_ended_sentences_said',
  },
  {
    up: migration_20261124_045905_reviewer_mailboxes.up,
    down: migration_20261124_045905_reviewer_mailboxes.down,
    name: '20261124_045905_reviewer_mailboxes',
  },
  {
    up: migration_20261124_061734_ask_and_answer.up,
    down: migration_20261124_061734_ask_and_answer.down,
    name: '20261124_061734_ask_and_answer',
  },
  {
    up: migration_20261129_202028_queue_nearness.up,
    down: migration_20261129_202028_queue_nearness.down,
    name: '20261129_202028_queue_nearness',
  },
  {
    up: migration_20261129_202606_quotes_have_salt.up,
    down: migration_20261129_202606_quotes_have_salt.down,
    name: '20261129_202606_quotes_have_salt',
  },
  {
    up: migration_20261129_202852_thread_places.up,
    down: migration_20261129_202852_thread_places.down,
    name: '20261129_202852_thread_places',
  },
  {
    up: migration_20261129_202853_thread_places_filled.up,
    down: migration_20261129_202853_thread_places_filled.down,
    name: '20261129_202853_thread_places_filled',
  },
  {
    up: migration_20261129_203229_words_that_repeat.up,
    down: migration_20261129_203229_words_that_repeat.down,
    name: '20261129_203229_words_that_repeat',
  },
  {
    up: migration_20261130_025006_letters_that_arrive_once.up,
    down: migration_20261130_025006_letters_that_arrive_once.down,
    name: '20261130_025006_letters_that_arrive_once',
  },
  {
    up: migration_20261130_035917_letters_counted.up,
    down: migration_20261130_035917_letters_counted.down,
    name: '20261130_035917_letters_counted',
  },
  {
    up: migration_20261130_062432_letters_written_by_hand.up,
    down: migration_20261130_062432_letters_written_by_hand.down,
    name: '20261130_062432_letters_written_by_hand',
  },
  {
    up: migration_20261130_111539_mailboxes_of_letters.up,
    down: migration_20261130_111539_mailboxes_of_letters.down,
    name: '20261130_111539_mailboxes_of_letters',
  },
  {
    up: migration_20261130_130213_chunks_in_doubt.up,
    down: migration_20261130_130213_chunks_in_doubt.down,
    name: '20261130_130213_chunks_in_doubt',
  },
  {
    up: migration_20261130_153645_withdrawn_since.up,
    down: migration_20261130_153645_withdrawn_since.down,
    name: '20261130_153645_withdrawn_since',
  },
  {
    up: migration_20261130_153803_search_index.up,
    down: migration_20261130_153803_search_index.down,
    name: '20261130_153803_search_index',
  },
  {
    up: migration_20261130_153804_search_leaves.up,
    down: migration_20261130_153804_search_leaves.down,
    name: '20261130_153804_search_leaves',
  },
  {
    up: migration_20261130_155629_unclear_notes.up,
    down: migration_20261130_155629_unclear_notes.down,
    name: '20261130_155629_unclear_notes',
  },
  {
    up: migration_20261130_160051_similar_posts.up,
    down: migration_20261130_160051_similar_posts.down,
    name: '20261130_160051_similar_posts',
  },
  {
    up: migration_20261130_162523_shelves.up,
    down: migration_20261130_162523_shelves.down,
    name: '20261130_162523_shelves',
  },
  {
    up: migration_20261130_165426_share_pictures.up,
    down: migration_20261130_165426_share_pictures.down,
    name: '20261130_165426_share_pictures',
  },
  {
    up: migration_20261130_191615_changed_at.up,
    down: migration_20261130_191615_changed_at.down,
    name: '20261130_191615_changed_at'
  },
];
