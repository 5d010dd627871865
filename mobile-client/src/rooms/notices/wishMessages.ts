import type { NewsTopic } from '../../shared/api/schema.generated';
import type { Said } from '../../shared/ui/said';
import type { NoticesWords } from '../../shared/words/generated/notices';
import type { WantNewsMutation } from './notices.generated';

/** What a topic is, and one line of what it tells. */
export function sayTopic(topic: NewsTopic, t: NoticesWords): { label: string; more: string } {
  switch (topic) {
    case 'TOGETHER':
      return { label: t.wishTogether, more: t.wishTogetherMore };
    case 'LINES':
      return { label: t.wishLines, more: t.wishLinesMore };
    case 'CHANGES':
      return { label: t.wishChanges, more: t.wishChangesMore };
    case 'YOUR_WORD':
      return { label: t.wishYourWord, more: t.wishYourWordMore };
    case 'DANGER':
      return { label: t.wishDanger, more: t.wishDangerMore };
    case 'KEYS':
      return { label: t.wishKeys, more: t.wishKeysMore };
    case 'THANKS':
      return { label: t.wishThanks, more: t.wishThanksMore };
    case 'AGREED':
      return { label: t.wishAgreed, more: t.wishAgreedMore };
    case 'MUNICIPALITY':
      return { label: t.wishMunicipality, more: t.wishMunicipalityMore };
    case 'LIAISON_TEAM':
      return { label: t.wishLiaisonTeam, more: t.wishLiaisonTeamMore };
  }
}

export function sayWished(answer: WantNewsMutation['wantNews'], t: NoticesWords): Said<never> {
  switch (answer.__typename) {
    case 'NewsWished': {
      const { label } = sayTopic(answer.topic, t);
      return { tone: 'good', text: answer.wanted ? t.wishedOn({ topic: label }) : t.wishedOff({ topic: label }) };
    }
  }
}
