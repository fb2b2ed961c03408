import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isColor} from '../../src/model/color.js';

test('a colour is hex, a name or a colour function', () => {
  for (const color of [
    '#abc', '#ABCD', '#0b7a75', '#0b7a75ff', 'teal', 'RebeccaPurple', 'transparent', 'CanvasText', ' teal ',
    'rgb(1, 2, 3)', 'rgb(1 2 3 / 50%)', 'rgba(1,2,3,.5)', 'hsl(120deg 50% 50%)', 'hwb(0 0% 0%)', 'lab(50% 40 59.5)', 'lch(50% 1e1 none)', 'oklab(.5 -.1 +.1)', 'oklch(60% 0.1 200)',
  ]) assert.ok(isColor(color), color);
});

test('what would do more than paint is no colour', () => {
  for (const hostile of [
    '', ' ', '#', '#12', '#12345', '#1234567', '#123456789', '#ggg', 'red;position:fixed', 'red;position:fixed;inset:0;background:url(//evil.example)', 'red; ', 'red}', 'red{', 'red/**/', 'red !important',
    'url(https://evil.example/x.png)', 'url("x")', 'image(red)', 'var(--secret)', 'env(x)', 'attr(title)', 'expression(alert(1))', 'paint(worklet)', 'element(#x)', 'calc(1px)', 'image-set("x" 1x)',
    'rgb(url(x))', 'rgb(1,2,3);color:red', 'rgb(1,2,3)url(x)', 'rgb(1,2,3', 'rgb(var(--x))', 'rgb(1;2;3)', 'rgb(1,2,3)\n;position:fixed', 'rgb("1")', 'rgb(\\31)', 'color(display-p3 1 0 0)',
    'color-mix(in srgb, red, url(x))', '\\72 ed', 'r\\65 d', 'red\\;', 'red\u0000', 'red\nblue', 'red blue', '"red"', "'red'", 'javascript:alert(1)', '--x', '-red', 'red,blue', '@import', '</style>', '<b>', 'рed',
  ]) assert.ok(!isColor(hostile), JSON.stringify(hostile));
});
