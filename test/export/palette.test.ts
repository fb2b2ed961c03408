import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {paletteOf} from '../../src/export/palette.js';
import {readColor, toHex, toOklch} from '../../src/export/oklch.js';
import {parseFramework} from '../../src/model/parse.js';
import {frameworkOf} from '../fixtures/files.js';

function luminance(hex: string): number {
  const [r, g, b] = readColor(hex)!.map(value => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const hex = fc.integer({min: 0, max: 0xffffff}).map(number => `#${number.toString(16).padStart(6, '0')}`);

test('whatever the accent, every colour can be read on its paper, light and dark', () => {
  const framework = parseFramework({title: 'T', levels: [{title: 'A'}], tracks: Array.from({length: 13}, (_, i) => ({id: `t${i}`, title: `T${i}`, levels: ['a']}))});
  fc.assert(fc.property(hex, fc.constantFrom('light', 'dark'), (accent, scheme) => {
    const palette = paletteOf(framework, accent, scheme);
    for (const ink of ['ink', 'soft', 'accent', ...framework.tracks] as const) {
      const ratio = contrast(palette.of(ink), palette.paper);
      assert.ok(ratio >= 4.5, `${typeof ink === 'string' ? ink : ink.id}: ${palette.of(ink)} on ${palette.paper} has ${ratio.toFixed(2)}`);
    }
  }), {numRuns: 300});
});

test('a track’s own colour is brought to where it can be read too', () => {
  fc.assert(fc.property(hex, fc.constantFrom('light', 'dark'), (color, scheme) => {
    const framework = parseFramework({title: 'T', levels: [{title: 'A'}], tracks: [{title: 'X', color, levels: ['a']}]});
    const palette = paletteOf(framework, '#000', scheme);
    assert.ok(contrast(palette.of(framework.tracks[0]!), palette.paper) >= 4.5);
  }));
});

test('neighbouring tracks differ', () => {
  const framework = frameworkOf('frameworks/engineering-levels');
  const [ic, mgmt] = framework.tracks.map(paletteOf(framework, '#0b7a75', 'light').of);
  assert.notEqual(ic, mgmt);
});

test('colours are read as CSS writes them, there and back', () => {
  assert.deepEqual(['#f00', '#ff0000ff', 'red', 'rgb(255, 0, 0)', 'rgb(100% 0% 0% / 50%)', 'hsl(0 100% 50%)', 'hsl(360, 100%, 50%)', 'hsl(1turn 100% 50%)', 'hsl(400grad 100% 50%)'].map(color => toHex(toOklch(readColor(color)!))), Array(9).fill('#ff0000'));
  assert.equal(toHex(toOklch(readColor('oklch(0.62796 0.25768 29.234)')!)), '#ff0000');
  for (const odd of ['currentColor', 'color-mix(in oklab, red, blue)', 'rgb(1)', 'hsl(a b c)', '']) assert.equal(readColor(odd), undefined);
  fc.assert(fc.property(hex, color => assert.equal(toHex(toOklch(readColor(color)!)), color)));
});
