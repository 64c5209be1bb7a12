import type { ElementRecord } from '../../evidence/observation.ts';
import type { CheckContext } from '../check.ts';
import { isAllCovered, type Walk } from './walk.ts';

/** The highest picture that is made of a page, in CSS pixels: the stops below are in the table only. */
const highest = 6000;

/** Keeps the stops of a walk as a table, and as a picture with their numbers and the way between them. */
export async function exhibitWalk(
  { page, devtools, exhibit }: CheckContext,
  walk: Walk,
  records: readonly ElementRecord[],
): Promise<void> {
  const { documents, stops, forward, backward } = walk;
  const numbers = new Map([...stops.keys()].map((key, index) => [key, index + 1]));
  const table = [...stops.values()].map((stop) => {
    const { role, name, path, frames } = records[documents.number(stop)] ?? {};
    const box = stop.around;
    const isDrawn = box.width > 0 || box.height > 0;
    return {
      number: numbers.get(stop.key),
      role,
      name,
      frames,
      path,
      tabindex: stop.tabIndex,
      box: isDrawn
        ? {
            x: Math.round(box.x + stop.offset.x + stop.pageScroll.x),
            y: Math.round(box.y + stop.offset.y + stop.pageScroll.y),
            width: Math.round(box.width),
            height: Math.round(box.height),
          }
        : null,
      focus: stop.indicator,
      isCovered: isAllCovered(stop.grid) || walk.coveredBackward.has(stop.key),
    };
  });
  const way = {
    end: forward.end,
    endBackward: backward.end,
    backward: [...new Set(backward.keys)].flatMap((key) => numbers.get(key) ?? []),
    stops: table,
  };
  await exhibit('tab-order.json', `${JSON.stringify(way, null, 2)}\n`);
  const drawn = table.flatMap(({ number, box }) => (box ? [{ number: number ?? 0, ...box }] : []));
  const size = await page.evaluate(drawWay, drawn);
  const height = Math.min(size.height, highest);
  const { data } = await devtools.send('Page.captureScreenshot', {
    format: 'png',
    clip: { x: 0, y: 0, width: size.width, height, scale: 1 },
    // To draw more than the window shows takes several times as long.
    captureBeyondViewport: size.width > size.window.width || height > size.window.height,
  });
  await exhibit('tab-order.png', Buffer.from(data, 'base64'));
  await page.evaluate(() => document.getElementById('tds-audit-way')?.remove());
}

/** Runs in the page: draws it all over it, in a layer above dialogs. Gives the size of what there is to see. */
function drawWay(
  boxes: readonly {
    readonly number: number;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[],
) {
  scrollTo({ left: 0, top: 0, behavior: 'instant' });
  const { scrollWidth, scrollHeight } = document.documentElement;
  // Below what a short page has, there is nothing to be seen.
  const ends = boxes.map(({ y, height }) => y + height);
  const end = Math.max(document.body?.getBoundingClientRect().bottom ?? scrollHeight, ...ends) + 24;
  const window = { width: innerWidth, height: innerHeight };
  const size = { width: scrollWidth, height: Math.min(scrollHeight, Math.ceil(end)), window };
  const host = document.createElement('div');
  host.id = 'tds-audit-way';
  host.popover = 'manual';
  // Set by script, as a strict policy forbids attributes of style.
  const style = (element: ElementCSSInlineStyle, properties: Record<string, string>) => {
    for (const [name, value] of Object.entries(properties)) {
      element.style.setProperty(name, value, 'important');
    }
  };
  style(host, {
    all: 'initial',
    position: 'absolute',
    inset: '0 auto auto 0',
    width: `${size.width}px`,
    height: `${size.height}px`,
    'pointer-events': 'none',
    display: 'block',
    direction: 'ltr',
  });
  const root = host.attachShadow({ mode: 'closed' });
  const make = (name: string, attributes: Record<string, string | number>, text = '') => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, `${value}`);
    element.textContent = text;
    return element;
  };
  const svg = make('svg', { width: size.width, height: size.height });
  const [dark, light] = ['#5b0a91', '#fff'];
  const middles = boxes.map(({ x, y, width, height }) => [x + width / 2, y + height / 2] as const);
  const points = middles.map((middle) => middle.join(',')).join(' ');
  for (const [stroke, width] of [[light, 5] as const, [dark, 2] as const]) {
    svg.append(
      make('polyline', { points, fill: 'none', stroke, 'stroke-width': width, opacity: 0.8 }),
    );
  }
  for (const { x, y, width, height } of boxes) {
    svg.append(
      make('rect', { x, y, width, height, fill: 'none', stroke: dark, 'stroke-width': 2 }),
    );
  }
  for (const { number, x, y } of boxes) {
    const half = 4 + 4 * `${number}`.length;
    const [left, top] = [Math.max(0, x - half), Math.max(0, y - 9)];
    const pill = { x: left, y: top, width: half * 2, height: 18, rx: 9 };
    svg.append(
      make('rect', { ...pill, fill: dark, stroke: light, 'stroke-width': 2 }),
      make(
        'text',
        {
          x: left + half,
          y: top + 13,
          fill: light,
          'font-family': 'sans-serif',
          'font-size': 12,
          'font-weight': 700,
          'text-anchor': 'middle',
        },
        `${number}`,
      ),
    );
  }
  root.append(svg);
  document.documentElement.append(host);
  host.showPopover();
  return size;
}
