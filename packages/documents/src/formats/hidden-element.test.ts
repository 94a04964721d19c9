import { expect, it } from 'vitest';
import { htmlToText } from './html-to-text.ts';

it.each([
  'hidden',
  'style="display:none"',
  'style="DISPLAY : none !important"',
  'style="visibility:hidden"',
  'style="opacity: 0"',
  'style="opacity:0.0"',
  'style="font-size:0"',
  'style="font-size: 0px"',
  'style="font-size:1px"',
  'style="position:absolute; left:-9999px"',
  'style="position:fixed;top:-5000px"',
  'style="text-indent:-9999px"',
  'style="clip: rect(0 0 0 0)"',
  'style="clip-path:inset(50%)"',
  'style="height:0;overflow:hidden"',
  'style="color:#fff;background-color:white"',
  'style="color: rgb(255, 255, 255); background: #FFFFFF"',
  'style="color:transparent"',
  'style="mso-hide:all"',
])('what <span %s> holds is left out', (attributes) => {
  expect(htmlToText(`<p>Seen <span ${attributes}>RN license <b>required</b></span></p>`)).toBe('Seen');
});

it.each([
  'aria-hidden="true"',
  'style="opacity:0.8"',
  'style="opacity: 1"',
  'style="font-size:10px"',
  'style="font-size:0.9em"',
  'style="color:#fff;background-color:#036"',
  'style="position:absolute;left:-2px"',
  'style="position:relative; top: 0"',
  'style="text-indent:-18pt"',
  'style="height:100px;overflow:hidden"',
  'style=""',
  'style="margin-left:-100px"',
])('what <span %s> holds is read', (attributes) => {
  expect(htmlToText(`<p>Seen <span ${attributes}>too</span></p>`)).toBe('Seen too');
});

it('reads what opens, and neither comments nor templates', () => {
  const html =
    '<details><summary>More</summary>RN</details><!-- LPN --><template>CNA</template><noscript>MA</noscript><input type="hidden" value="PA">';
  expect(htmlToText(html)).toBe('MoreRN');
});
