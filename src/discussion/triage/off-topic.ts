/** Whether a message has to do with what is read here: one hint among others, never a reason by itself. */
import { pattern } from './pattern'

const topic = pattern`
  \b(?:
  bab(?:y|ies)|infants?|newborn|child\w*|kid\w*|sons?|daughters?|toddler\w*|twins?|lo|dd|ds|dh|bub\w*|little one|
  feed\w*|fed|milk|breast\w*|bf|ebf|bfing|nurs\w*|formula|bottles?|nipples?|latch\w*|pump\w*|sleep\w*|naps?|
  napping|wak\w*|night\w*|cry\w*|cries|colic|reflux|wind|gas|nappy|nappies|diapers?|poo\w*|wees?|teeth\w*|wean\w*|
  solids|pur[ée]es?|blw|vaccin\w*|jabs?|fever\w*|temp\w*|rash\w*|eczema|cough\w*|colds?|allerg\w*|pregnan\w*|
  births?|labour|labor|c-?section|midwi\w*|gp|doctors?|pa?ediatric\w*|nurse|hv|health visitor|hospital|nicu|
  prem\w*|weeks?|wks?|months?|mo|mum\w*|mom\w*|mama|mother\w*|dads?|father\w*|parent\w*|grandma|gran|cots?|cribs?|
  swaddl\w*|dumm(?:y|ies)|pacifiers?|article|page|pdf|chart|table|paragraph|sentence|typo|study|studies|trial|
  review|dose|mg|ml|iron|vitamin|placenta|postpartum|pp|nursery|weight|drops|vits?|dosage|thermometers?|snoo|
  steriliser|belly|tears?|stitches|ivf|physio\w*|hair|hormon\w*|periods?|antibod\w*|rsv|jaundice|scans?|blood|
  cord|spots?|skin|thrush|mastitis|engorg\w*|tongue|hips?|car seats?|pram|buggy|stroller|sling|bath\w*|calpol|
  paracetamol|tylenol|ibuprofen|syringe|gluten|dairy|honey|eggs?|peanuts?|helmet|ward|drug|medic\w*
  )\b
`

const SHORT = 8
const LONG = 18

/** @param folded text in small letters. Short ones say nothing about their topic; 0 for what has to do with it. */
export function pointsOffTopic(folded: string): 0 | 1 | 2 {
  const words = folded.split(/\s+/).length
  if (words < SHORT || topic.test(folded)) return 0
  return words < LONG ? 1 : 2
}
