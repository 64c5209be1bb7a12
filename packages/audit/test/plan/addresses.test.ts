import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  addressId,
  addressMatcher,
  addressShape,
  faultOfAddress,
  foldAddress,
  isRunaway,
} from '../../src/plan/addresses.ts';

describe('addresses', () => {
  it('are the same page with another fragment, slash, order, protocol or origin of the visitor', () => {
    const page = foldAddress('https://example.ca/a/b?x=1&y=2');
    for (const twin of [
      'https://example.ca/a/b?y=2&x=1#part',
      'https://example.ca/a/b/?x=1&y=2&utm_source=mail&gclid=7',
      'https://EXAMPLE.ca:443/a//b/index.html?x=1&y=2',
      'http://example.ca/a/b;jsessionid=5F?x=1&y=2&PHPSESSID=9',
    ]) {
      assert.equal(foldAddress(twin), page, twin);
    }
    for (const other of [
      'https://example.ca/a/b?x=1&y=3',
      'https://www.example.ca/a/b?x=1&y=2',
      'https://example.ca/a/B?x=1&y=2',
    ]) {
      assert.notEqual(foldAddress(other), page, other);
    }
  });

  it('keep a fragment that is the route of a page which runs by script', () => {
    assert.equal(addressId('https://example.ca/#/list'), 'https://example.ca/#/list');
    assert.equal(addressId('https://example.ca/#main'), 'https://example.ca/');
    assert.notEqual(foldAddress('https://example.ca/#/a'), foldAddress('https://example.ca/#!/b'));
  });

  it('have one shape where numbers and values alone differ', () => {
    const shape = addressShape('https://example.ca/events/2026/11?view=month');
    assert.equal(addressShape('https://example.ca/events/1999/2/?view=week'), shape);
    assert.notEqual(addressShape('https://example.ca/news/2026/11?view=month'), shape);
    assert.notEqual(addressShape('https://example.ca/events/2026/11?page=1'), shape);
  });

  it('run away where a relative link grows', () => {
    assert.ok(isRunaway('https://example.ca/a/b/a/b/a/b/a/b'));
    assert.ok(!isRunaway('https://example.ca/a/b/a/b/a/b'));
  });

  it('are matched by path, by host and path, or with their parameters', () => {
    const matches = addressMatcher(['/services/**', 'https://b.example.ca/*', '/search?q=*']);
    assert.ok(matches('https://a.example.ca/services/x/y?z=1'));
    assert.ok(matches('https://b.example.ca/any'));
    assert.ok(matches('https://a.example.ca/search?q=1'));
    assert.ok(!matches('https://a.example.ca/any'));
    assert.ok(!matches('https://a.example.ca/search'));
  });

  it('are refused with the fix, and without the password in them', () => {
    assert.equal(faultOfAddress('https://example.ca/'), null);
    assert.match(faultOfAddress('example.ca') ?? '', /write it whole, as https:/);
    assert.match(faultOfAddress('file:///etc/passwd') ?? '', /name a file by its path/);
    const fault = faultOfAddress('https://me:hunter2@example.ca/') ?? '';
    assert.match(fault, /use --sign-in/);
    assert.doesNotMatch(fault, /hunter2/);
  });
});
