import type { OfficesWords } from './offices';

export const words: OfficesWords = {
  title: 'Alles wat bij jou ligt',
  lead: 'Voor wie bij de gemeente of in het tussenteam werkt. Hier zie je welke vragen van de buurt bij jou liggen.',
  email: 'Je e-mailadres',
  emailHint: 'Het adres waarop je brieven van de buurt krijgt.',
  emailSend: 'Stuur mij een code',
  emailRefused: 'Naar dit adres kunnen we niets sturen. Klopt het?',
  codeSent: 'Kennen we dit adres? Dan krijg je nu een code. Kijk in je mail.',
  backerHint: 'Geef je rugdekking? Dan komt er geen code, maar één brief met je eigen links.',
  code: 'Welke zes cijfers staan in de mail?',
  codeEnter: 'Ga verder',
  codeWrong: (p) =>
    p.count === 1
      ? `Deze code klopt niet. Je kunt het nog ${p.count} keer proberen.`
      : `Deze code klopt niet. Je kunt het nog ${p.count} keer proberen.`,
  codeOver: 'Deze code werkt niet meer. Vraag een nieuwe.',
  codeAgain: 'Stuur een nieuwe code',
  otherAddress: 'Ander adres',
  phoneKeyRefused: 'Dat lukte niet op deze telefoon. Vraag een nieuwe code.',
  signedIn: (p) => `Dag ${p.name}.`,
  neighbourToo: 'Doe je in de buurt ook mee? Dat staat los van je werk.',
  hello: (p) => `Dag ${p.name}`,
  team: 'tussenteam',
  waiting: 'Dit ligt bij jou',
  nothingWaits: 'Er wacht nu niets op jou.',
  waitsSince: (p) => `Wacht sinds ${p.day}.`,
  withYouSince: (p) => `Bij jou sinds ${p.day}.`,
  atColleagues: 'Bij je collega’s',
  atColleaguesMore: 'Is er iemand ziek of weg? Dan kun jij antwoorden. Wie antwoordt, belooft het ook.',
  withThem: (p) => `Ligt bij ${p.name}.`,
  withThemSince: (p) => `Ligt bij ${p.name}, sinds ${p.day}.`,
  orElse: 'Of anders:',
  otherDay: 'Op een andere dag',
  namesRight: 'De buurt noemt daarbij:',
  promised: 'Dit heb je beloofd',
  promisedBy: (p) => `Je regelt het uiterlijk ${p.day}.`,
  come: 'Kom eens kijken',
  thanked: 'Dank je wel',
  contactOf: 'Hier ben jij er voor',
  contactNobody: 'Hier is nog niemand van de gemeente',
  theFirst: (p) => `Dit zijn de eerste ${p.count}. Is er hier iets klaar? Dan komt de rest.`,
  waitsNoMore: 'Dit wacht niet meer: het is beantwoord of doorgegeven.',
  thisIsUs: (p) => `Dit zijn wij: ${p.platform}`,
  toProject: (p) => `Bekijk ${p.project}`,
  cases: 'Hier hapert het',
  noCases: 'Er hapert nu niets.',
  liesWith: (p) => `Ligt bij ${p.department}.`,
  passOnFirst: 'Zoek hier een afdeling voor',
  answeredLater: 'Goed. De buurt ziet wanneer ze het horen.',
  answeredNo: 'Dank je wel. De buurt leest het nu.',
  answeredAsk: 'Je vraag staat nu bij de buurt.',
  explained: 'Dank je wel. De buurt leest je uitleg nu.',
  answeredBefore: 'Er is al geantwoord. Dat blijft zo.',
  explainedBefore: (p) => `Er is al geantwoord: „${p.answer}” Dat blijft zo.`,
  solved: 'Net opgelost',
  answeredBeforeBy: (p) => `Er is al geantwoord, door ${p.name}. Dat blijft zo.`,
  askedBefore: 'Je vroeg al iets. Dat kan één keer.',
  liesElsewhere: 'Deze vraag ligt nu bij een ander.',
  gone: 'Deze vraag is er niet meer.',
  signOut: 'Meld mij af op deze telefoon',
  signedOut: 'Je bent afgemeld. Tot ziens!',
  signOutNotSent: 'Er is nu geen verbinding. Probeer het zo nog eens.',
  workHere: 'Werk je bij de gemeente of in het tussenteam?',
  codeMailSubject: (p) => `${p.code} is je code voor Buurtdaad`,
  codeMailText: (p) => `Hallo ${p.name},

Je code is ${p.code}.
Daarmee zie je wat bij jou ligt, bij ${p.department}.
Hij werkt een kwartier en één keer.

Heb je niet om een code gevraagd? Dan hoef je niets te doen.

Groet,
Buurtdaad
`,
  codeMailTextTeam: (p) => `Hallo ${p.name},

Je code is ${p.code}.
Daarmee zie je wat bij het tussenteam ligt.
Hij werkt een kwartier en één keer.

Heb je niet om een code gevraagd? Dan hoef je niets te doen.

Groet,
Buurtdaad
`,
  inOffice: (p) => `Als ${p.name} van ${p.department}`,
  inOfficeTeam: (p) => `Als ${p.name} van het tussenteam`,
  inOfficeAlone: (p) => `Als ${p.name}, voor je werk`,
  inOfficeHint: 'Dit doe je voor je werk. Een tip of waarschuwing buiten dit vak geef je als buurtgenoot.',
  toDesk: 'Naar wat bij jou ligt',
  liesWithName: (p) => `Ligt bij ${p.name}.`,
  handoverWrite: 'Schrijf op wat jullie afspreken',
  handoverByDesk: 'De buurt wil dit zelf doen. Schrijf op wat jullie afspreken. De doeners bepalen of het zo gaat.',
  handoverSaved: 'Bewaard. Je kunt later verder.',
  handoverMissing: (p) => `Er ontbreekt nog: ${p.what}.`,
  handoverWhole: 'Alles is ingevuld.',
  handoverStands: 'De doeners zeiden al ja. Dat blijft zo.',
  handoverNoticeHint: 'Van 1 tot 260.',
  backToDesk: 'Terug naar wat bij jou ligt',
  backerFirst: 'Geef je rugdekking? Vul ook dan je adres in. Je krijgt een brief met je eigen links.',
};
