import { lettersApart } from './letters-apart'

const listed = (words: string) => words.split(/\s+/).filter(Boolean)

/** Endings and beginnings by which names of medicines are told (WHO, INN stems), and what is like them. */
const STEM =
  /...(?:cillin|mycin|micin|kacin|azole|prazole|olol|alol|pril|prilat|sartan|statin|profen|oxacin|cycline|caine|dipine|dronate|setron|triptan|tidine|zepam|zolam|barbital|oxetine|traline|pram|faxine|peridone|apine|pamil|parin|xaban|grel|gliptin|gliflozin|formin|glitazone|glutide|mab|tinib|ciclovir|cyclovir|navir|vudine|tegravir|sone|solone|olone|onide|sterone|estradiol|estrel|gestrel|terol|phylline|thiazide|semide|azine|ezine|codone|morphone|fentanil|fentanyl|methorphan|quine|bendazole|nidazole|ectin|penem|lukast|tropium|zosin|lamide|pramide|amine|ephrine|ergoline|criptine|salicylate|tretinoin|oxin)s?$|^(?:cef|ceph|sulfa|sulpha|predni)[a-z]{3}/

/** Generic names that no stem tells, and brand names (US and UK), of medicines used around pregnancy, milk and children. */
const NAMES: readonly string[] = listed(`
  acetaminophen acetylcysteine aciclovir adalimumab adrenaline albuterol alprostadil aluminium amiodarone
  amitriptyline antacid aspirin atropine azathioprine baclofen belladonna benzocaine betadine bisacodyl botox bromide
  budesonide bupropion buspirone busulfan cabergoline caffeine calamine calpol cannabidiol cannabis captopril
  carbamazepine carbimazole carboprost charcoal chloral chloramphenicol chlorhexidine ciclosporin cisplatin clexane
  clomid clonidine clotrimazole codeine cyclosporine dapsone desmopressin dexamfetamine diazepam digoxin dihydrocodeine
  dinoprostone diphenhydramine disulfiram docusate domperidone doxylamine enalapril ephedrine epinephrine ergometrine
  ergotamine ethambutol etonogestrel famotidine fenugreek ferrous fluconazole fluoride folate folic gabapentin
  gaviscon glucagon glycerin glyceryl guaifenesin haloperidol heparin heroin hydrocortisone hydroxychloroquine
  hydroxyzine hyoscine infliximab insulin iodide iodine isoniazid isotretinoin ketamine ketorolac labetalol lactulose
  lamotrigine letrozole leucovorin levetiracetam levodopa levothyroxine lidocaine linezolid liothyronine lithium
  loperamide loratadine lorazepam macrogol magnesium mannitol marijuana mebendazole melatonin melphalan
  meperidine mesalamine mesalazine metformin methadone methotrexate methyldopa methylergonovine methylphenidate
  metoclopramide mifepristone minoxidil mirtazapine misoprostol montelukast morphine mupirocin naloxone naltrexone
  naproxen nicotine nirsevimab nitrofurantoin nitroglycerin nitrous nystatin olanzapine omeprazole ondansetron
  oseltamivir oxybutynin oxycodone oxymetazoline oxytocin palivizumab paracetamol paraffin paroxetine permethrin
  pethidine phenobarbital phenobarbitone phenylephrine phenytoin potassium pregabalin probenecid progestin propofol
  propylthiouracil pseudoephedrine psyllium pyrantel pyridoxine quetiapine quinine ranitidine retinol ribavirin
  rifampicin rifampin risperidone salbutamol salicylic selenium senna sertraline sildenafil simethicone simeticone
  sodium spironolactone steroid sucralfate sulfasalazine sumatriptan tacrolimus tamoxifen theophylline thyroxine
  topiramate tramadol tranexamic trazodone trimethoprim ursodiol valaciclovir valproate valproic vancomycin
  venlafaxine verapamil vitamin warfarin zidovudine zinc zolpidem zopiclone

  abilify accutane actifed adderall advil aleve allegra alli ambien amoxil ativan atrovent augmentin bactrim bactroban
  beconase benadryl benylin bonjela buccastem buscopan canesten celexa cialis cipro clarityn claritin colace colief
  coumadin cytotec daktacort daktarin demerol depakote diflucan dioralyte dulcolax effexor elavil enfamil epilim epipen
  eumovate flagyl flonase fybogel glucophage hydrocort imodium infacol keflex klonopin lamictal lanoxin lantus lasix
  lexapro lipitor losec lovenox lyrica maalox macrobid merbentyl methergine microgynon midol mirena monistat
  motilium motrin movicol mucinex naprosyn neosporin neurontin nexium norethindrone norplant nurofen nytol ovex panadol
  parlodel paxil pepcid pepto phenergan piriton pitocin plaquenil plavix ponstan prednisone prevacid prilosec prozac
  pulmicort reglan retrovir ritalin robitussin sandimmune senokot seroquel similac singulair strepsils sudafed
  synagis syntocinon syntometrine synthroid tagamet tamiflu tegretol topamax tylenol tums valium valtrex
  ventolin viagra vicodin voltaren voltarol vyvanse wellbutrin xanax zantac zestril zithromax zocor zofran zoloft zovirax
  zyprexa zyrtec`)

const KNOWN: ReadonlySet<string> = new Set(NAMES)

/** Whether a small-letter word is the name of a medicine, or is built like one. */
export function isLikeADrug(word: string): boolean {
  return KNOWN.has(word) || STEM.test(word)
}

/** Whether a medicine is as near to the word that was there as the word that is: the author may have meant that one. */
export function mayHaveMeantADrug(was: string, is: string): boolean {
  const most = Math.min(lettersApart(was, is), 2)
  const near = NAMES.filter((name) => name.length >= 5 && Math.abs(name.length - was.length) <= most)
  return near.some((name) => lettersApart(was, name) <= most)
}
