import type { Frame } from 'playwright-core';
import type { Check } from '../../src/checks/check.ts';
import type { Engine } from '../../src/engines/engine.ts';
import type { Visit } from '../../src/evidence/visit.ts';
import type { Condition } from '../../src/plan/condition.ts';

/** Pages to visit, by path. */
export const pages = {
  '/plain': '<!doctype html><html lang="fr"><title>Une page</title><button>Payer</button>',
  '/shadow': `<!doctype html><title>S</title><x-outer></x-outer><script>
    customElements.define('x-outer', class extends HTMLElement {
      #root = this.attachShadow({ mode: 'closed' });
      connectedCallback() {
        this.#root.innerHTML = '<x-inner></x-inner><button>Outer</button>';
        const inner = this.#root.firstChild.attachShadow({ mode: 'open' });
        inner.innerHTML = '<button>Inner</button>';
        document.title = String(this.shadowRoot);
      }
    });</script>`,
  '/frames': `<!doctype html><title>F</title>
    <main><iframe src="/plain"></iframe><iframe srcdoc="<iframe src='/plain'></iframe>"></iframe></main>`,
  '/clobbered': `<!doctype html><title>C</title><form><input name="children"><input name="id">
    <input name="parentElement"><input name="getAttribute"><input name="localName"><button>B</button></form>
    <script>Element.prototype.closest = Node.prototype.getRootNode = document.querySelectorAll = () => { throw 1 }</script>`,
  '/deep': `<!doctype html><title>D</title>${'<div>'.repeat(1000)}<button>B</button>`,
  '/dialogs':
    '<!doctype html><title>D</title><button>B</button><script>for (let n = 0; n < 20; n++) alert(n)</script>',
  '/throws': '<!doctype html><title>T</title><script>throw new Error("early")</script>',
  '/leaves':
    '<!doctype html><title>L</title><script>setTimeout(() => location.assign("/plain"), 900)</script><button>B</button>',
  '/single-page':
    '<!doctype html><title>R</title><button>B</button><script>history.pushState({}, "", "/other")</script>',
  '/popups':
    '<!doctype html><title>P</title><button>B</button><script>open("/plain"); onbeforeunload = () => "stay"</script>',
};

/** Where nothing is asked of the browser. */
export const condition: Condition = { id: 'default', width: 1280, height: 800 };

/** Says of each button that it is there, and nothing else. */
export const buttons: Engine = {
  source: 'axe-core',
  software: { name: 'buttons', version: '1' },
  async run(frame: Frame) {
    const refs = await frame.evaluate(() =>
      window.tdsAudit
        .everything()
        .filter(({ localName }) => localName === 'button')
        .map((element) => window.tdsAudit.ref(element)),
    );
    return { rules: [], observations: refs.map((element) => observe('button', element)) };
  },
};

/** A failure of 4.1.2 by a rule of this name. */
export const observe = (rule: string, element: number | null) =>
  ({
    source: 'trillium',
    rule,
    outcome: 'failed',
    criteria: ['4.1.2'],
    isAdvice: false,
    impact: null,
    help: { en: 'h' },
    helpUrl: '',
    message: [],
    element,
  }) as const;

/** A check of this id that does no more than it is given. */
export const check = (id: string, run: Check['run'], more: Partial<Check> = {}): Check => ({
  id,
  criteria: ['4.1.2'],
  isAdvice: false,
  help: { en: 'h', fr: 'h' },
  helpUrl: '',
  runs: 'each',
  changesPage: false,
  run,
  ...more,
});

/** Each observation with its element: way, role and name. */
export const lines = ({ observations, elements }: Visit) =>
  observations.map(({ rule, element }) => {
    const record = element === null ? undefined : elements[element];
    if (!record) return `${rule}: page`;
    const path = [...record.frames, record.path.join(' >>> ')].join(' » ');
    return `${rule}: ${path} (${record.role} “${record.name}”)`;
  });
