import type { SamplePage } from './types'

/** Standing texts of the sample publication. They are real texts to start from, and each says that it is a sample. */
export const pages: SamplePage[] = [
  {
    slug: 'about',
    title: 'About The Night Feed',
    standfirst: 'Short, careful answers for parents who are awake when nobody else is.',
    body: [
      {
        kind: 'paragraph',
        words:
          'Hello, and sit down if you can. The Night Feed is about babies, milk, sleep, medicines and vaccines. It is written for the hour when you have one hand free and a question that cannot wait until morning.',
      },
      {
        kind: 'paragraph',
        words:
          'Its author is Dr Ada Sample. If she existed, she would be the kind of paediatrician who answers the question you asked before the one she would rather talk about. She would tell you what is known, how well it is known, and where nobody knows. She would not use the word ‘just’ to a person who has slept for three hours.',
      },
      {
        kind: 'keyPoint',
        words:
          'Dr Ada Sample and her colleagues are invented. The Night Feed is the sample publication that comes with Bedside, a free publishing platform for clinicians. Please do not rely on it for the care of a real child.',
      },
      { kind: 'heading', level: 2, words: 'What is real here' },
      {
        kind: 'paragraph',
        words:
          'The sources are real. Each numbered citation leads to a guideline, a study or a database entry that exists, and you can open it and check what we say. The readers, their questions, the quotations from parents, the product and the film are invented.',
      },
      { kind: 'heading', level: 2, words: 'How it is written' },
      {
        kind: 'list',
        items: [
          'Each article begins with the answer, and then with a few plain sentences.',
          'A medical statement that we could not support with a source has been left out, even where this leaves a gap.',
          'What changes is shown, with the date and the old words.',
        ],
      },
      {
        kind: 'paragraph',
        words:
          'If you are setting up a publication of your own, replace this page with your own welcome: who you are, whom you write for, and how a reader can check that you are who you say. Questions about the sample can go to [hello@example.org](mailto:hello@example.org).',
      },
    ],
  },
  {
    slug: 'contact',
    title: 'Contact',
    standfirst: 'One address for everything, and what it is not for.',
    body: [
      {
        kind: 'paragraph',
        words:
          'Write to [hello@example.org](mailto:hello@example.org). This is a sample address: a letter sent there reaches nobody. When you set up your own publication, put an address here that a person reads, and say honestly how often.',
      },
      {
        kind: 'care',
        level: 'emergency',
        title: 'Not for emergencies',
        items: [
          'If you are worried for your baby’s life, call your local emergency number. Nobody watches this address at night.',
        ],
      },
      { kind: 'heading', level: 2, words: 'What to write about' },
      {
        kind: 'list',
        items: [
          '**A mistake.** Tell us the article and the sentence. A source helps, but you do not need one.',
          '**Something unclear.** There is a line at the end of every article, ‘Was something unclear?’, which needs no name or address.',
          '**A question others may have.** Ask it under the article. A person reads it before it appears, and you may use a made-up name.',
          '**Your own data.** Ask what we hold about you, or ask us to remove it.',
          '**Access.** Tell us if a page does not work for you with the tools you use.',
        ],
      },
      { kind: 'heading', level: 2, words: 'What we cannot do' },
      {
        kind: 'paragraph',
        words:
          'We cannot advise you about your own child. We have not met your child, cannot examine anyone, and do not know what else matters. Please take such questions to your own clinician.',
      },
      {
        kind: 'paragraph',
        words:
          'Please do not send medical records, test results or photographs of a child by email. Ordinary email is easily read on its way. A question can nearly always be put in a sentence or two without them.',
      },
    ],
  },
  {
    slug: 'editorial-policy',
    title: 'Editorial policy',
    standfirst: 'How an article is written, supported, reviewed and kept up to date, and who pays.',
    body: [
      {
        kind: 'paragraph',
        words:
          'This is a sample text to be replaced by your own. What it says about the software holds for every publication made with Bedside. What it says about people’s habits is a promise that only you can keep.',
      },
      { kind: 'heading', level: 2, words: 'Sources' },
      {
        kind: 'paragraph',
        words:
          'A medical statement carries a numbered citation. We prefer guidelines and systematic reviews, then trials, then other studies, and we say which kind it is. When a source is retracted or replaced, its entry in the list says so and the articles that cite it are looked at again.',
      },
      { kind: 'heading', level: 2, words: 'Writing' },
      {
        kind: 'list',
        items: [
          'The answer comes first. What is uncertain is called uncertain.',
          'If no source supports a sentence, the sentence goes.',
          'Parents’ words that appear as quotations in this sample are made up.',
        ],
      },
      { kind: 'heading', level: 2, words: 'Review' },
      {
        kind: 'paragraph',
        words:
          'A reviewer’s name appears on an article only when the software holds a recorded event: this person, with these credentials, read this version on this day, and said so. An author cannot type the name in. ‘Medically reviewed’ appears only if the reviewer’s credential is marked as medical. If the text changes afterwards, the article says so until it is reviewed again. In this sample a few articles bear sign-offs by invented people, to show how a credit looks. No clinician has read them.',
      },
      { kind: 'heading', level: 2, words: 'Money' },
      {
        kind: 'paragraph',
        words:
          'A link that earns money is marked as a paid link where it stands, and the article says so before the first of them. Nobody who pays can see an article beforehand or change it. In this sample there is one such link. It leads to a shop that does not exist.',
      },
      { kind: 'heading', level: 2, words: 'Readers' },
      {
        kind: 'paragraph',
        words:
          'Comments and questions are read by a person before they appear. We leave out advertising, insults, and advice that could hurt a child. Answers from clinicians are marked with who gave them.',
      },
    ],
  },
  {
    slug: 'corrections',
    title: 'Corrections',
    standfirst: 'When we get something wrong we say so in public, and the old words stay visible.',
    body: [
      {
        kind: 'paragraph',
        words:
          'Everybody who writes about health will be wrong at some point. Studies are overturned, guidelines move on, and tired people mistype numbers. What you can ask of us is that you are told. This is a sample text to be replaced or adopted; what it says about how changes are recorded is how Bedside works.',
      },
      { kind: 'heading', level: 2, words: 'What counts as a correction' },
      {
        kind: 'list',
        items: [
          '**A correction** changes something that was wrong and could have misled you: a number, a name, a piece of advice. It carries a note that says what was wrong and what is right.',
          '**An update** adds what is newly known. The old text was not wrong when it was written.',
          '**A small repair** mends spelling or wording and changes no meaning.',
        ],
      },
      { kind: 'heading', level: 2, words: 'Where you see it' },
      {
        kind: 'paragraph',
        words:
          'The full history of each article is kept. Under ‘How this article changed’ you can see what each version said and what was altered, with its date. Corrections are public. They do not vanish after a time, and we do not ask readers to forget what a page said last month.',
      },
      {
        kind: 'paragraph',
        words:
          'If a reviewer had read the article before the change, the article says that it has changed since the review, until someone reviews it again.',
      },
      { kind: 'heading', level: 2, words: 'How to report a mistake' },
      {
        kind: 'list',
        ordered: true,
        items: [
          'Write to [hello@example.org](mailto:hello@example.org) with the title of the article and the sentence that you think is wrong.',
          'Tell us why, if you can. You do not have to prove it.',
          'Say whether we may thank you by name. Unless you say yes, we will not.',
        ],
      },
      {
        kind: 'paragraph',
        words:
          'The address is part of the sample and reaches nobody. In your own publication, say here how soon you answer, and then do.',
      },
    ],
  },
  {
    slug: 'disclaimer',
    title: 'Disclaimer',
    standfirst: 'General information, written with care, and no substitute for someone who can see your child.',
    body: [
      {
        kind: 'paragraph',
        words:
          'The Night Feed is a demonstration. Its authors are invented and hold no real credentials. No clinician who exists has taken responsibility for these pages. Please do not base a decision about a real person on them. When you set up a publication of your own, replace this text with one that is true for you and that suits the law where you live.',
      },
      {
        kind: 'care',
        level: 'emergency',
        title: 'If it is urgent',
        items: [
          'Call your local emergency number if you are worried for your baby’s life or for your own. Do not read on first.',
        ],
      },
      { kind: 'heading', level: 2, words: 'What an article can do' },
      {
        kind: 'paragraph',
        words:
          'It can tell you what a source says, how sure that source is, and which question to ask. It is general. It does not know how old your child is, what illnesses there are in your family, or what you were told at the last appointment.',
      },
      { kind: 'heading', level: 2, words: 'What it cannot do' },
      {
        kind: 'list',
        items: [
          'It is not a diagnosis, a prescription or a second opinion.',
          'Reading it, commenting under it or having a question answered here does not make you anyone’s patient.',
          'It may be out of date. The dates at the top tell you when it was published and last changed.',
          'It may follow advice from another country. Where we notice this, we say so.',
        ],
      },
      {
        kind: 'paragraph',
        words:
          'Do not put off asking for help, and do not stop a treatment, because of something that you have read here. If your clinician’s advice differs from ours, they may know something about you that we do not. Ask them about it, and take the article along if that helps.',
      },
      { kind: 'heading', level: 2, words: 'Links' },
      {
        kind: 'paragraph',
        words:
          'We link to sources and other sites so that you can check. We do not run them and cannot answer for what they say today.',
      },
    ],
  },
  {
    slug: 'privacy',
    title: 'Privacy',
    standfirst: 'You can read everything here without telling us who you are, and without telling anyone else either.',
    body: [
      {
        kind: 'paragraph',
        words:
          'This text describes what the Bedside software does. It is a sample: the publisher of a real publication must add their own name and address, the law that applies, where the server stands, who runs it and how long its logs are kept.',
      },
      { kind: 'heading', level: 2, words: 'When you read' },
      {
        kind: 'paragraph',
        words:
          'The pages make no requests to third parties. Fonts, pictures and scripts come from this site. There are no advertisements, no social media buttons that report back, and no tracking pixels. A video from elsewhere loads only after you have pressed its button; from that moment its provider can see that you are there.',
      },
      { kind: 'heading', level: 2, words: 'When you subscribe' },
      {
        kind: 'list',
        items: [
          'You give an address. We send one letter to it, and you confirm by pressing a button on a page. Until you have done that you are not subscribed.',
          'The letters contain no tracking pixels, and the links in them lead where they say.',
          'One click ends the subscription, from any letter.',
          'Your topics stay private.',
        ],
      },
      { kind: 'heading', level: 2, words: 'When you write' },
      {
        kind: 'paragraph',
        words:
          'A comment or question is read by a person before it appears. The name may be made up. If an editor changes wording before publishing, for instance to take out a detail that would identify a child, your original words are kept apart from the public ones, are not shown, and are deleted 90 days after the decision or the answer, and after a year at the latest.',
      },
      {
        kind: 'paragraph',
        words:
          'You can also show us a sentence that was unclear, without saying who you are. We keep the sentence and what you add to it, and nothing that tells who sent it. What you add is read by our staff alone and deleted 30 days after somebody decided, and after 180 days at the latest.',
      },
      { kind: 'heading', level: 2, words: 'How addresses are kept' },
      {
        kind: 'paragraph',
        words:
          'Email addresses are encrypted, or ‘sealed’, in the database. A stolen copy of the database alone does not reveal them. The software unseals one when it has a reason to, such as sending you the letter that you asked for.',
      },
      { kind: 'heading', level: 2, words: 'Your rights' },
      {
        kind: 'paragraph',
        words:
          'Ask what is held about you, have it corrected or have it removed: write to [hello@example.org](mailto:hello@example.org). Details about health are treated on the page about health data.',
      },
    ],
  },
  {
    slug: 'health-data',
    title: 'Your health data',
    standfirst:
      'What you read and what you ask can say something about your health, so we try to know as little of it as possible.',
    body: [
      {
        kind: 'paragraph',
        words:
          'A person who reads about sertraline at night may be ill, or may be a student. Either way it is nobody’s business. This page says what the software does with such traces. It is a sample text: have it checked for the law where you publish, since many countries protect health data in special ways.',
      },
      { kind: 'heading', level: 2, words: 'What we do not collect' },
      {
        kind: 'list',
        items: [
          'No profile of what you read is made, and no third party is told which page you opened.',
          'The letters do not report back whether you opened them: they hold no tracking pixels.',
          'You are never asked for a diagnosis, a child’s name or a date of birth.',
        ],
      },
      { kind: 'heading', level: 2, words: 'What you may choose to tell us' },
      {
        kind: 'paragraph',
        words:
          'If you choose topics for the newsletter, the choice may hint at your life. It stays private and serves only to send you the right letters. Your address is kept sealed, which means encrypted.',
      },
      {
        kind: 'paragraph',
        words:
          'If you ask a question, it may hold details of your health or your child’s. You consent to its being read by the people who look after the questions. It does not appear until one of them has read it. Your original words are kept apart from the public wording, and an editor may leave out details that would make a child known.',
      },
      {
        kind: 'keyPoint',
        words: 'Ask your question as if a neighbour might read it: an age is useful, a name is not.',
      },
      { kind: 'heading', level: 2, words: 'Changing your mind' },
      {
        kind: 'paragraph',
        words:
          'You may withdraw consent at any time, and you need not say why. One click in any letter ends the newsletter. To have a question or comment removed, open the page you were given when you sent it: there you take it back, or delete everything. If you no longer have its address, write to [hello@example.org](mailto:hello@example.org) and tell us where it stands. Copies that other people have made are beyond our reach, and we would rather tell you so now.',
      },
      {
        kind: 'paragraph',
        words:
          'Your data are not sold, lent or used for advertising. In your own publication, name here the person who is responsible for keeping that promise.',
      },
    ],
  },
  {
    slug: 'terms',
    title: 'Terms of use',
    standfirst: 'A short agreement about reading, quoting and taking part.',
    body: [
      {
        kind: 'paragraph',
        words:
          'These are sample terms for a demonstration. They are written so that a person can read them. Before you use them for a real publication, let somebody who knows the law where you live look at them.',
      },
      { kind: 'heading', level: 2, words: 'Reading' },
      {
        kind: 'paragraph',
        words:
          'Everything here may be read free of charge and without an account. You may print an article and hand it on whole, with its title, address, version and date, so that the next person can see whether it has changed since.',
      },
      { kind: 'heading', level: 2, words: 'Quoting' },
      {
        kind: 'paragraph',
        words:
          'You may quote passages with a link to the article. Please do not shorten a sentence so that its uncertainty is lost: ‘may help’ and ‘helps’ are two different findings. Drawings carry a credit, which should stay with them.',
      },
      { kind: 'heading', level: 2, words: 'Taking part' },
      {
        kind: 'list',
        items: [
          'Use any name you like, but do not pretend to be someone else or to hold a credential that you do not hold.',
          'Tell your own story. Leave out what would make another person known, above all a child.',
          'Be kind. The person you are answering may not have slept.',
          'Do not sell anything.',
        ],
      },
      {
        kind: 'paragraph',
        words:
          'A person reads each contribution before it appears, and may shorten it, or decide not to publish it. You keep the rights in your words and allow us to show them here. You may ask us to take them down.',
      },
      { kind: 'heading', level: 2, words: 'What we promise, and what we cannot' },
      {
        kind: 'paragraph',
        words:
          'We write with care, cite our sources, and correct mistakes in public. We cannot promise that every page is complete, current or right for you, and nothing here is medical advice for one person. If these terms change, the history of this page shows what changed and when. Questions go to [hello@example.org](mailto:hello@example.org), a sample address.',
      },
    ],
  },
  {
    slug: 'accessibility',
    title: 'Accessibility',
    standfirst: 'These pages should work for you however you read; if one does not, that is our mistake to mend.',
    body: [
      {
        kind: 'paragraph',
        words:
          'Some readers use a screen reader. Some use a keyboard because a hand hurts, or one thumb because the other arm holds a baby. Some have simply not slept. The site is made with all of them in mind. This is a sample text: once you have tested your own publication, say here what you tested, when, and what you found.',
      },
      { kind: 'heading', level: 2, words: 'What we aim for' },
      {
        kind: 'list',
        items: [
          'Every page can be read and used without JavaScript.',
          'Everything can be reached with the keyboard, in an order that makes sense, and you can see where you are.',
          'The text may be doubled in size, and the page fits a narrow phone.',
          'Colours stand out enough by day and by night, and colour alone never carries a meaning.',
          'Pictures have descriptions. No text is drawn into a picture.',
          'Nothing blinks or pops up, and a wish for less motion is respected.',
          'Each article opens with a few sentences in plain language.',
          'A printed page is a clean handout.',
        ],
      },
      { kind: 'heading', level: 2, words: 'What is tested' },
      {
        kind: 'paragraph',
        words:
          'The software is tested with every change against WCAG 2.2, level AA, in the browser Chromium. These are tests by machines and by the eyes of those who build it. Nobody who uses a screen reader every day has tried this sample.',
      },
      {
        kind: 'list',
        items: [
          'Each kind of page is checked by axe on a phone and a desk, by day and by night, and its HTML by the Nu Html Checker.',
          'Each is walked through with the Tab key from beginning to end; every stop must be seen, and nothing may cover it.',
          'Each is read at 320 pixels, which is 400 % of a desk, and with lines, words and letters set apart.',
          'Targets are at least 24 pixels wide and high, or stand that far apart.',
          'With forced colours every control keeps an edge; with reduced motion nothing moves.',
          'What a screen reader is given, names, roles and order, is compared with what somebody read through.',
        ],
      },
      { kind: 'heading', level: 2, words: 'What we know is not perfect' },
      {
        kind: 'paragraph',
        words:
          'Films that come from other providers may have no captions, and we cannot add them. Sources that we link to are often hard to read and are sometimes behind a paywall. Wide tables need a sideways scroll on a small screen.',
      },
      { kind: 'heading', level: 2, words: 'Tell us' },
      {
        kind: 'paragraph',
        words:
          'If something stops you, write to [hello@example.org](mailto:hello@example.org), a sample address. It helps to know the page, what you tried to do, and which device and tools you used. If you need an article in another form in the meantime, ask for that too.',
      },
    ],
  },
]
