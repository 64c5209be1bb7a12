import { expect } from '@open-wc/testing/pure';
import { formatTime } from './format-time.js';
import { readTime } from './read-time.js';

const of12 = (hour: string, minute = '', period = '', limits = {}) =>
  readTime({ hour, minute, period }, limits);
const of24 = (hour: string, minute = '', limits = {}) => readTime({ hour, minute }, limits);

describe('reading a time', () => {
  it('takes hours and minutes as people type them', () => {
    for (const hour of ['9', '09', ' 9 ', '９', '9h', '9 h', '9 heures']) {
      expect(of24(hour, '30').iso, hour).to.equal(hour.includes('h') ? '' : '09:30');
    }
    for (const minute of ['5', '05', '05 min', '5 minutes']) {
      expect(of24('9', minute).iso, minute).to.equal('09:05');
    }
    expect(of24('0', '00').iso).to.equal('00:00');
    expect(of24('23', '59').iso).to.equal('23:59');
  });

  it('takes all of a time as the hour, in the way of either language', () => {
    const same = [
      '9:30',
      '9h30',
      '9 h 30',
      '9 H 30',
      '930',
      '0930',
      '9.30',
      '09 h 30 min',
      '9hr30',
    ];
    for (const hour of same) expect(of24(hour).iso, hour).to.equal('09:30');
    for (const hour of [
      '15 h 30',
      '1530',
      '15:30',
      '3:30 p.m.',
      '3:30pm',
      '330 PM',
      '3 h 30 P. M.',
    ]) {
      expect(of24(hour).iso, hour).to.equal('15:30');
      expect(of12(hour).iso, hour).to.equal('15:30');
    }
    for (const hour of ['9 h', '9h', '9 heures', '9 a.m.', '9am', '9 du matin', '9 h du matin']) {
      expect(of24(hour).iso, hour).to.equal('09:00');
    }
    for (const hour of ['9 du soir', '9 p.m', '9 in the evening', '9 h du soir', '9p']) {
      expect(of12(hour).iso, hour).to.equal('21:00');
    }
    expect(of24('3 h de l’après-midi').iso).to.equal('15:00');
  });

  it('knows noon and midnight by name', () => {
    for (const word of ['noon', 'Midi', 'NOON', '12 noon', 'midday']) {
      expect(of12(word).iso, word).to.equal('12:00');
      expect(of24(word).iso, word).to.equal('12:00');
    }
    for (const word of ['midnight', 'minuit']) expect(of12(word).iso, word).to.equal('00:00');
    expect(of12('12', '00', 'am').iso).to.equal('00:00');
    expect(of12('12', '30', 'pm').iso).to.equal('12:30');
    expect(of12('noon', '00', 'pm').iso).to.equal('12:00');
    expect(of12('noon', '30', '').problem).to.equal('not-real');
    expect(of12('noon', '', 'am')).to.deep.equal({
      iso: '',
      problem: 'not-real',
      parts: ['period'],
    });
  });

  it('takes an hour above 12 in the 12-hour clock, too', () => {
    expect(of12('15', '30').iso).to.equal('15:30');
    expect(of12('15', '30', 'pm').iso).to.equal('15:30');
    expect(of12('0', '15', 'am').iso).to.equal('00:15');
    expect(of12('15', '30', 'am').parts).to.deep.equal(['period']);
  });

  it('does not guess', () => {
    for (const hour of [
      '24',
      '25',
      '-1',
      '9:',
      '9:5',
      '9:60',
      'nine',
      '1e1',
      '9 x',
      'h',
      '99',
      '960',
    ]) {
      expect(of24(hour, ''), hour).to.deep.equal({ iso: '', problem: 'not-real', parts: ['hour'] });
    }
    for (const minute of ['60', 'x', '-5', '5.5', '100']) {
      expect(of24('9', minute).parts, minute).to.deep.equal(['minute']);
    }
    expect(of24('9:30', '45').parts).to.deep.equal(['minute']);
    expect(of24('9:30', '30').iso).to.equal('09:30');
    expect(of12('9 am', '', 'pm').parts).to.deep.equal(['period']);
    expect(of24('25', '70').parts).to.deep.equal(['hour', 'minute']);
  });

  it('names each part that is missing', () => {
    expect(of12('', ' ', 'pm')).to.deep.equal({
      iso: '',
      problem: 'missing',
      parts: ['hour', 'minute', 'period'],
    });
    expect(of12('', '30', '').parts).to.deep.equal(['hour']);
    expect(of12('9', '', '').parts).to.deep.equal(['minute', 'period']);
    expect(of12('9', '30', '').parts).to.deep.equal(['period']);
    expect(of12('9', '', 'am').problem).to.equal('incomplete');
    expect(of24('9').parts).to.deep.equal(['minute']);
  });

  it('keeps to its limits, the limits included', () => {
    const limits = { min: '09:00', max: '17:00' };
    expect(of24('8', '59', limits).problem).to.equal('too-early');
    expect(of24('9', '00', limits).problem).to.equal(undefined);
    expect(of24('17', '00', limits).problem).to.equal(undefined);
    expect(of24('17', '01', limits).problem).to.equal('too-late');
    expect(of24('9', '00', { min: 'early' }).iso).to.equal('09:00');
  });

  it('goes past midnight where the earliest is later than the latest', () => {
    const night = { min: '22:00', max: '06:00' };
    expect(of24('23', '00', night).problem).to.equal(undefined);
    expect(of24('5', '00', night).problem).to.equal(undefined);
    expect(of24('12', '00', night).problem).to.equal('too-early');
  });

  it('goes in steps from the earliest', () => {
    expect(of24('9', '15', { step: 15 }).problem).to.equal(undefined);
    expect(of24('9', '20', { step: 15 })).to.deep.equal({
      iso: '09:20',
      problem: 'between-steps',
      parts: ['minute'],
    });
    expect(of24('9', '20', { step: 15, min: '08:05' }).problem).to.equal(undefined);
    for (const step of [0, -5, Number.NaN]) {
      expect(of24('9', '20', { step }).problem, String(step)).to.equal(undefined);
    }
  });

  it('is written as people of the language do', () => {
    const plain = (text: string) => text.replaceAll('\u00a0', ' ');
    expect(plain(formatTime('15:30', 'en', true))).to.equal('3:30 p.m.');
    expect(plain(formatTime('00:05', 'en', true))).to.equal('12:05 a.m.');
    expect(plain(formatTime('15:30', 'en', false))).to.equal('15:30');
    expect(plain(formatTime('09:05', 'fr', false))).to.equal('9 h 05');
    expect(plain(formatTime('09:00', 'fr', true))).to.equal('9 h');
  });
});
