/** Storybook's event channel, as much of it as is used. */
interface Channel {
  on(event: string, listener: (payload: never) => void): void;
  emit(event: string, payload: unknown): void;
}

/** What became of a story: an error message or `null`, and the globals it was rendered with. */
export interface Rendering {
  error: string | null;
  globals: Record<string, unknown>;
}

export interface StoryWatcher {
  /** Resolves when the story has rendered, its `play` function included, or failed. */
  rendering(story: string): Promise<Rendering>;
  /** Renders a story in the page as it is: another one, or the same anew. */
  show(story: string): Promise<Rendering>;
}

/**
 * Runs in the page before its own scripts (so it can use nothing from outside itself) and listens
 * to Storybook from its first event. The events are those of Storybook 7 to 10.
 */
export function installStoryWatcher() {
  const results = new Map<string, string | null>();
  let wanted = new URLSearchParams(location.search).get('id') ?? '';
  let globals: Record<string, unknown> = {};
  let channel: Channel | undefined;
  let wake = () => {};

  const settle = (story: string, error: string | null) => {
    // A failed `play` function is followed by "rendered": what came first stands.
    if (!results.has(story)) results.set(story, error);
    wake();
  };
  const fail = (problem: { message?: string; title?: string } | string) => {
    const text = typeof problem === 'string' ? problem : (problem?.message ?? problem?.title);
    settle(wanted, text || 'unknown error');
  };

  const rendering = (story: string) =>
    new Promise<Rendering>((resolve) => {
      wake = () => {
        const error = results.get(story);
        if (error !== undefined) resolve({ error, globals });
      };
      wake();
    });
  const show = (story: string) => {
    results.delete(story);
    // Storybook renders nothing when it is to show what it shows.
    const event = wanted === story ? 'forceRemount' : 'setCurrentStory';
    wanted = story;
    channel?.emit(event, { storyId: story, viewMode: 'story' });
    return rendering(story);
  };

  const watch = (found: Channel) => {
    channel = found;
    for (const event of ['setGlobals', 'globalsUpdated']) {
      found.on(event, (payload: { globals: Record<string, unknown> }) => {
        globals = payload.globals;
      });
    }
    found.on('storyRendered', (story: string) => settle(story, null));
    found.on('storyMissing', () => fail('Storybook does not know this story'));
    for (const event of [
      'storyThrewException',
      'storyErrored',
      'playFunctionThrewException',
      'configError',
    ]) {
      found.on(event, fail);
    }
  };
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set: watch,
  });
  Object.assign(window, { tdsStoryWatcher: { rendering, show } satisfies StoryWatcher });
}
