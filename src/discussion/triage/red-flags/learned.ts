/**
 * Written by `bench/triage/fit-scale.ts` from the labelled sentences; do not change it by hand.
 * What each thing counted in a text (`features.ts`) is worth, in hundredths of a point: above nought it speaks for
 * danger, below it against. `[…]` is a group of words, `{…}` a sign or the shape of the text, the rest are words.
 */
export const learned = `
165: {alone}
112: {unless-well}
87: {poisoning}
86: {poisoning, taken away}
76: [body]
68: [it happened just now]|[now]
65: [one child]|{alone, taken away}
63: {in-pairs, taken away}
60: [bad state]
58: [a mishap told]
57: [cannot]
55: {seizure}
54: [i]
52: {unless-well, taken away}
51: [found]|{injury}
48: {self-harm}
45: and
44: hes
43: [and then]
42: of
41: [dread and despair]|{in-pairs}
40: [cannot or will not]|is
36: like
35: #fever|[event]
33: [asks what to do now]
32: him
31: inside|something
28: [young]|of the|theres
27: tonight
26: [what hurts or fails in the body]|its|{choking}
25: over
24: #child|look
23: dont|thru|{certain}
22: arm|got|grass|home|keeps|swallow
21: colour|twice|{breathing}
20: got her|i keep|im|isnt|shes|{after-birth, taken away}|{injury, taken away}
19: baby|go|looking|up|would
18: bright|can see|for a|neighbours|red|through|whole|{allergy, taken away}|{unresponsive, taken away}
17: cheek|cough|in his|seat|sick|the cheek
16: asking|gave|going|her on|says the|the|there|under|was
15: her and|its #n|ive|{infant-fever, taken away}
14: a bit|and my|and the|asleep|bit|cannot reach|dog|get|is #fever|mouth|reads|she was|son|typing|you can
13: #child and|anyone|baby is|bright red|crying|dark|go in|i can|maybe|neck|reach|see|somebody
12: #pp|#young|all over|and theres|anymore|asking because|chest|done|each|got him|gums|i get|im done|red and|still|swallow a|the size|theres a|thinking|to go|whoever|would be
11: #longago|#many|#n am|#pp birth|a whole|and her|be|because|chest and|each time|feel|gave him|i dont|in my|limp|my chest|off|out|shes #child|sure|tablets|temp|that she|then|when i|wife
10: and is|balcony|bath|bottle|bruise|came from|hasnt|him in|his neck|home from|if i|in the|is asleep|it normal|it would|look like|my arm|no tears|not sure|sit|stuff|swing|tears|the balcony|twice the|vomit|went|when he|where|your
9: #minutes then|better|but now|came home|chewed|come|did|did it|from hospital|going to|havent|havent told|he breath|heart|herself|his sleep|i cannot|i havent|instead|instead of|is missing|myself|normally|otherwise|pad in|pain|pale|shes #young|smiling|stiff|straight through|the wrong|theres blood|tonsils|tuesday|up and|was fine|your page
8: #duration|#justnow|#minutes|#visit|at home|back to|blue|born|calf|calf is|dinner|fast|feeling|for her|from the|get up|he keeps|her in|how much|i gave|if|if a|im going|it on|making|ml|my wife|next|put|reading|run|since we|sisters|some|syrup|the pond|till|to sleep|told|under the|we still|while|window|worried
7: #n ml|a rag|already|am|and his|because i|but i|came|come up|dont want|down|epipen|for this|hanging|hot and|its the|jabs|letters|like he|lying|makes a|month|much|mum|my mum|my phone|neck is|next week|nobody|not|nursery|of #fever|one and|outof the|page|pink|rag|safe|seen|she has|she took|so tired|that he|the letters|then fine|they|throat|used|very fast|was born|was under|waters|where do|wrong
6: #fever39|#justnow and|[Words of questions in general, of plans, worries and purchases.]|a cold|a lemon|and hes|and its|and not|and shes|bath time|be better|better off|bother|can a|dent|empty|feels fine|fine|fine to|found the|friday|half|hand|head and|her outof|his|husband gave|i be|is #young|is swollen|it because|its not|lamp|long|lumps|man|maybe #minutes|name|noon|noon and|normal|nostrils|onto|our|our son|pen|piece|pulled her|rag doll|ring|says she|seeing|serious|she keeps|shes limp|size of|sleep and|temp of|the arm|the baby|the bottle|the epipen|the table|the window|tired|to ring|tongue|used the|very yellow|walk|walking|were|when is|you for|{drowning, taken away}
5: #hours and|#pregnant wake|a long|a week|about the|all be|and hot|and today|baby and|baby blues|blood and|blues|book|breath smells|bruise on|can we|cannot get|car seat|child|coming|daughter is|different|dose and|drove|ear|exactly|explain|feels|fell out|fever #fever39|fine at|floor|from his|girls|given|gives|had her|has been|has locked|have to|he was|hear|his arm|his throat|husband says|i pick|i still|in it|is a|ive written|kind|left calf|lemon|lie|locked|makes|missing|my left|my son|newborns|no pain|of #n|on her|opened|opens|out in|out shes|out the|outof|pains|passed|per|phone|pick|pram|pressed|put his|quick|right|runs|says its|she just|size|smell|sometimes|sound|talking|the car|the other|the pad|the pram|the tv|thirsty|to|to bother|to do|to me|to the|tv|up after|wait|wasnt|went off|windows|wont lie|written the
4: #fever under|#n of|#young is|a #child|again|and has|balls|bars|bathroom|battery|because of|big|bigger than|black|bridge|bright green|cat|clot the|cracked|day #n|do they|drank|dropped|drops|drunk|every #minutes|every night|face|find the|fit|front|gag on|gp on|gp opens|happened|hard|her chest|herself in|hes #child|hes #young|hi|his mouth|i count|i counted|i do|i would|is bigger|knife|like the|little|locked herself|make a|maternity|maternity pad|missing from|monkey|monkey bars|my baby|next to|of his|of my|of this|ok to|on monday|plan|popcorn|pulls|put her|razor|remember|rightnow|running|screaming when|sense|skin|so i|standing|straight|teatime|telling|telling me|the back|the bath|the bathroom|the bridge|the house|the third|then went|theyd|thigh|thin|today shes|toddler|tomorrow|touch|twenty|wants to|was kind|way to|weight|while feed|would you|written|x|{dehydration, taken away}
-4: #hours|#pp and|a #young|a friend|a normal|ache|after her|after the|aid|are the|ask|asked|babies|baby cpr|back at|belly now|better for|bump on|but a|came back|came off|can she|cannot find|cannot stop|christmas|comes|cpr|days|diaper today|disagree|do you|feet|first aid|friend|full|gone by|groin|he sleep|headache|her nose|her teeth|here in|hes #n|hes two|himself|his belly|horse|hot car|is it|juice|knee|left in|lots|my life|newborn breath|news|no one|not a|now hes|of a|on with|or just|paracetamol or|people|period|pond|question|questions|reaction|running round|scan|seizure|she have|show|slow|sun|talks|teacher|thanks to|that a|the battery|the dog|the midwife|the water|thermometer|thinks|through the|time he|to all|to check|turn|video|wake my|washing|water|what is|why|with a|worked|worse|you do|your article|{very-ill, taken away}
-5: #n or|#young and|all good|all week|and a|and he|apnea|as a|at #pp|because he|breath|breath fast|call|call if|chin|coffee table|cord|diaper since|drowsy|eight|everything|garden|give|had #fever|harm|has gone|heavy|helped|holding|hormones|i found|i stand|in this|it for|itchy|kicks|last week|lasts|laughed|lift her|long do|lots of|midwife said|more than|mottled|murder|nan|one in|part|roll|said no|screaming|self|self harm|she wake|soaked|suck|sucking|taking|talk|teach|the cot|the garden|the ribs|this|this article|to see|today|two and|wake the|wet|when can|why does|will it|year|{meningitis}|{seizure, taken away}
-6: #nofever|a lot|am i|an|and says|and wants|any|are cold|bear|belly|but not|can|check|coffee|cot to|csection|does that|dry and|eat|egg|end of|feels hot|happy|him down|is my|is on|is the|it comes|its his|keep it|lot|low|mention|mention it|odd|off with|once|one of|only|pack|physio|pulling|put him|set|small|sofa|sore|started|sunday|the end|the new|the second|the sofa|the vest|to his|to wake|too hot|vest|which
-7: about it|allergy|awake|behind|behind the|blood is|both|broke his|cot|drown|either|far|flannel|for feed|for the|giggling|good|got a|gp|had to|hands|he just|head|i nearly|ice|in spring|in your|it to|lady|lol|looks|make|mind|money|mornings|my own|my second|now she|of those|ours|pants|print|purple|says im|scar|screaming and|she went|shop|snores|soft|spots on|strawberries|stump|suicidal|team|them in|too|wake her|wet diaper|weve|whether|wrist|you say|you to|{bleeding}
-8: #child on|#pregnant|answer|at #young|can i|checked|cheeks|cold|doesnt|end|eyes|faint at|feed|first|flat|gummies|hands are|head on|her hands|hes cold|hives|i|it in|life|matter|mil|nearly|of it|spinach|spring|their|those|time|us|want|week|well
-9: a good|alarms|all|all day|and wont|as|broke|by the|calm|cannot wake|class|else|fell|from|gaining|giving|gp says|ill|in hospital|injections this|iron|is all|it was|new|now shes|ones|pregnancy|risk|says|she doesnt|she says|so|so far|spent|theyre|took the|wants|we|we had|with my|{ends with a question}
-10: [help]|back|doll|eldest|fever at|five|husband for|is that|lastnight|me|now and|of blood|puddle|shake|the coffee|this time|to know|warm|was a|{abuse}
-11: #n wet|#pregnant now|[mild]|a puddle|and cannot|article|badly|body|dad|enough|every time|let me|love|monitors|my dad|offered|round|said|since the|sister|they stop|who|wont let
-12: [Denied, or measured and found right.]|and we|birth|birth and|blood on|cool|dry|from me|gone|he drink|he looks|he will|in a|midwife says|milk|need|out by|second i|she screaming|sleep in|sock|the first|{burn, taken away}|{cold-newborn}
-13: a flat|at|drink from|every|fell in|goes|he wont|how do|id|know|never|overdose|second|stop|to keep|vitamin|when hes|wont
-14: a day|boy|cross|do i|her out|looks like|old|this is|watch|with no|{very-ill}
-15: after my|bed|cannot breath|fever and|had|has a|here|i want|i was|let|nothing|pee|should i|sweet|{infant-fever}
-16: can you|clot|cup|faint|it just|number|ok|stops|swollen|the #n
-17: but|cut|had a|i need|in|own|say|summer|will|{abuse, taken away}
-18: hit her|in her|more
-19: #n|a clot|by|her head|hit|on|one|worry
-20: diaper|injections|wake|you|{short}
-21: are|how to|now|should|them
-22: fever|he|it|{choking, taken away}
-23: [past]|does|how|that
-24: leg|or is|spots
-25: a|a fever|my|{vomiting, taken away}
-26: [Not done, only asked.]|midwife|{breathing, taken away}
-27: day|do|drink|help|{head-injury}
-28: when
-29: {harm-to-baby, taken away}
-31: [thanks and praise]
-32: with
-35: [A question in general, or how to prevent it.]
-38: two
-39: {self-harm, taken away}
-40: [may we]
-41: [About the article, or from somebody who teaches or works with it.]|[tested and clear]|{unresponsive}
-42: or
-45: {after-birth}|{harm-to-baby}
-47: [question]
-49: [Past and over.]|[in general]|[it is over]
-50: [about a text]
-52: [Well otherwise.]|[a way of speaking]|{long}
-53: {vomiting}
-54: {a question}
-55: [grown since]|{dehydration}
-56: [somebody else]
-60: [plans]
-65: [speaks from work]
-66: [things to buy and keep]
-74: [often]
-75: [anybody]
-77: [question first]
-79: [a false alarm]|[seen]
-81: [to be ready]
-82: [fun]
-85: [only then]
-88: [everyday troubles]
-98: {no sign}
-105: [told or played]
-113: [denied]|[well]
-123: [in jest]
-125: [measured right]
-131: [A figure of speech, or the same word for something else.]
-136: [the child is well]
-144: [long past]|[seen and found well]
-146: {no sign stands}
`

/** From so many on a text speaks of danger. */
export const enough = 45
