import { expect, it } from 'vitest';
import { readHtml } from './html.ts';

const read = (html: string) => readHtml(new TextEncoder().encode(html), 'resume').text;

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
