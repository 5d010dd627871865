import type { ResidentsWords } from './residents';

export const words: ResidentsWords = {
  title: 'Ik',
  hello: (p) => `Dag ${p.name}`,
  stranger: 'Wij kennen elkaar nog niet',
  strangerMore: 'Zeg hoe je heet, dan weten je buren wie er meedoet. Kijken kan ook zonder naam.',
  name: 'Hoe heet je?',
  nameHint: 'Je buren zien deze naam. Een roepnaam is prima.',
  nameSave: 'Zo heet ik',
  nameChanged: 'Goed. Zo heet je nu.',
  introduced: (p) => `Fijn je te leren kennen, ${p.name}.`,
  phoneKeyRefused: 'Dat lukte niet op deze telefoon. Probeer het nog eens.',
  showTitle: 'Zien anderen je naam?',
  showName: 'Ja, mijn naam',
  showNobody: 'Nee, „een buurtgenoot”',
  shownName: 'Goed. Anderen zien je naam.',
  shownNobody: 'Goed. Anderen zien „een buurtgenoot”.',
  reachTitle: 'Mogen de anderen je bereiken?',
  reachMore:
    'We mailen je als er nieuws is over je klus. Je kunt dan ook op een andere telefoon verder. Alleen jij ziet je adres. Het hoeft niet.',
  email: 'Wat is je e-mailadres?',
  emailSend: 'Stuur mij een code',
  emailRefused: 'Naar dit adres kunnen we niets sturen. Klopt het?',
  codeSent: (p) => `We stuurden een code naar ${p.email}. Kijk in je mail.`,
  code: 'Welke zes cijfers staan in de mail?',
  codeSave: 'Dit is de code',
  codeWrong: (p) =>
    p.count === 1
      ? `Deze code klopt niet. Je kunt het nog ${p.count} keer proberen.`
      : `Deze code klopt niet. Je kunt het nog ${p.count} keer proberen.`,
  codeOver: 'Deze code werkt niet meer. Vraag een nieuwe.',
  codeAgain: 'Stuur een nieuwe code',
  otherAddress: 'Ander adres',
  tied: (p) => `Goed. Je adres is ${p.email}.`,
  reachable: (p) => `Je adres is ${p.email}.`,
  languageTitle: 'Taal',
  dutch: 'Nederlands',
  english: 'English',
  forgetTitle: 'Deze telefoon vergeten',
  forgetMore: 'Dan weet deze telefoon niet meer wie je bent. Wat je deed, blijft staan.',
  forgetNoEmail: 'Je gaf geen e-mailadres. Dan kunnen we je later niet herkennen.',
  forget: 'Vergeet deze telefoon',
  forgetSure: 'Weet je het zeker?',
  forgotten: 'Deze telefoon is je vergeten. Tot ziens!',
  forgetNotSent: 'Er is nu geen verbinding. Probeer het zo nog eens.',
  leaveTitle: 'Helemaal weg bij Buurtdaad',
  leaveMore:
    'Dan zijn je naam en je adres overal weg. Wat je deed, blijft staan als „een buurtgenoot”. Klussen die je nog zou doen, zijn weer vrij.',
  leave: 'Haal mij weg',
  leaveSure: 'Wil je echt weg?',
  leaveForGood: 'Dit kun je niet terugdraaien.',
  left: 'Je bent weg bij Buurtdaad. Bedankt voor alles wat je deed.',
  welcome: 'Fijn dat je meedoet!',
  namedSend: 'Verder',
  reachShort: 'Zo kom je ook op een andere telefoon bij je klussen. Je buren zien je adres niet.',
  reachYes: 'Ja, met e-mail',
  reachNo: 'Nu niet',
  codeMailSubject: (p) => `${p.code} is je code voor Buurtdaad`,
  codeMailText: (p) => `Hoi,

Je code is ${p.code}.
Hij werkt een kwartier.

Heb je niet om een code gevraagd? Dan hoef je niets te doen.

Groet,
Buurtdaad
`,
};
