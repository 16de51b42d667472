/**
 * Written by `bench/triage/fit-scale.ts` from the labelled sentences; do not change it by hand.
 * What each thing counted in a text (`features.ts`) is worth, in hundredths of a point: above nought it speaks for
 * danger, below it against. `[…]` is a group of words, `{…}` a sign or the shape of the text, the rest are words.
 */
export const learned = `
70: {alone}
67: [it happened just now]
43: [a mishap told]|[one child]|{in-pairs}
39: [asks what to do now]
38: [i]|[now]
37: [cannot]
35: and
34: {poisoning}
33: [body]|[what hurts or fails in the body]|{unless-well}
30: [bad state]
28: [and then]
27: [cannot or will not]
26: {poisoning, taken away}
24: [found]
20: is|{after-birth}
19: of the|out|through
18: because|hes
17: anyone|him
16: of|there
15: [dread and despair]|[event]|im|its|tonight
14: #fever|asking|isnt
13: for a|like|she was|then|{in-pairs, taken away}|{infant-fever}
12: #many|bit|inside|she|swallow
11: #young|baby|dont|gave|his|making|the size|was fine|your
10: a bit|and it|and the|doesnt|dont want|ive|off|over|some|sound|twice|{after-birth, taken away}
9: about the|already|come|dog|down|happens|happens if|if|instead of|keeps|look|neck|size|size of|something|theres|to|was|what happens|{unless-well, taken away}|{unresponsive, taken away}
8: a lemon|and she|asking because|baby is|blisters|bother|bright|hasnt|house|hurt|if i|instead|is #young|it usual|lemon|red|right|see|still|the|three|thru|to bother|tongue|wait|wasnt|{dehydration}
7: a week|air|asleep|being|bottle|cough|fine|for your|gave him|his neck|i dont|in his|kids|lying|piece|put|quiet|quiet then|sticking|sticking out|tablets|the tv|thinking|touch|turns|tv|twice the|under|vomit
6: a baby|a rag|a whole|and not|arm|balls|bath|before the|black|blood|breath smells|bridge|can see|cheek|cough pink|dark|desk|did it|doesnt hurt|drops|from the|her mouth|is #fever|it normal|little|long|looking|magnet balls|mum|of my|pain|palm|rag|seriously|smiling|straight|that doesnt|the arm|the bridge|the inside|the paracetamol|those tiny|till|tiny magnet|to go|touches|very|while|would|you can
5: [young]|a hair|and shes|and theres|and thinking|baby she|because i|bright red|cannot reach|clip|did|discharged|door|feels fine|floor|gag on|get|going|going to|got her|groin|hair|hard|hes #young|home|hot and|i gave|i get|if a|im going|is asleep|is it|keep looking|lap|looking at|meanwhile|ml|nobody|noise|normal|other|out the|outof the|pack of|pen|put his|rag doll|reach|reads|says the|screaming if|shes|side|side of|since|sisters|still have|straight through|stuff|talking|temp|that he|the belly|the house|the other|the tip|theres a|thirsty|through me|tip|tip is|to stop|today|tomorrow|touch her|tv is|uncle|under the|used the|usual|way|way to|while feed|whole|with the|working|your page|{meningitis}|{vomiting, taken away}
4: #child|#fever39|#n ml|#pregnant wake|a row|all be|and over|anymore|anyone elses|arm and|arms|as|bad|bathroom|because he|bone|brain|but i|but now|calf|calf is|come out|damp|diaper in|dont know|drool|elses|fine at|first floor|fitting|gag|given|go in|grass|had my|half|have to|he breath|he has|he says|him a|hour|house is|i cannot|i do|i got|i just|i put|i still|if shes|is twice|it because|its #n|laughs|lift|like an|looked|magnet|making any|maybe|maybe #minutes|me and|my #young|my mum|my wife|myself|no pain|not making|of #fever|on a|one and|one damp|onto|over and|pack|pad in|per|putting|recommend for|red and|rightnow|row|rugby|run|runs|same|seen|sense|she had|she hasnt|she looks|shes #young|sips|sleep|snuffly|so tired|swallow a|teatime|the bathroom|the groin|the same|there a|theyd|theyd all|three times|times|tiny|to ring|to the|to wait|told me|tonight i|typing|up and|used|virus|wait for|walk|walking|was under|water|waters|we put|weight|went|were|wife|window|without|wood|{allergy, taken away}
3: #child just|#duration|#fever under|#fever39 and|#hours and|#threemonths|a time|about|actual|and his|and my|ankle|as paper|at a|at all|balcony|basket|battery|battery is|be better|belly|better off|better so|bigger|bigger than|born|breath very|brothers|brought|brought up|bruise on|came home|can a|can only|cannot get|chest|clot the|coming|corner|corner of|cream do|do something|do they|do we|does this|doesnt crying|doll when|down she|dropped|empty|epipen|even|everything|everything incl|everywhere|eye|feels|fever #fever39|find|finish|from his|front|gave the|get up|girls|goes|gp my|gums|had any|happened|has been|has to|hasnt had|havent told|he crying|hello|her down|her outof|hes making|hes pink|his chest|his mouth|hole|how long|husband gave|husband says|i can|i counted|i havent|i keep|i pick|im done|in #hours|in and|incl|into|is bigger|is go|it ok|it would|ive written|just told|lake|letters|like he|look after|lots|lumps|making a|me by|minutes|mouth dry|neck is|newborns|no tears|noise and|normal that|normally|nostrils|now i|of #n|of his|off her|off his|ok now|okay|on the|once|one word|only say|opens|otherwise|out and|out in|out on|outof|pains|paper|pause|peas|pick|pick her|popcorn|probably|probe|pulled her|quick|recommend|say one|seconds|sent us|shes drool|shes limp|skin|smell|so hard|somebody|someone|something to|still need|stopped|syrup|tears|teaspoon|temp #fever39|temp of|ten|ten in|the baby|the balcony|the bottle|the corner|the dog|the epipen|the lake|the letters|the pad|the second|the thermometer|the wrong|thing|thinking about|this|through the|thru the|to finish|to just|to look|to sleep|toes|toothpaste|turns out|two of|unconscious|us|us home|very fast|very very|very yellow|want to|was born|was kind|we still|went blue|when i|whether|wine|word at|would be|written|written the|x|yesterday teatime|you recommend|{harm-to-baby, taken away}|{head-injury, taken away}|{seizure}
2: #cold|#fever and|#justnow and|#many and|#minutes he|#pp|#young and|#young has|#young temp|a black|a different|a noise|a seal|afternoon|alarm|an|and a|and doesnt|and has|and hes|and hot|and keeps|and tight|and tonight|another|anything|asleep next|at least|at night|ate|baby blues|banging head|bathroom and|be happier|before|bike|bits|black mark|bleach|blood and|blue|blues|breath in|bright green|brown|but hes|called me|came out|can feel|cleaner|cleaning|colour|coming off|cough and|cream|daycare|deeper|deeper than|dent|diabetic|different|dog bit|down her|drank|drowsy but|each|each time|edge|even when|every breath|every hour|everyone|face is|fast|feed and|feel|feels like|foam|for #duration|for this|found the|friday|front of|get him|gets|getting|given #n|gone down|got into|got it|gp opens|grandads|grandads heart|gray|grunt|hall|hanging|happier|hasnt sleep|he can|he cannot|he doesnt|he hasnt|he screaming|head and|heart tablets|her hand|her neck|her on|her that|her to|hes wheeze|hi|him against|him to|his arm|his arms|his cheek|his sleep|holding her|honestly|hour and|how would|i came|i find|i have|i leave|i lift|i think|i wait|im scared|in front|into the|is coming|is empty|is on|is swollen|is telling|is there|it and|it had|it on|ive been|keep|keep going|kettle|kind|know how|lamp|last tuesday|least|leave he|lifted|like coffee|lips look|look like|looked at|lost|make a|makes|makes a|mark|maternity|maternity pad|me the|mean it|minute|missing|morning|mouth|mouth is|moving|my arms|my mother|my sisters|my twins|name|near|neck hurt|next to|noon|now hes|of water|on #many|on purpose|once in|one calf|only #young|open|other one|oven|oxygen|park|pee gummies|playing|pressed|purpose|question|reading|refill is|remember|remote|ring|room|says its|says she|scared|seal|sent|she came|she doesnt|she keeps|she took|shes only|shes stopped|shower|since midnight|since noon|since she|since we|sit|skin is|sleep and|sleep since|so|so we|some of|stand|staying|stiff|stopping|strip|stuck|sure|swapped|telling|that she|the bath|the bike|the car|the edge|the hall|the lamp|the pee|the room|the shower|the stairs|the window|then went|think|those|throw him|tight|to be|to breath|to give|to me|to throw|to touch|today shes|toddler swallow|tonight hes|towel|tuesday|twenty|twice in|twice tonight|up on|wake him|wants to|was blue|was on|waters went|we are|week|went down|weve used|what|what do|when he|why im|wobbling|wobbling and|word|worried|would i|would you|you for|you go|your article|{bleeding}|{dehydration, taken away}|{long}
-2: #fever at|#n wet|#pp and|#young on|a belly|a crayon|a drip|a fit|a gp|a pee|a seizure|a swollen|a thing|add|after reading|after the|again|age|aid|all day|all night|all week|am feed|and are|and can|and im|and now|and they|and was|antenatal|anyone else|at #n|at my|at what|babbling|baby and|ball|belly bug|better|better for|birth when|bit about|booking|bouncing|bp|breath fast|bronchiolitis|bug|bump on|but a|but is|came|came off|can i|cannot|car|carry|carry on|challenge|chin|climbing|coffee table|constipated|cord stump|counsellor|crackers|cradle|cradle cap|crayon|croup|crying|date|day #n|depression|diaper and|drip|drop|drown|dry|egg challenge|epilepsy|ever|every #hours|finally|first aid|fish|for my|for school|from your|full|gag vs|get better|give|gone|gone by|grandma|great|green poo|gummies|had rotavirus|hands|happening|happy and|has epilepsy|has gone|havent|he|head with|headache since|heart|her nose|her shes|hes #child|hes never|hit his|hungry|i be|i give|i take|i talk|id never|ill|in #minutes|in law|in no|in the|infection|is allergy|is green|is this|is well|it all|it comes|just wanted|kg|kicks|kid|kill|knee|know if|know when|label|last week|lastnight|laundry|law|leaflet|leave|left in|lessons|life|like to|likely|lips are|load|long do|low tone|mad|made|made me|may|meningitis|milk in|monday|monday and|mother in|mottled|my|my #child|my son|my teenager|newborn breath|nicely|night but|no swollen|nose|not a|not an|nothing happened|often|on it|on self|on with|one|one of|or no|ours|out to|parents|passed|people|periodic|pharmacist|photos|physio and|pillow|pinprick|planned|planting|plenty|point|poo a|postnatal|postnatal depression|preventer|prevention|price|price of|put her|put it|questions|rash|read up|regression|ribs|rotavirus|rotavirus in|sad|same as|school|second|self|self harm|settle|she have|she screaming|since yesterday|single|sleep #hours|sleep regression|smells|soaked|sofa|spilled|steroid|stump|suicide|swaddle|swim|swollen no|table|teaching|teenager|tell the|thanks|that this|the article|the bit|the blue|the coffee|the egg|the line|the newborn|the number|the nursery|the price|the sofa|the sun|the vaccine|this is|thought|told|told my|tone|took|training|turned out|until|up #n|use|vaccine|vs|vs choke|w|wake a|wanted|was happy|was the|watched|what does|what should|what would|while bf|who is|work|works|write|write it|{injury, taken away}
-3: #child on|#daysago|#minutes|#minutes gp|#n here|[help]|a berry|a drowsy|a hot|a talk|after a|always|and cannot|and had|and say|and smiley|antibiotics|ask every|at #pp|baby was|back at|bee|been at|berry|bf|birth|birthday|blind|bothered|box|breath holding|breath when|bump|burn the|call if|cannot stop|chart|choke|class|coffee|comes|cot to|cuddle|cup|cupboards|day and|died|doll|drink|drink fine|dry and|dry lips|elbow|emergency|feed if|for his|fridge|friend|german|giving|gp saw|gp says|had it|have|her brother|her up|hes two|high|his breath|hit head|hit her|horse|hot car|hv here|i did|i rang|i teach|i tell|iron|is nearly|it before|it just|it now|it the|last|left|line|low|make|massage|matter|middle|middle of|midwife said|more|more than|my head|no marks|not bothered|number|of blood|of those|off with|oil|ok to|on his|on seizure|or #n|or just|or let|or the|paracetamol or|period|physio|please|position|rang|saw|scald|set|smiley|smiley #child|sorted|staff|stained|stop thinking|sucking|sun|sunday|take|talk on|the box|the fridge|the gp|the middle|the ribs|they|things|thinks|thoughts of|to fell|toe|too hot|took my|tried|twins|two and|video|want the|was #young|well|what is|when the|willy|winter|yesterday and|you do|{burn, taken away}|{choking}
-4: #child has|#n midwife|#n or|a normal|and says|and we|at day|at me|at the|ate a|babies|be|breath for|brother|brush|burn|by the|came back|can she|check|clot|cross|daily|do you|does a|every time|feet|flannel|flat|good|had a|he had|hers|hormones|hv|i could|i faint|i know|is #n|is the|it was|last year|lips|lol|mil|my breath|my nan|my own|nan|need|never had|news|not the|nursery|on him|or leave|our|panic|poo|purple|reaction|running round|says im|since the|skip|smiled|spots on|squeezes|squeezes her|thanks to|that a|to all|to know|w a|wake my|when can|when it|who|why|why does|will it|{abuse, taken away}|{breathing, taken away}|{meningitis, taken away}
-5: #pregnant|a day|about it|and is|and screaming|and wont|ask|away|back|blood on|body|breath|broken|cool|csection|drowsy|egg|feels hot|felt|first|for #minutes|had|had #fever|harm|head on|headache|headache when|her head|hes cold|in her|mother|now|on|only|picked|poison|pond|pond at|round|said|scan|screaming|sister|small|so far|sock monitors|sorts|spots of|stop|suck|swollen|teach|that|theyre|thoughts|time|time hes|to die|up we|violent|went and|weve|with a|wont|you say|{allergy}|{cold-newborn}
-6: #nofever|[many]|after her|alarms|allergy|and mouth|badly|can you|circulation|could|dad|die|eat|first time|from a|gp|happy|he just|he looks|i skip|ice|in|is that|it in|itchy|just|monitors|my heart|nearly|no|overdose|overdose on|quite|scar|seizure|shake|spots and|talk|they stop|two|vitamin|warm|was in|with her|yesterday|{choking, taken away}
-7: #pregnant now|[past]|a clot|and he|but|by|can|catch|checked|cut|else|fell|her out|hit|husband|i|i need|in my|injections|is eat|laughed|let me|looks like|pee|screaming and|she says|she told|sock|the first|turn|when she|which|{alone, taken away}
-8: [often]|a flat|are|at #young|catch it|cot|faint|faint at|fever and|flat with|forget|head|help|how to|midwife says|my dad|never|now and|sweet|the cot|to keep|what she|with no|wont let|year
-9: both|do i|fell in|fever|i worry|know|nothing|them|watch|when hes|{unresponsive}
-10: cannot wake|day|foot|for|from|husband for|id|in a|let|milk|mine|ok|wake|{ends with a question}|{head-injury}
-11: [mild]|a fever|cold|got a|i want|or is|say
-12: cannot breath|does|leg|slide|the slide|with|worry|{burn}|{seizure, taken away}
-13: a|at|every|should i|spots|{self-harm, taken away}
-14: [Somebody has looked already.]|has a
-15: #n|[Denied, or measured and found right.]|[thanks and praise]|has|how do
-16: {vomiting}
-17: it|midwife
-18: [Words of questions in general, of plans, worries and purchases.]|[about a text]|[in general]|you
-20: how|{harm-to-baby}
-21: should
-23: [Not done, only asked.]
-25: do
-27: {no sign}
-31: [Well otherwise.]|[fun]
-33: [About the article, or from somebody who teaches or works with it.]
-35: [A figure of speech, or the same word for something else.]|[Past and over.]|or
-36: [A question in general, or how to prevent it.]
-38: [grown since]|[seen]
-39: when|{a question}
-43: {no sign stands}
-45: [it is over]|[tested and clear]
-48: [somebody else]
-49: [may we]|[question]
-52: [anybody]|[measured right]|[only then]|[plans]
-54: [question first]
-55: [speaks from work]|[things to buy and keep]
-57: [a false alarm]
-58: [well]
-64: [told or played]
-66: [long past]
-67: [seen and found well]|[to be ready]
-73: [everyday troubles]
-77: [denied]
-83: [in jest]
-103: [the child is well]
-108: [a way of speaking]
`

/** From so many on a text speaks of danger. */
export const enough = -82
