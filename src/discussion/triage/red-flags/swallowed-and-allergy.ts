import type { Sign } from './sign'

/** What was swallowed, breathed in or given wrongly; and allergic reactions. */
export const swallowedAndAllergy: Sign[] = [
  {
    kind: 'poisoning',
    why: 'Something poisonous was eaten, drunk or breathed in.',
    weight: 'alone',
    happened: true,
    says: `
      @atenow; drink; mouth; got ~1 into; got ~2 hold; gotten into; eat; eating; bit ~1 into; spat; spit; tasted
      taken; took; had; sip; sips; mouthful; gulp; sucking; chewing; licking; playing with; fingers; sprayed
      in|into ~1 his|her eye|eyes|mouth; put ~4 mouth; drinking; found ~6 empty|open|with|chewed; swig; lick
      got ~3 out|open; inhaled; squirted; teeth; raided; sanitiser; sanitizer; unsupervised; tub; half
      off ~2 lawn; bite ~3 gone|taken|missing; gone; all over ~3 mouth|face|hands|teeth; breath smells; bitten
      bit|bitten|burst ~1 through|into|open`,
    and: `
      @chemical; @plant; detergent; cleaning; toilet ~2 block|cleaner|freshener|gel; pool chemicals|chlorine
      white spirit; hand gel; essential oil|oils; tea tree; olbas; reed diffuser; air freshener
      nail polish|varnish|glue; paint thinner|stripper; hair dye; bath oil; baby oil; weed killer; slug pellets
      rat bait|poison|pellets; drain unblocker; silica; limescale; washing liquid|powder|capsule|tab|pod|tablet
      antibac; deodorant; contents of; lighter fluid; sudocrem; nappy cream; zinc; powder; washing powder
      bubble bath; shampoo; conditioner; sun cream; suncream; hand sanitiser|sanitizer|gel; mushrooms; ant gel`,
    within: 9,
  },
  {
    kind: 'poisoning',
    why: 'A medicine or drug was taken by a child, or too much of it.',
    weight: 'alone',
    happened: true,
    says: `
      @atenow; mouth; got ~1 into; got ~2 hold; taken
      took ~4 my|nans|his|all|whole|some|several|handful|packet|bottle|two|three|four|lots|loads|a
      had ~3 my|whole|half|all|some|the; licking; empty; missing; gone; open ~3 floor; chewed; sucking; spilled
      counted ~3 left|missing; handful; packet; pack; box|bottle ~2 of; fingers; fistful; strip; blister; raided
      crunched; munched; necked; how many; teeth; under pillow; found; stash`,
    and: `
      @drug; tablets
      grandad*|granddad*|nans|nanas|grans|grandmas|grandpas|my ~3 heart|pressure|diabetes|sleeping
      sleeping tablets; blood pressure tablets; pain killers; painkillers; painkiller; antidepress*
      heart tablets; hrt; the pill; birth control; eye drops; nicotine; chewable*; gummies; edibles; ecstasy
      unknown; nicotine|fentanyl|hrt|morphine|opioid|estrogen|pain patch|patches`,
    within: 9,
  },
  {
    kind: 'poisoning',
    why: 'A wrong or doubled dose was given.',
    weight: 'alone',
    happened: true,
    says: `
      double|doubled|twice|triple|ten|10x|wrong|overdose|overdosed|extra|too ~3 dose|amount|much|syringe|medicine|strength|many|times|x
      gave|given|giving|took|had ~8 too ~1 much|many|soon
      gave ~8 instead|twice|double|overdose|adult|mistake|accident|accidentally|wrong
      accidentally|mistakenly ~2 gave|given|took|double|overdose*|swallow; both gave; gave ~3 too
      mixed ~2 up|mls|syringe|bottles|doses; instead ~1 of ~2 ml|mls|mg|#n; #n ~4 instead
      misread ~4 dose|label|syringe|box|bottle; overdose*; od; od*d; dose ~4 instead; by ~1 mistake
      wrong ~2 tablets|bottle|dose|child|twin|one; should|meant ~4 been ~3 ml|mls|mg; not ~3 meant ~3 gave
      decimal; wrong ~2 powder|formula|milk|teat|bag|scoop; ten ~3 amount; times ~3 amount|dose; read it again
      miscalculat*; math wrong; adults only; for adults; adult ~2 dose|strength|version|one|tablets|medicine
      so did ~8 so did; gave ~8 so did`,
    and: `
      @drug; ml; mls; mg; dose; syringe; tablets; medicine; drops; bottle; formula; gave; salt; took; vitamin
      antibiotics; amoxicillin; spoon; spoons; insulin; too much; patch; tsp; teaspoon; teaspoons; powder
      amount; melatonin`,
    within: 14,
  },
  {
    kind: 'poisoning',
    why: 'Carbon monoxide or gas.',
    weight: 'alone',
    says: `
      carbonmonoxide; co alarm|detector|monitor; gas ~2 smell|leak|alarm; smell* ~2 gas; fumes
      boiler|heater|generator|bbq|barbecue|stove|flue|exhaust|chimney; smoke ~3 inhal*|house|room
      wood|log|gas|multi burner; burner; lit ~3 fire|burner|bbq|stove|heater|coals; coals; charcoal
      alarm ~3 beep*|going|off|carbon; carbon; beeping ~3 carbon|alarm`,
    and: `
      headache; dizzy; drowsy; sick; vomit; alarm; going off; beeping; faint; sleep; wake; confused; poorly
      light headed; woozy; indoors; inside; breath; leak; cough; smell; flu; drunk; headaches; everyone
      all of us; cat; dog; fainted; weird; get up; hard to; carbon`,
    within: 20,
  },
  {
    kind: 'poisoning',
    why: 'A battery, a magnet or something sharp was swallowed or put in nose or ear.',
    weight: 'alone',
    happened: true,
    says: `
      @atenow; mouth; throat; nose; nostril; ear; ears; missing; gone; not ~2 find; cannot find
      found ~4 open|empty; got ~2 hold; where ~3 is|gone; went ~1 down; down ~3 throat|hatch; nappy; poo
      cannot ~3 tell; isnt ~2 there; not ~2 there; now theres not; spat; bitten; nowhere; remote
      black ~2 dribble|drool|spit; back ~3 off; went missing; cannot see; lost`,
    and: `
      battery; magnet; magnet ball|balls|beads; water beads; orbeez; open safety|pin; needle; pin; razor; shard
      broken glass; glass; nail; screw; coin; button|disc|watch cell|battery; lithium; earring; staple
      drawing pin; thumb tack; sharp; blade; bead`,
    within: 10,
  },
  {
    kind: 'poisoning',
    why: 'Something was swallowed and the child is unwell, or nobody knows what it was.',
    weight: 'unless-well',
    happened: true,
    says: `
      @atenow ~6 something|unknown|object|toy|coin|plastic|bit|piece|stone|bead|marble|lego|whole; swallow
      dont know ~3 how many|much; how many ~2 took|taken|ate|swallow|gone`,
    and: `
      drool; vomit; gag; choke; pain; cough; dont know; wont; cannot; refus*; wheeze; blood; throat; breath
      floppy; drowsy; panick*; poison; worried; er; call; hospital; toxic; dangerous; #justnow; #minutes; just`,
    within: 22,
  },
  {
    kind: 'poisoning',
    why: 'Drink, drugs or a bite.',
    weight: 'alone',
    says: `
      snake|adder|scorpion|viper|spider|jellyfish bit*|bite|sting|stung; bitten ~4 snake|adder|spider
      bit ~3 snake|adder|bat; bat ~2 bit*; drunk ~8 vomit|wake|unconscious|cold|wont
      vodka|alcohol|whisky|gin|rum|beer|pills|spice|ketamine|nitrous ~10 wake|vomit|unconscious|cold|blue|respond*|respon*|floppy|confused`,
  },
  {
    kind: 'allergy',
    why: 'Swelling of face, lips, tongue or throat.',
    weight: 'alone',
    says: `
      face|lips|lip|tongue|eyes|eye|throat|mouth ~6 swollen|huge|fat|twice|blown|ballooned|massive|double
      swollen ~5 face|lips|lip|tongue|throat|mouth|eyes; throat ~4 tight|closing|closes|close|closed|closing
      tight|tightness ~3 throat; throat ~4 itch*|scratchy|funny|weird|swell*; tongue ~3 itch*|thick|tingl*
      tongue ~6 big|bigger|sticking; voice ~3 hoarse|gone|croaky|changed|squeaky; eyes ~3 swollen|shut|closed
      hives ~3 everywhere|all|body|spreading|lips|face|head|whole; covered ~2 hives|rash|spots|blotches
      lip|tongue|mouth|throat ~8 stung|sting|bee|wasp|plum|golf; size of; slits; eyes ~3 slits
      welts ~6 neck|face|up|spreading; marching; itch* ~3 tongue|throat; scratch* ~3 tongue; hives
      like sausages; sausages`,
    and: `
      @ate; eat; egg; eggs; peanut; peanuts; nut; nuts; cashew; cashews; walnut; almond; pistachio; milk
      formula; yogurt; yoghurt; cheese; dairy; cow; fish; prawn; prawns; shrimp; shellfish; sesame; hummus
      houmous; tahini; wheat; bread; weetabix; soy; soya; kiwi; strawberry; strawberries; banana; sting; stung
      bee; wasp; hornet; antibiotic; antibiotics; amoxicillin; penicillin; augmentin; cefalexin; medicine
      vaccine; jab; first time; satay; butter; pb; ice cream; food; dose; latex; dinner; lunch; bite; biscuit
      cookie; cake; chocolate; weaning; reaction; allergy; wheeze; breath; hives; vomit; voice; drool; swallow
      breathing; sudden; suddenly; minutes; #minutes; #justnow; lip; went for; cough; minutes later`,
    within: 30,
  },
  {
    kind: 'allergy',
    why: 'A reaction with breathing, vomiting, paleness or limpness.',
    weight: 'alone',
    says: `
      hives; peanut; peanuts; nut; nuts; cashew; egg; sesame; sting; stung; amoxicillin; penicillin; allergy
      reaction; formula; milk; shellfish; prawn; hummus; tahini; wheat; kiwi; first ~4 taste|time|try
      lumps|welts|rash ~4 all over; rash ~3 everywhere|spreading; blotches; itching; itchy`,
    and: `
      wheeze; breath; floppy; limp; pale; gray; blue; faint; collapse; voice; throat tight; cannot swallow
      swollen tongue|lips|face; vomit ~6 again|everything|twice|times|over|since|keeps|three|four; drool; hoarse
      drowsy; cough ~3 lots|nonstop|keeps|cant|loads|constantly|and; tongue; lightheaded; dizzy; impending
      keeps vomit; keeps ~2 vomit`,
    within: 22,
  },
  {
    kind: 'allergy',
    why: 'Anaphylaxis, or an adrenaline pen was used.',
    weight: 'alone',
    says: `
      anaphylaxis; going into ~2 shock; used ~3 epipen|pen|jext|auvi|adrenaline|epinephrine|emerade
      epipen|jext|adrenaline|epinephrine|pen ~5 used|gave|given|given|injected|jabbed|worn|wore|wearing|second|worked|now
      gave|given|jabbed|injected ~4 epipen|pen|jext|auvi|adrenaline|epinephrine; second epipen; no epipen
      severe|bad|serious|major|terrible|massive|huge allergy|reaction
      allergy reaction ~8 now|tonight|getting|worse|spreading|breath|swollen|throat; had ~3 epipen|jext
      after ~2 epipen|adrenaline`,
  },
  {
    kind: 'poisoning',
    why: 'A child had alcohol.',
    weight: 'alone',
    happened: true,
    says: `
      baby|he|she|hes|shes|toddler|son|daughter|child|boy|girl|her|him|kid|#child|#young|twin ~5 drank|drink|swallow|sipped|sip|gulped|mouthful|necked|downed|had|got|finished|drunk|gave`,
    and: `
      alcohol; vodka; whisky; whiskey; gin; rum; wine; beer; prosecco; champagne; spirits; baileys; cider
      tequila; brandy; liqueur; hand gel`,
    within: 8,
  },
]
