/** Praise that would fit any page: nothing by itself, much beside a link. */
import { pattern } from './pattern'

export const emptyPraise = pattern`
  \b(?:(?:great|nice|good|awesome|amazing|wonderful|fantastic|excellent|superb|cool|useful|valuable|marvelous|
  informative|incredibly wonderful|very informative) (?:post\w*|article|blog|site|info\w*|tips|read|paragraph|
  content|write-?up)|thanks? (?:you )?for (?:sharing|providing|finally|your marvelous|this valuable)|
  keep (?:it )?(?:up|posting|doing)|book\s?mark(?:ed|ing)|i love your (?:site|blog)|huge thumbs up|
  exactly what i was looking|this blog is|really (?:helpful|nice)|your style|well written|learned so many|
  right here is the right|check your new stuff|great author|totally agree|i'll be returning|very informative)\b
`
