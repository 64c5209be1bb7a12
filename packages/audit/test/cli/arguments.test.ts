import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readArguments } from '../../src/cli/arguments.ts';
import { renderHelp } from '../../src/cli/help.ts';
import { optionName, options } from '../../src/cli/options.ts';
import type { Options, Settings } from '../../src/cli/settings.ts';
import { temporaryFolder } from '../fixture/temporary-folder.ts';

const read = async (...words: string[]): Promise<Settings> => {
  const command = await readArguments(words, temporaryFolder());
  assert.equal(command.kind, 'run');
  return (command as { settings: Settings }).settings;
};

describe('the command line', () => {
  it('has every engine, circumstance and report by default', async () => {
    const settings = await read('site');
    assert.deepEqual(
      [settings.command, settings.inputs, settings.out, settings.configFile],
      ['audit', ['site'], 'a11y-report', undefined],
    );
    assert.equal(settings.engines.length, 3);
    assert.equal(settings.circumstances.length, 5);
    assert.equal(settings.reports.length, 10);
    assert.deepEqual(settings.widths, [1280, 768, 320]);
    assert.deepEqual(settings.failOn, { findings: 0, problems: 0 });
    assert.deepEqual(
      [settings.checks, settings.languages, settings.globals],
      [undefined, undefined, undefined],
    );
  });

  it('is read into typed settings', async () => {
    const settings = await read(
      ...['plan', 'https://example.ca', '--crawl', '--crawl-count=7', '--crawl-delay', '1.5'],
      ...[
        '--crawl-host',
        'a.ca,b.ca:8080',
        '--include',
        '/a/{b,c}/**,/d',
        '--widths',
        '320,1280,320',
      ],
      ...[
        '--circumstances',
        'none',
        '--engines',
        'alfa',
        '--engines',
        'axe-core',
        '--profile',
        'aoda',
      ],
      ...['--fail-on', 'findings=10,critical', '--no-full-matrix', '--out', 'x', 'more.txt'],
    );
    assert.equal(settings.command, 'plan');
    assert.deepEqual(settings.inputs, ['https://example.ca', 'more.txt']);
    assert.deepEqual([settings.crawl, settings.crawlCount, settings.crawlDelay], [true, 7, 1.5]);
    assert.deepEqual(settings.crawlHosts, ['a.ca', 'b.ca:8080']);
    assert.deepEqual(settings.include, ['/a/{b,c}/**', '/d']);
    assert.deepEqual(settings.widths, [320, 1280]);
    assert.deepEqual(settings.circumstances, []);
    assert.deepEqual(settings.engines, ['alfa', 'axe-core']);
    assert.deepEqual(settings.failOn, { findings: 10, critical: 0 });
    assert.deepEqual((await read('s', '--global', 'a=b,c', '--global', 'd=e')).globals, {
      a: ['b', 'c'],
      d: ['e'],
    });
    assert.deepEqual((await read('s', '--no-globals')).globals, {});
    const contact = ['--contact', 'organization=Parks = Parcs', '--contact', 'phone=1 800 555'];
    assert.deepEqual((await read('s', ...contact)).contact, {
      organization: 'Parks = Parcs',
      phone: '1 800 555',
    });
    assert.deepEqual((await read('--answers', 'a.yaml', '--out', 'x')).inputs, ['x']);
    assert.deepEqual((await read('--plan', 'p.json', '--shard', '2/3', '--resume')).shard, {
      index: 2,
      count: 3,
    });
    assert.deepEqual((await read('merge', 'a', 'b')).inputs, ['a', 'b']);
    assert.deepEqual((await read('--', '--odd')).inputs, ['--odd']);
  });

  it('begins no run where it only reads answers, whatever the config file would visit', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'tds-audit.config.yaml'), 'inputs: [site]\nanswers: a.yaml\n');
    const commandOf = async (...words: string[]) => {
      const command = await readArguments(words, folder);
      assert.ok(command.kind === 'run');
      const { settings } = command;
      return [settings.command, settings.inputs];
    };
    const site = [join(folder, 'site')];
    assert.deepEqual(await commandOf('--answers', 'a.yaml'), ['merge', ['a11y-report']]);
    assert.deepEqual(await commandOf('--answers', 'a.yaml', '--resume'), ['audit', site]);
    assert.deepEqual(await commandOf('other', '--answers', 'a.yaml'), ['audit', ['other']]);
    assert.deepEqual(await commandOf(), ['audit', site]);
  });

  it('refuses what it does not understand, with the fix', async () => {
    const refused: [string[], RegExp][] = [
      [[], /Name what is to be audited/],
      [['s', '--crawl-dept', '3'], /no option --crawl-dept\. Did you mean --crawl-depth\?/],
      [['s', '--language', 'en'], /Did you mean --languages\?/],
      [['s', '--xyzzy'], /no option --xyzzy\. tds-audit --help lists all/],
      [['s', '-x'], /no option -x/],
      [['s', '--out'], /--out needs a value/],
      [['s', '--out', '--crawl'], /--out needs a value/],
      [['s', '--crawl=yes'], /--crawl takes no value/],
      [['s', '--out', 'a', '--out', 'b'], /--out is given 2 times/],
      [['s', '--workers', 'many'], /--workers many should be a whole number from 1 to 64/],
      [['s', '--workers', '1.5'], /--workers 1\.5 should be a whole number/],
      [['s', '--timeout', '0'], /--timeout 0 should be a number from 1/],
      [['s', '--engines', 'axe'], /--engines axe: it takes axe-core, equal-access, alfa or none/],
      [['s', '--engines', 'axe-cor'], /did you mean "axe-core"\?/],
      [['s', '--themes', 'none'], /--themes none: it takes light/],
      [['s', '--languages', 'English'], /--languages English should look like en,fr/],
      [['s', '--global', 'theme'], /--global theme should look like theme=a,b/],
      [['s', '--contact', 'mail=x'], /should look like email=.*did you mean "email"\?/],
      [['s', '--contact', 'email='], /should look like email=/],
      [['s', '--shard', '5/4'], /--shard 5\/4 should be one part/],
      [['s', '--fail-on', 'finding'], /--fail-on finding: .*did you mean "findings"\?/],
      [['s', '--fail-on', 'nothing,new'], /nothing goes with nothing else/],
      [['s', '--fail-on', 'new'], /needs a --baseline/],
      [['s', '--crawl-depth', '2'], /--crawl-depth says nothing without --crawl/],
      [['https://a.ca', '--crawl', '--shard', '1/2'], /Run "tds-audit plan INPUT --crawl/],
      [['s', '--plan', 'p.json'], /--plan says what is audited: leave out s/],
      [['plan', '--plan', 'p.json'], /--plan takes the place of planning/],
      [['merge'], /merge needs the folders/],
      [['s', '--config', 'none.json'], /--config: there is no file none\.json/],
    ];
    for (const [words, message] of refused) {
      await assert.rejects(read(...words), { name: 'CannotRun', message }, words.join(' '));
    }
  });

  it('lays over a config file', async () => {
    const folder = temporaryFolder();
    writeFileSync(
      join(folder, 'tds-audit.config.yaml'),
      'inputs: [site]\nworkers: 5\ncrawl: true\nwidths: [320]\n',
    );
    const from = async (...words: string[]) => {
      const command = await readArguments(words, folder);
      return (command as { settings: Settings }).settings;
    };
    const settings = await from('--workers', '3', '--no-crawl');
    assert.deepEqual(
      [settings.inputs, settings.workers, settings.crawl, settings.widths, settings.timeout],
      [[join(folder, 'site')], 3, false, [320], 120],
    );
    assert.equal(settings.configFile, join(folder, 'tds-audit.config.yaml'));
    assert.deepEqual((await from('other')).inputs, ['other']);
    assert.deepEqual((await from('--plan', 'p.json')).inputs, []);
    assert.equal((await from('x', '--no-config')).workers, 2);
  });
});

describe('the help', () => {
  it('is asked for even where the rest is wrong, and says everything in lines of 80', async () => {
    assert.deepEqual(await readArguments(['--workers', 'x', '-h']), { kind: 'help' });
    assert.deepEqual(await readArguments(['--version']), { kind: 'version' });
    const help = renderHelp();
    for (const line of help.split('\n')) assert.ok(line.length <= 80, line);
    for (const key of Object.keys(options) as (keyof Options)[]) {
      assert.match(help, new RegExp(`^  --${optionName(key)}( |$)`, 'm'));
    }
    for (const part of ['Exit codes', 'Examples', '(default: 1280,768,320)'])
      assert.ok(help.includes(part), part);
  });

  it('has examples that can be run', async () => {
    const lines =
      renderHelp()
        .replaceAll('\\\n', ' ')
        .match(/npx tds-audit .*/g) ?? [];
    assert.equal(lines.length, 6);
    for (const line of lines) await read(...line.trim().split(/\s+/).slice(2));
  });
});
