/** What is looked at: a story, a page or a file, in one state. Only this decides which shard it is in. */
export interface Target {
  /** Stable from run to run: the story's id, the address without its fragment, or the path of the file; with `#state` behind it for another state than the first. */
  readonly id: string;
  readonly kind: 'story' | 'page' | 'file';
  /** For people: "Text field – With an error", or the address. */
  readonly name: string;
  /** Where it is opened. Of a story the address of Storybook's iframe without its globals. */
  readonly url: string;
  /** Of a story: its id in Storybook. */
  readonly story?: string | undefined;
  /** The state that steps lead to, as "menu open"; none for the page as it comes. */
  readonly state?: string | undefined;
  /** How it came into the plan: "given", "list", "sitemap", "crawl from …". For the sample's reasons. */
  readonly reason: string;
}
