import { tableOf } from './tables'

/** Given names that are words of English, too: only what stands around them tells which is meant. */
export const namesThatAreWords: ReadonlySet<string> = tableOf(`
abbot ace admire amber ami angel angelic apple april archer aria arrow art ash aspen august aura aurora autumn baker
banjo bart basil bea bean bear beauty bee believe berry bill birch birdie blaze blessing blue bo bob bonnie bonny
brandy brave bright brilliant brook brooke brooks buck bud buddy bunny butch cam candy cap carol carpenter carter cash
cat cedar cello chad chai chance charisma charity chase chastity cherish cherry chi chip chuck cinnamon clarity clay
clementine clever cliff clove clover coco cocoa colt comet constance cookie coral cord cosmo cove coy crew crystal
curt dale dame dance dash dawn deacon dean desire destiny diamond dick dill divine dolly don dot dove drake dream drew
dug duke dung dusty earl earnest ebony eddy eden emerald era essence eve everest exodus fable faith faithful fang
fanny fatty favour fawn fern fi fielder fifi finch fisher fletcher flick flint flora ford forest fortune foster fox
frank frost gail gale gang gardener garnet gay gem gene genesis gentry gift gill ginger ginny glen glory gold goldie
goodness gospel grace gracious grant gray grey grit grove hal hale halo hang hank happiness happy harmony harp harper
harry harsh hart haven hawk haze hazel heath heaven heavenly herb hero heron holly honesty honey honor honour hope
hyacinth indigo innocent iris ivory ivy jack jade jake jane jasmine jay jazz jean jenny jerry jesus jet jewel joan
jolly journey joy judge jun june junior juniper justice kale karma kestrel kindness king kit kitty knight lady lake
lan lance lane lark laurel lavender ledger legacy legend liberty lilac lily linden link lion lolly lord lore lotus
love lovely loyal loyalty lucky luna lyric mack magic magnolia mahogany major maple margarita marge marigold mark
marvellous marvelous mason mat maverick may meadow melody mercedes mercy merry mick miles miller mimosa mine miracle
missy misty moe monk moon mustang na nana nanna neo noble noon norm north nova nun oak ocean ode olive onyx opal
orchid ore otter paddy page paisley pal pansy parker pat patience patient patty peace peaches pearl pearls peg penny
peony pepper petal pete peter petunia phoenix pier pierce pilgrim pina ping pip piper pippin pixie poem poet poppy
porter posy praise precious pretty prim primrose prince princely princess promise prudence psalm purity queen quest
quill rain ralph ram raven rebel red reed reign rejoice ren revel rhythm rich rider ridge righteous river rob robbin
rock rocket rocky rod roger rogue roman romeo rose rosemary rowan rowdy royal royalty ruby rusty ryder rye sable
saffron sage sailor saint saki sander sandy sapphire sawyer scarlet scout senna serenity sergeant shade shadow shan
shell sherry shu silver skip skipper sky skye snow sol solace son sonnet sonny sorrel sparrow spike spirit spring star
stella sterling stew stone storm stormy story success sue sugar summer summit sun sung sunny sunshine sweet symphony
tab tad tane tanner tansy taylor tea teal teddy tempest temple thistle thyme tiara tiger timber ting tiny tone topaz
trace treasure trinity trip true trust truth tuck tulip usher valentine van velvet verity vesper victory vine viola
violet virtue vivid wade walker wan ward wave wealth west whisper wilde wilder will willy windy winter wisdom wisp
wolf wood wren yarrow yen yi young zeal zen zenith zephyr zest ziggy zip
`)
