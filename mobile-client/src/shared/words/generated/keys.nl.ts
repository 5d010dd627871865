import type { KeysWords } from './keys';

export const words: KeysWords = {
  title: (p) => `Sleutels: ${p.place}`,
  nobodyKeeps: 'Nog niemand heeft hier een sleutel gekregen.',
  kept: (p) => `${p.by} gaf ${p.to} een sleutel op ${p.day}.`,
  keptByMe: (p) => `${p.by} gaf jou een sleutel op ${p.day}.`,
  aNeighbour: 'Een buurtgenoot',
  toANeighbour: 'een buurtgenoot',
  takeBack: 'Neem terug',
  giveBack: 'Ik geef hem terug',
  give: 'Geef iemand de sleutel',
  giveHint:
    'Wie vertrouw je? Deze buurtgenoten doen of deden hier iets. Alleen jullie, de doeners, zien wie een sleutel heeft.',
  nobodyElse: 'Wie hier een klus doet, kun je een sleutel geven. Nu is dat nog niemand anders.',
  couldKeep: (p) => `${p.name} · ${p.task}`,
  giveTo: (p) => `Geef ${p.name} de sleutel`,
  giveButton: 'Geef',
  given: 'De sleutel is gegeven.',
  givenMore: 'Wie hem kreeg, ziet dat bij Mijn klussen. Een doener kan hem altijd terugnemen.',
  keepsAlready: 'Die buurtgenoot heeft er al een.',
  notToOneself: 'Een sleutel krijg je van een ander. Vraag het een van de andere doeners.',
  notHere: 'Die buurtgenoot staat hier niet meer bij. Kies iemand anders.',
  takenBack: 'De sleutel is weer van de doeners.',
  wasBack: 'De sleutel was al terug.',
};
