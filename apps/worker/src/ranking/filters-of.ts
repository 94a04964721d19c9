import type { RankingSettings } from '@omm/contracts';
import type { TopOptions } from '@omm/matching';

/** Who may stand on a list; of a list of names that is empty nothing is asked. */
export function filtersOf({
  only,
}: RankingSettings): Pick<TopOptions, 'mustsMet' | 'languages' | 'credentials' | 'settings'> {
  const { mustsMet, languages, credentials, settings } = only;
  return {
    ...(mustsMet && { mustsMet }),
    ...(languages.length > 0 && { languages }),
    ...(credentials.length > 0 && { credentials }),
    ...(settings.length > 0 && { settings }),
  };
}
