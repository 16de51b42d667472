/**
 * Words that health writing for families uses and the word list leaves out, as too new, too medical or not polite.
 * A word missing here can only make a change look graver than it is, or a real word look misspelt: add what is met.
 */
export const OWN_WORDS: ReadonlySet<string> = new Set(
  `
  anal ankyloglossia anus anuses adhd bedshare bedsharing bifida bifidobacteria bifidobacterium bifidum bloody boob boobs
  bottom breastfeeders breastmilk breastpump breastpumps breasts breastshield bum cannabidiol carotenaemia carotenemia
  cephalohaematoma cephalohematoma chorioamnionitis clitoris comorbidities comorbidity cosleep cosleeping cosleeper
  covid craniosynostosis domperidone ejaculate ejaculation epiglottitis erotic exclusively fecal feces fluconazole
  frenectomy frenotomy frenulotomy galactocele gastrooesophageal genitals headteacher hindmilk
  hyperbilirubinaemia hyperbilirubinemia hyperlactation hypernatraemic hypernatremic hyperprolactinaemia
  hyperprolactinemia hypocalcaemia incest intercourse ketoacidosis labia lactoferrin lactogen lactogenesis
  laryngomalacia lovemaking macrosomia masturbate masturbation metoclopramide miconazole microbiome microbiomes
  microplastics neurodivergent nightlight nipple nippled nipples nirsevimab nondrowsy oligohydramnios omeprazole
  omphalitis ondansetron online orgasm orgasms panties paywall pee penis penises polyhydramnios poo pooed pooing poop
  pooped pooping poos prolactinoma ranitidine rape raped rectum rectums relactate relactating relactation retrognathia
  roomsharing scrotum scrotums semen sertraline sex sexes sexy shit spastic spasticity suck sucked sucks testicle
  testicles testicular tit tits topless undress undressed undresses undressing vagina vaginal vaginally vape vaped
  vapes vaping vulva vulvae willy zika`
    .split(/\s+/)
    .filter(Boolean),
)
