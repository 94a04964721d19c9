import { expect, it } from 'vitest';
import { readHtml } from './html.ts';

const read = (html: string) => readHtml(new TextEncoder().encode(html), 'resume').text;

const whatSheetHides = [
  ['.x{display:none}', 'class="x"'],
  ['/* a */ .y, .big.x { VISIBILITY : hidden }', 'class="x big"'],
  ['#x{font-size:0}', 'id="x"'],
  ['aside{opacity:0} ', '', 'aside'],
  ['.side .x{position:absolute;left:-9999px}', 'class="x"'],
  ['@media screen { .x { display:none } }', 'class="x"'],
  ['.x{color:#fff}', 'class="x"'],
  ['a:hover{background:#036} .x{color:#fff}', 'class="x"'],
  ['.side{color:white;background:#036} .x{color:#003366}', 'class="x"'],
  ['', 'style="color:white"'],
  ['', 'color="#FFFFFF"', 'font'],
  ['p .x{display:none} .x{display:block}', 'class="x"'],
];
const whatSheetShows = [
  ['.y{display:none}', 'class="x"'],
  ['.x.big{display:none}', 'class="x"'],
  ['.x:hover{display:none} .x::before{display:none} .x[lang]{display:none}', 'class="x"'],
  ['@media print { .x { display:none } } @media (max-width: 600px) { .x { display:none } }', 'class="x"'],
  ['.main .x{display:none}', 'class="x"'],
  ['.x{display:none} #x{display:inline}', 'class="x" id="x"'],
  ['.side{background:#036} .x{color:#fff}', 'class="x"'],
  ['.side{background:url(a.png)} .x{color:#fff}', 'class="x"'],
  ['</style><link rel="stylesheet" href="a.css"><style>.x{color:#fff}', 'class="x"'],
  ['.side::before{background:#036;position:absolute} .x{color:#fff}', 'class="x"'],
  ['.bg{position:absolute;background:#036} .x{color:#fff}', 'class="x"'],
  ['.side > :first-child{background:#036} .x{color:#fff}', 'class="x"'],
  ['.side[role=banner]{background:#036} .x{color:#fff}', 'class="x"'],
  ['.x{color:#fff;text-shadow:0 0 2px #000}', 'class="x"'],
  ['.x{color:#fff;-webkit-text-stroke:1px #000}', 'class="x"'],
];
const styled = (sheet = '', attributes = '', tag = 'span') =>
  `<style>${sheet}</style><div class="side"><p>Seen <${tag} ${attributes}>RN license required</${tag}></p></div>`;

it.each(whatSheetHides)('what a sheet hides is left out and told: %s %s', (...page) => {
  const { text, hidden } = readHtml(new TextEncoder().encode(styled(...page)), 'resume');
  expect(text).toBe('Seen');
  expect(hidden).toEqual([{ by: 'mark', text: 'RN license required' }]);
});

it.each(whatSheetShows)('what a sheet does not hide is read: %s %s', (...page) => {
  expect(read(styled(...page))).toContain('RN license required');
});

it('what a posting folds away is read', () => {
  const bytes = new TextEncoder().encode(styled('.x{display:none}', 'class="x"'));
  expect(readHtml(bytes, 'posting').text).toBe('Seen RN license required');
});

it('black text on white that goes white on a dark part within is read', () => {
  expect(read('<div style="color:white">a<p style="background:navy">Seen</p></div>')).toContain('Seen');
});

it.each([
  ['blocks as lines', '<div>Dana</div><div>Whitfield</div>', 'Dana\nWhitfield'],
  ['paragraphs apart', '<p>One\n  two</p><p>Three</p>', 'One two\n\nThree'],
  ['lists as bullets', '<ul><li>Epic</li><li> <b>Athena</b> </li></ul>', '• Epic\n• Athena'],
  ['line breaks', 'Elm Clinic<br>Dayton', 'Elm Clinic\nDayton'],
  ['entities', '<p>Smith &amp; Sons &ndash; caf&eacute;</p>', 'Smith & Sons – café'],
  ['rows of tables', '<table><tr><th>Pay</th><td>$20 an hour</td></tr></table>', 'Pay    $20 an hour'],
  ['no scripts or styles', '<style>p{}</style><script>alert(1)</script><p>Text</p>', 'Text'],
  [
    'no hidden elements',
    '<p hidden>a</p><p style="display: none">b</p><span style="opacity:0">c</span><p>Seen</p>',
    'Seen',
  ],
  ['preformatted text', '<pre>a\n  b</pre>', 'a\n  b'],
])('reads %s', (_, html, text) => {
  expect(read(html)).toBe(text);
});
