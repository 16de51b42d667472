/** Whether a message has to do with what is read here: one hint among others, never a reason by itself. */

const stems =
  'bab(?:y|ies)|infants?|newborn|child\\w*|kid\\w*|sons?|daughters?|toddler\\w*|twins?|lo|dd|ds|dh|bub\\w*|little one|feed\\w*|fed|milk|breast\\w*|bf|ebf|bfing|nurs\\w*|' +
  'formula|bottles?|nipples?|latch\\w*|pump\\w*|sleep\\w*|naps?|napping|wak\\w*|night\\w*|cry\\w*|cries|colic|reflux|wind|gas|nappy|nappies|diapers?|poo\\w*|wees?|teeth\\w*|' +
  'wean\\w*|solids|pur[ée]es?|blw|vaccin\\w*|jabs?|fever\\w*|temp\\w*|rash\\w*|eczema|cough\\w*|colds?|allerg\\w*|pregnan\\w*|births?|labour|labor|c-?section|midwi\\w*|' +
  'gp|doctors?|pa?ediatric\\w*|nurse|hv|health visitor|hospital|nicu|prem\\w*|weeks?|wks?|months?|mo|mum\\w*|mom\\w*|mama|mother\\w*|dads?|father\\w*|parent\\w*|grandma|gran|' +
  'cots?|cribs?|swaddl\\w*|dumm(?:y|ies)|pacifiers?|article|page|pdf|chart|table|paragraph|sentence|typo|study|studies|trial|review|dose|mg|ml|iron|vitamin|placenta|postpartum|pp|nursery'

const topic = new RegExp(`\\b(?:${stems})\\b`)

/** @param folded text in small letters. Short ones say nothing about their topic. */
export const isOffTopic = (folded: string): boolean => folded.split(/\s+/).length >= 8 && !topic.test(folded)
