import { tableOf } from './tables'

/** Given names that are words of English, too: only what stands around them tells which is meant. */
export const namesThatAreWords: ReadonlySet<string> = tableOf(`
abbot ace admire amber ami angel angelic apple april archer arrow art ash aspen august aura autumn baker banjo basil
bea bean bear beauty bee believe berry bill birch birdie blaze blessing blue bonny brandy brave bright brilliant brook
brooks buck bud buddy bunny butch cam candy cap carol carpenter cash cat cedar cello chai chance charisma charity
chase chastity cherish cherry chi chip chuck cinnamon clarity clay clementine clever cliff clove clover coco cocoa
colt comet cookie cooper coral cord cosmo cove coy crew crystal curt daisy dame dance dash dawn deacon dean desire
destiny diamond dick dill divine dolly don dot dove drake dream drew dug duke dung dusty earl earnest ebony emerald
era essence eve everest exodus fable faith faithful fang fanny fatty favour fawn fern fielder fifi finch fisher flick
flint ford forest fortune foster fox frank frost gale gang gardener garnet gay gem gene genesis gentry gill ginger
glory gold goldie goodness gospel grace gracious grant gray grey grit grove hale halo hang happiness happy harmony
harp harsh hart haven hawk haze hazel heath heaven heavenly herb hero heron holly honesty honey honor honour hope
hunter hyacinth indigo innocent iris ivory ivy jack jade jasmine jazz jet jewel jolly journey joy judge jun june
junior justice kale karma kestrel kindness king kit kitty knight lady lake lan lance lane lark laurel lavender ledger
legacy legend liberty lilac lily linden link lion lolly lore lotus love lovely loyal loyalty lucky mack magic magnolia
mahogany major maple margarita marge marigold mark marvellous marvelous mat maverick max may meadow melody mercy merry
mick miles miller mimosa mine miracle misty moe monk moon mustang neo noble noon norm north nova nun oak ocean ode
olive onyx opal orchid ore otter paddy page paisley pal pansy pat patience patient peace peaches pearl pearls peg
penny peony pepper petal petunia pier pierce pilgrim pina ping pip pippin pixie poem poet poppy porter posy praise
precious pretty prim primrose prince princely princess promise prudence psalm purity queen quest quill rain ram raven
rebel red reed reign rejoice ren revel rhythm rich rider ridge righteous river rob robbin robin rock rocket rocky rod
rogue roman rose rosemary rowdy royal royalty ruby rusty rye sable saffron sage sailor saint saki sander sandy
sapphire scarlet scout senna serenity sergeant shade shadow shan shell sherry shu silver skip skipper sky snow sol
solace son sonnet sorrel sparrow spike spirit spring star sterling stew stone storm stormy story success sue sugar
summer summit sun sung sunny sunshine sweet symphony tab tad tane tanner tansy tea teal teddy tempest temple thistle
thyme tiara tiger timber ting tiny tone topaz trace treasure trinity trip true trust truth tuck tulip usher valentine
van velvet verity vesper victory vine viola violet virtue vivid wade walker wan ward wave wealth west whisper wilde
wilder will willow willy windy winnie winter wisdom wisp wolf wood woody wren yarrow yen yi young zeal zen zenith
zephyr zest ziggy zip
`)
