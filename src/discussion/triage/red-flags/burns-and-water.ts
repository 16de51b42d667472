import type { Sign } from './sign'

/** Burns, heat, water. */
export const burnsAndWater: Sign[] = [
  {
    kind: 'burn',
    why: 'A burn, a scald or a shock.',
    weight: 'alone',
    happened: true,
    says: `
      burn ~8 hand|hands|face|arm|arms|leg|legs|chest|foot|feet|skin|finger|fingers|palm|mouth|eye|belly|neck|back|himself|herself|me|him|her|blister*|bum|scalp|badly|cheek|thigh
      hand|hands|face|arm|arms|leg|legs|chest|foot|feet|fingers|palm|cheek|skin ~5 burn; burn ~2 on; scald
      hot|boiling|kettle|coffee|tea|soup|oil|water|noodles|porridge|gravy|formula|fat ~8 over|spilled|spilt|poured|tipped|pulled|splashed|knocked|skin|blister*|down|on ~2 @they|himself|herself|chest|arm|face|leg|lap|legs|hand|head|tummy
      pulled|spilled|spilt|tipped|knocked|poured|splashed|grabbed ~6 tea|coffee|kettle|cuppa|pan|soup|noodles|water|mug|oil
      hand|palm|fingers|foot|face|arm|cheek|leg ~6 oven|hob|stove|iron|straightener*|fire|radiator|log|woodburner|barbecue|bbq|grill|curling|tongs|exhaust|kettle|hotplate|treadmill
      touched|grabbed|leaned|fell|sat|stood ~4 oven|hob|stove|iron|straightener*|log|woodburner|barbecue|bbq|grill|curling|tongs|fire|campfire
      straightener* ~4 cheek|arm|hand|face|leg
      skin ~5 peel*|off|coming|white|charred|melted|leathery|black|slid; peel* ~4 burn|skin
      blister* ~5 burn|huge|popped|hand|chest|tea|coffee|water|hot|face; electr* ~3 shock*; electrocuted
      socket ~5 finger|fingers|fork|shock*|thrown; zapped; bath ~4 too hot; water ~2 too hot; caught ~2 fire
      firework*; chemical burn; sunburn ~8 blister*|vomit|fever|drowsy|shiver*; friction burn
      acid ~3 on|eye|skin; spray*|bleach|chemical|cleaner|capsule|pod|glue|alkali|lime ~4 eye|eyes
      candle|flame|match|lighter|campfire|bonfire|sparkler
      soup|tea|coffee|oil|pan|kettle|mug|cup|porridge|gravy ~8 down|front|over|lap|chest; the|an|hot iron; hot tap
      tap ~4 hot|legs|feet|hand; splashed|splash|sprayed|squirted ~4 legs|eye|eyes|face|arm|skin|hand|feet|neck
      singed; boiling ~2 water; pasta water; kettle ~3 over|fell|pulled|onto|on him|her; skin ~4 tissue|wet|paper|waxy; waxy; pan handle; tongs
      whole arm; sun ~8 sweat|confused|rubbish|vomit|floppy|dizzy|#fever39; no sweat
      burn ~4 blister*|red|white|peel*|skin; got|been|badly|was burn`,
  },
  {
    kind: 'burn',
    why: 'Overheated, left in a hot car.',
    weight: 'alone',
    happened: true,
    says: `
      left|locked|forgot|stuck ~6 car|van; in ~2 car ~6 heat|hot|sun|windows; heat stroke; heatstroke
      heat exhaustion; overheat*`,
    and: `
      hot; heat; floppy; limp; drowsy; sweat*; red; vomit; sun; wake; dry; minutes; #minutes; confused; dizzy
      summer; temp; breath; #hours; hour`,
    within: 25,
  },
  {
    kind: 'drowning',
    why: 'Under water, or breathed water in.',
    weight: 'alone',
    happened: true,
    says: `
      under ~4 water
      under|head|face|slipped|fell|went|gone|found|slid|floating|dunked|submerged ~5 water|pool|bath|bathtub|tub|pond|lake|sea|jacuzzi|paddling|bucket|river|canal|toilet
      went under; gone under; face ~2 down; facedown; submerg*
      inhaled|swallow|breathed|aspirated|took|gulp* ~4 water; drown; near drown; secondary|dry drown
      water ~3 lungs; under ~4 surface; fished ~3 out; pulled ~4 out; lips ~1 under
      lake|pool|pond|sea|river|bath|tub|canal ~8 got|pulled|fished|dragged ~3 out
      sight of ~4 lake|pool|pond|sea|river; fell ~4 pool|pond|lake|river|water|bath|tub|fountain|canal|sea
      pool water; bath water ~5 swallow|inhal*|breath; on ~2 front; on her|his front
      tub|bath ~12 front|face|under|floating; inches; crackly; green water; pond`,
    and: `
      cough; breath; drowsy; blue; gray; pale; vomit; floppy; limp; choke; splutter*; now; today; tonight; quiet
      seconds; #minutes; minute; minutes; pulled; face; funny; colour; color; lungs; unconscious; wake; fell
      since; foam; froth; alone; tired; grabbed; found; yesterday; #justnow; afternoon; inches; tub; bath
      answered; door; second; front; chest`,
    within: 25,
  },
]
