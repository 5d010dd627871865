import { beforeEach, describe, expect, test, vi } from 'vitest';
import { whereabouts, type Home } from './home';

const metro: Home = { id: 'metro', name: 'Samen onder de metro', example: false, rest: null, projects: [] };
const singel: Home = { id: 'singel', name: 'Buren aan de singel', example: false, rest: null, projects: [] };

describe('where somebody is', () => {
  test('where there is one neighbourhood, there', () => {
    expect(whereabouts(null, metro, [metro])).toEqual({ chosen: null, home: metro, several: false });
  });

  test('nowhere yet, where there is something to choose', () => {
    expect(whereabouts(null, metro, [metro, singel])).toEqual({ chosen: null, home: null, several: true });
  });

  test('where they chose to be', () => {
    expect(whereabouts('singel', singel, [metro, singel])).toEqual({ chosen: 'singel', home: singel, several: true });
  });

  test('a neighbourhood that stopped is chosen no more', () => {
    expect(whereabouts('gone', null, [metro, singel])).toEqual({ chosen: null, home: null, several: true });
    expect(whereabouts('gone', metro, [metro])).toEqual({ chosen: null, home: metro, several: false });
  });
});

describe('on a phone', () => {
  const asked = vi.fn<(platform: string) => void>();

  beforeEach(() => {
    vi.resetModules();
    asked.mockClear();
    const shelf = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => shelf.get(key) ?? null,
      setItem: (key: string, value: string) => void shelf.set(key, value),
    });
    vi.stubGlobal('fetch', async (_path: string, request: { body: string }) => {
      const { variables } = JSON.parse(request.body) as { variables: { id: string } };
      asked(variables.id);
      const platform = [metro, singel].find((each) => each.id === variables.id) ?? null;
      return new Response(JSON.stringify({ data: { platform, platforms: { platforms: [metro, singel] } } }));
    });
  });

  test('the choice is kept for the next visit', async () => {
    const first = await import('./home');
    first.chooseHome('singel');
    await vi.waitFor(() => expect(localStorage.getItem('buurtdaad.where')).toContain('Buren aan de singel'));
    expect(JSON.parse(localStorage.getItem('buurtdaad.where') ?? '')).toMatchObject({ chosen: 'singel', home: singel });
  });

  test('the last of two quick choices counts', async () => {
    const { chooseHome } = await import('./home');
    chooseHome('singel');
    chooseHome('metro');
    await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(2));
    await vi.waitFor(() =>
      expect(JSON.parse(localStorage.getItem('buurtdaad.where') ?? '')).toMatchObject({ chosen: 'metro', home: metro }),
    );
  });
});
